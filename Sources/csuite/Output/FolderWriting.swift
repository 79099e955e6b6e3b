import Commands
import Glibc
import SourceText

/// Makes a folder hold files, and takes away those that an earlier call made and that are no longer wanted.
///
/// What is ours is told by a list in the folder, with a number of each file's content: a file that is not in it, or
/// that somebody has changed since, is never removed. Each file is written whole; the list comes first with the new
/// names beside the old ones, so that an interrupted call leaves nothing behind that the next one does not know.
///
/// - Throws: A failure when something else stands in the way, or when the folder cannot be written.
func writeWholeFolder(
  _ path: String, _ files: [FolderFile], overwrite: Bool
) throws(CommandFailure) -> FolderChange {
  let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  try makeFolders(folder, reportedAs: path)
  let old = try FolderList(at: folder)
  try checkForStrangers(in: folder, files, old, overwrite)
  let new = FolderList(files)
  try new.adding(old).write(to: folder)
  var written: [String] = []
  for file in files {
    let target = "\(folder)/\(file.name)"
    try checkFolders(above: file.name, in: folder)
    guard bytesIfThere(target) != Array(file.text.utf8) else { continue }
    try makeFolders(String(target[..<(target.lastIndex(of: "/") ?? target.endIndex)]), reportedAs: path)
    try replaceFile(target, Array(file.text.utf8))
    written.append(file.name)
  }
  let (removed, left) = try removeGone(old, new, in: folder)
  try new.write(to: folder)
  return FolderChange(
    written: written, removed: removed, left: left, unchanged: files.count - written.count)
}

/// A folder that holds other things, or a file of somebody else's in the place of one of ours.
private func checkForStrangers(
  in folder: String, _ files: [FolderFile], _ old: FolderList, _ overwrite: Bool
) throws(CommandFailure) {
  guard !overwrite else { return }
  let visible = entries(inFolder: folder).filter { !$0.name.hasPrefix(".") }
  if old.sums.isEmpty, !visible.isEmpty { throw .strangeFolder(folder) }
  for file in files where old.sums[file.name] == nil {
    guard access("\(folder)/\(file.name)", F_OK) != 0 else { throw .outputExists("\(folder)/\(file.name)") }
  }
}

/// A link in the place of a folder would lead out of it.
private func checkFolders(above name: String, in folder: String) throws(CommandFailure) {
  var path = folder
  for part in name.split(separator: "/").dropLast() {
    path += "/" + part
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .unwritable(path, reason(ENOTDIR)) }
  }
}

private func removeGone(
  _ old: FolderList, _ new: FolderList, in folder: String
) throws(CommandFailure) -> (removed: [String], left: [String]) {
  var removed: [String] = []
  var left: [String] = []
  for (name, sum) in old.sums.sorted(by: { $0.key < $1.key }) where new.sums[name] == nil {
    try checkFolders(above: name, in: folder)
    let path = "\(folder)/\(name)"
    guard let bytes = bytesIfThere(path) else { continue }
    if checksum(bytes) == sum, unlink(path) == 0 { removed.append(name) } else { left.append(name) }
    // A folder goes when it was emptied; any other stays.
    if let end = name.lastIndex(of: "/") { rmdir("\(folder)/\(name[..<end])") }
  }
  return (removed, left)
}

private func bytesIfThere(_ path: String) -> [UInt8]? {
  var status = stat()
  guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  return try? readBytes(path)
}

/// A new file beside it, then renamed; what a crash of the machine loses is made again by the same command.
private func replaceFile(_ path: String, _ bytes: [UInt8]) throws(CommandFailure) {
  let temporary = "\(path).\(getpid()).new"
  do throws(CommandFailure) {
    try writeNew(temporary, bytes, mode: 0o666, reportedAs: path)
    guard rename(temporary, path) == 0 else { throw CommandFailure.unwritable(path, reason(errno)) }
  } catch {
    unlink(temporary)
    throw error
  }
}

/// The list of our files in a folder.
private struct FolderList {
  /// Of each file the number of its content, as it was written.
  var sums: [String: String]

  private static let name = "csuite-files.txt"

  init(_ files: [FolderFile]) {
    sums = Dictionary(files.map { ($0.name, checksum(Array($0.text.utf8))) }, uniquingKeysWith: { $1 })
  }

  /// The list that lies in a folder; empty when there is none.
  ///
  /// - Throws: A failure for a list that names what could not be ours.
  init(at folder: String) throws(CommandFailure) {
    sums = [:]
    guard let bytes = bytesIfThere("\(folder)/\(Self.name)") else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: " ").map(String.init)
      guard parts.count == 2, isPlainPath(parts[1]) else { throw .wrongFolderList("\(folder)/\(Self.name)") }
      sums[parts[1]] = parts[0]
    }
  }

  func adding(_ other: FolderList) -> FolderList {
    var sum = self
    sum.sums.merge(other.sums) { $1 }
    return sum
  }

  func write(to folder: String) throws(CommandFailure) {
    let start = "# Files that csuite wrote here; it removes no others.\n"
    let text = start + sums.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }.joined()
    let path = "\(folder)/\(Self.name)"
    guard bytesIfThere(path) != Array(text.utf8) else { return }
    try replaceFile(path, Array(text.utf8))
  }
}

/// Whether a path stays inside its folder.
private func isPlainPath(_ path: String) -> Bool {
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  return parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
}

/// FNV-1a in 64 bits: it tells whether a person has changed a file, not whether somebody has forged one.
private func checksum(_ bytes: [UInt8]) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  return String(hash, radix: 16)
}

extension CommandFailure {
  fileprivate static func strangeFolder(_ path: String) -> CommandFailure {
    CommandFailure(
      id: "file-exists", .inputOutput,
      LocalizedText(
        en: "The folder ‘\(path)’ holds other things.", vi: "Thư mục ‘\(path)’ đang chứa thứ khác."),
      hint: LocalizedText(
        en: "Nothing was changed; choose an empty folder, or write among them with --overwrite.",
        vi: "Không có gì bị thay đổi; hãy chọn thư mục trống, hoặc ghi vào đó bằng --overwrite."))
  }

  fileprivate static func wrongFolderList(_ path: String) -> CommandFailure {
    CommandFailure(
      id: "wrong-folder-list", .data,
      LocalizedText(
        en: "‘\(path)’ is no list of files that csuite wrote.",
        vi: "‘\(path)’ không phải danh sách tệp do csuite ghi."),
      hint: LocalizedText(
        en: "Nothing was changed; remove the list, and write with --overwrite.",
        vi: "Không có gì bị thay đổi; hãy xóa danh sách đó rồi ghi bằng --overwrite."))
  }
}

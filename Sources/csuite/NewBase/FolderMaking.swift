import Commands
import Glibc
import SourceText

/// Makes a folder with files, whole or not at all: everything is written beside it, then the folder is renamed.
///
/// - Throws: A failure when there is something at the place already, or when the files cannot be written.
func makeFolder(_ path: String, _ files: [(name: String, text: String)]) throws(CommandFailure) {
  try makeFolder(path) { take throws(CommandFailure) in
    for (name, text) in files { try take(name, Array(text.utf8)) }
  }
}

/// Makes a folder with files that come one by one, whole or not at all.
///
/// - Parameter check: Looks at the folder before it gets its name; what it throws undoes everything.
/// - Throws: A failure when there is something at the place already, when the files cannot be written, or what the
///   closures throw.
func makeFolder(
  _ path: String, check: (_ folder: String, _ size: Int) throws(CommandFailure) -> Void = { _, _ in },
  _ body: (FolderDoors.FileTaker) throws(CommandFailure) -> Void
) throws(CommandFailure) {
  let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  try checkFree(folder)
  let temporary = "\(folder).\(getpid()).new"
  var names: [String] = []
  var parts: Set<Substring> = [""]
  var size = 0
  do throws(CommandFailure) {
    try makeFolders(temporary, reportedAs: path)
    try body { name, bytes throws(CommandFailure) in
      let part = name.lastIndex(of: "/").map { name[..<$0] } ?? ""
      if parts.insert(part).inserted { try makeFolders("\(temporary)/\(part)", reportedAs: path) }
      names.append(name)
      size += bytes.count
      // What is lost in a crash of the machine is made again by the same command.
      try writeNew("\(temporary)/\(name)", bytes, mode: 0o666, reportedAs: path)
    }
    try check(temporary, size)
    // An empty folder gives way; one that has been filled in the meantime does not.
    guard rename(temporary, folder) == 0 else { throw CommandFailure.unwritable(path, reason(errno)) }
  } catch {
    remove(temporary, names)
    throw error
  }
}

/// Nothing may stand at the place but an empty folder.
private func checkFree(_ path: String) throws(CommandFailure) {
  var status = stat()
  guard stat(path, &status) == 0 else { return }
  guard status.st_mode & S_IFMT == S_IFDIR else { throw .fileExists(path) }
  guard entries(inFolder: path).isEmpty else { throw .folderNotEmpty(path) }
}

/// Makes a folder and those above it; who may read them is left to the person's mask.
func makeFolders(_ path: String, reportedAs name: String) throws(CommandFailure) {
  guard !path.isEmpty, access(path, F_OK) != 0 else { return }
  try makeFolders(path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "", reportedAs: name)
  guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .unwritable(name, reason(errno)) }
}

/// Takes away what was made of a folder; only the files that were to be in it.
private func remove(_ folder: String, _ names: [String]) {
  for name in names { unlink("\(folder)/\(name)") }
  for part in Set(names.compactMap { $0.split(separator: "/").dropLast().first }) {
    rmdir("\(folder)/\(part)")
  }
  rmdir(folder)
}

extension CommandFailure {
  fileprivate static func folderNotEmpty(_ path: String) -> CommandFailure {
    CommandFailure(
      id: "file-exists", .inputOutput,
      LocalizedText(
        en: "The folder ‘\(path)’ is there already, and not empty.",
        vi: "Thư mục ‘\(path)’ đã có sẵn và không trống."),
      hint: LocalizedText(
        en: "Nothing was changed; choose another name. To add to a base: ‘--kb \(path) new role …’.",
        vi: "Không có gì bị thay đổi; hãy chọn tên khác. Để thêm vào kho đã có: ‘--kb \(path) new role …’."))
  }
}

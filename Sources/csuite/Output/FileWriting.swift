import Commands
import Glibc
import SourceText

/// Writes a private file whole or not at all.
///
/// - Throws: A failure when the file is there and must not be replaced, or when it cannot be written.
func writePrivateFile(_ path: String, _ bytes: [UInt8], overwrite: Bool) throws(CommandFailure) {
  guard overwrite || access(path, F_OK) != 0 else { throw .fileExists(path) }
  try writeWhole(path, bytes, overwrite: overwrite, mode: 0o600)
}

/// Writes a file that is to be given away, whole or not at all; who may read it is left to the person's mask.
///
/// - Throws: A failure when the file is there and must not be replaced, or when it cannot be written.
func writeDocument(_ path: String, _ bytes: [UInt8], overwrite: Bool = false) throws(CommandFailure) {
  try checkWritable(path, overwrites: overwrite)
  try writeWhole(resolved(path), bytes, overwrite: overwrite, mode: 0o666)
}

/// Says whether a file may be written where a path leads, before there is anything to write.
///
/// - Throws: A failure when the file is there and must not be replaced, or when it is no file.
func checkWritable(_ path: String, overwrites: Bool) throws(CommandFailure) {
  var status = stat()
  guard stat(path, &status) == 0 else { return }
  let kind = status.st_mode & S_IFMT
  guard kind == S_IFREG else { throw .unwritable(path, reason(kind == S_IFDIR ? EISDIR : EINVAL)) }
  guard overwrites else { throw .outputExists(path) }
}

/// The file that a link leads to, so that the file is replaced and not the link.
private func resolved(_ path: String) -> String {
  guard let found = realpath(path, nil) else { return path }
  defer { free(found) }
  return String(cString: found)
}

/// A new file beside it, made durable, then renamed.
private func writeWhole(
  _ path: String, _ bytes: [UInt8], overwrite: Bool, mode: mode_t
) throws(CommandFailure) {
  let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
  let temporary = "\(path).\(getpid()).new"
  do throws(CommandFailure) {
    try writeDurably(temporary, bytes, mode: mode, reportedAs: path)
    try move(temporary, to: path, overwrite: overwrite)
    try makeDurable(folder: folder, reportedAs: path)
  } catch {
    unlink(temporary)
    throw error
  }
}

/// A second name never replaces a file that came in the meantime; where there are no second names, renaming has to do.
private func move(_ temporary: String, to path: String, overwrite: Bool) throws(CommandFailure) {
  if !overwrite {
    if link(temporary, path) == 0 {
      unlink(temporary)
      return
    }
    guard errno != EEXIST else { throw .fileExists(path) }
  }
  guard rename(temporary, path) == 0 else { throw .unwritable(path, reason(errno)) }
}

private func writeDurably(
  _ path: String, _ bytes: [UInt8], mode: mode_t, reportedAs name: String
) throws(CommandFailure) {
  try writeNew(path, bytes, mode: mode, reportedAs: name) { descriptor throws(CommandFailure) in
    guard fsync(descriptor) == 0 else { throw .unwritable(name, reason(errno)) }
  }
}

/// Writes a file that is not there yet, and ends with what is to be done before it is closed.
func writeNew(
  _ path: String, _ bytes: [UInt8], mode: mode_t, reportedAs name: String,
  finish: (Int32) throws(CommandFailure) -> Void = { _ in }
) throws(CommandFailure) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
  guard descriptor >= 0 else { throw .unwritable(name, reason(errno)) }
  defer { close(descriptor) }
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if errno != EINTR {
      throw .unwritable(name, reason(errno))
    }
  }
  try finish(descriptor)
}

private func makeDurable(folder: String, reportedAs name: String) throws(CommandFailure) {
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { throw .unwritable(name, reason(errno)) }
  defer { close(descriptor) }
  // Some file systems cannot sync a folder; the file itself is safe there.
  guard fsync(descriptor) == 0 || errno == EINVAL else { throw .unwritable(name, reason(errno)) }
}

/// Makes a folder and those above it, private to the user; one that is there stays as it is.
func makePrivateFolder(_ path: String) throws(CommandFailure) {
  guard !path.isEmpty, access(path, F_OK) != 0 else { return }
  try makePrivateFolder(path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "")
  guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .unwritable(path, reason(errno)) }
}

import Commands
import Glibc
import SourceText

/// Writes a private file whole or not at all: a new file beside it, made durable, then renamed.
///
/// - Throws: A failure when the file is there and must not be replaced, or when it cannot be written.
func writePrivateFile(_ path: String, _ bytes: [UInt8], overwrite: Bool) throws(CommandFailure) {
  guard overwrite || access(path, F_OK) != 0 else { throw .fileExists(path) }
  let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
  let temporary = "\(path).\(getpid()).new"
  do throws(CommandFailure) {
    try writeDurably(temporary, bytes, reportedAs: path)
    guard rename(temporary, path) == 0 else { throw CommandFailure.unwritable(path, reason(errno)) }
    try makeDurable(folder: folder, reportedAs: path)
  } catch {
    unlink(temporary)
    throw error
  }
}

private func writeDurably(
  _ path: String, _ bytes: [UInt8], reportedAs name: String
) throws(CommandFailure) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
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
  guard fsync(descriptor) == 0 else { throw .unwritable(name, reason(errno)) }
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

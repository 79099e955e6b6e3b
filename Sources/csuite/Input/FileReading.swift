import Commands
import Glibc
import SourceText

/// The largest file that is read at all.
private let largestFile = 64 << 20

/// Reads a file of the user's.
///
/// - Throws: A failure that says in words why the file cannot be read.
func readSourceFile(_ path: String) throws(CommandFailure) -> SourceFile {
  SourceFile(path: path, bytes: try readBytes(path))
}

/// The bytes of a regular file up to a size.
func readBytes(_ path: String, atMost largest: Int = largestFile) throws(CommandFailure) -> [UInt8] {
  // O_NONBLOCK: a named pipe without a writer is reported, not waited for.
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw .unreadable(path, reason(errno)) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw .unreadable(path, reason(errno)) }
  if let kind = SpecialFile(status.st_mode) { throw .notAFile(path, kind) }
  guard status.st_size <= largest + 1 else { throw .unreadable(path, reason(EFBIG)) }
  return try readAll(descriptor, path, atMost: largest, about: Int(status.st_size))
}

/// Hands on the bytes of a file of any size, piece by piece.
///
/// - Throws: A failure that says in words why the file cannot be read, or what the taker throws.
func readPieces(_ path: String, _ take: FolderDoors.PieceTaker) throws(CommandFailure) {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw .unreadable(path, reason(errno)) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw .unreadable(path, reason(errno)) }
  if let kind = SpecialFile(status.st_mode) { throw .notAFile(path, kind) }
  var buffer = [UInt8](repeating: 0, count: 1 << 17)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count == 0 { return }
    if count > 0 {
      try take(buffer[..<count])
    } else if errno != EINTR {
      throw .unreadable(path, reason(errno))
    }
  }
}

/// What is on standard input, to its end.
///
/// - Throws: A failure that says in words why it cannot be read.
func readStandardInput() throws(CommandFailure) -> SourceFile {
  SourceFile(path: "-", bytes: try readAll(STDIN_FILENO, "-", atMost: largestFile, about: 0))
}

private func readAll(
  _ descriptor: Int32, _ path: String, atMost largest: Int, about size: Int
) throws(CommandFailure) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(size)
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while bytes.count <= largest {
    let count = read(descriptor, &buffer, buffer.count)
    if count == 0 { break }
    if count > 0 {
      bytes += buffer[..<count]
    } else if errno != EINTR {
      throw .unreadable(path, reason(errno))
    }
  }
  return bytes
}

/// Whether there is a file at a path, and not a folder or anything else.
func isRegularFile(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
}

/// The names in a folder, sorted, without hidden ones.
func names(inFolder path: String) throws(CommandFailure) -> [String] {
  guard let folder = opendir(path) else { throw .unreadable(path, reason(errno)) }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

/// What is in a folder, for completion; nothing when it cannot be read.
func entries(inFolder path: String) -> [FolderEntry] {
  guard let folder = opendir(path) else { return [] }
  defer { closedir(folder) }
  var entries: [FolderEntry] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    var status = stat()
    let isFolder = stat("\(path)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    if name != ".", name != ".." { entries.append(FolderEntry(name: name, isFolder: isFolder)) }
  }
  return entries.sorted { $0.name < $1.name }
}

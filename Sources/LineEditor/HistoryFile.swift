import Glibc

/// A private file of lines that several processes append to; every use of it is under a lock.
struct HistoryFile {
  let path: String

  /// All lines, without those that are not UTF-8; none if there is no file yet.
  func lines() throws(HistoryFailure) -> [String] {
    let descriptor = open(path, O_RDONLY | Self.commonFlags)
    guard descriptor >= 0 else {
      if errno == ENOENT { return [] }
      throw .last(path)
    }
    defer { close(descriptor) }
    try checkIsRegular(descriptor)
    return Self.lines(in: try contents(of: descriptor))
  }

  /// Adds a line at the end; on failure nothing of it remains.
  func append(_ line: String) throws(HistoryFailure) {
    try makeFolder()
    try withLock { descriptor throws(HistoryFailure) in
      let size = try self.size(of: descriptor)
      let isTorn = try isTorn(descriptor, size: size)
      do throws(HistoryFailure) {
        try write(Array((isTorn ? "\n" : "").utf8) + Array((line + "\n").utf8), to: descriptor)
        guard fdatasync(descriptor) == 0 else { throw .last(path) }
      } catch {
        ftruncate(descriptor, size)
        throw error
      }
    }
  }

  /// Keeps only the newest lines: a new file takes the place of the old one.
  func trim(to limit: Int) throws(HistoryFailure) {
    try withLock { descriptor throws(HistoryFailure) in
      let newest = Self.lines(in: try contents(of: descriptor)).suffix(limit)
      let text = newest.map { $0 + "\n" }.joined()
      try replace(with: Array(text.utf8))
    }
  }

  private static let commonFlags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK

  private static func lines(in bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n")).compactMap { String(validating: $0, as: UTF8.self) }
  }

  /// Opens and locks the file.
  ///
  /// Another prompt may put a new file in its place while we wait for the lock, so the locked file has to be
  /// the one at the path still.
  private func withLock(_ body: (Int32) throws(HistoryFailure) -> Void) throws(HistoryFailure) {
    while true {
      let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | Self.commonFlags, 0o600)
      guard descriptor >= 0 else { throw .last(path) }
      defer { close(descriptor) }
      try checkIsRegular(descriptor)
      while flock(descriptor, LOCK_EX) != 0 {
        guard errno == EINTR else { throw .last(path) }
      }
      guard isCurrent(descriptor) else { continue }
      fchmod(descriptor, 0o600)
      return try body(descriptor)
    }
  }

  private func isCurrent(_ descriptor: Int32) -> Bool {
    var (opened, current) = (stat(), stat())
    return fstat(descriptor, &opened) == 0 && lstat(path, &current) == 0
      && opened.st_ino == current.st_ino && opened.st_dev == current.st_dev
  }

  private func checkIsRegular(_ descriptor: Int32) throws(HistoryFailure) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw HistoryFailure(path: path, code: EINVAL) }
  }

  private func size(of descriptor: Int32) throws(HistoryFailure) -> off_t {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last(path) }
    return status.st_size
  }

  /// Whether the last line has no end, because its writer died.
  private func isTorn(_ descriptor: Int32, size: off_t) throws(HistoryFailure) -> Bool {
    var byte = UInt8(ascii: "\n")
    guard size == 0 || pread(descriptor, &byte, 1, size - 1) == 1 else { throw .last(path) }
    return byte != UInt8(ascii: "\n")
  }

  private func contents(of descriptor: Int32) throws(HistoryFailure) -> [UInt8] {
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = pread(descriptor, &chunk, chunk.count, off_t(result.count))
      if count == 0 { return result }
      if count > 0 { result += chunk.prefix(count) } else if errno != EINTR { throw .last(path) }
    }
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws(HistoryFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { throw .last(path) }
    }
  }

  private func replace(with bytes: [UInt8]) throws(HistoryFailure) {
    let temporary = path + ".new"
    // Left by a prompt that died; the lock is ours, so nobody is writing it.
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | Self.commonFlags, 0o600)
    guard descriptor >= 0 else { throw .last(path) }
    defer { close(descriptor) }
    do throws(HistoryFailure) {
      try write(bytes, to: descriptor)
      guard fsync(descriptor) == 0, rename(temporary, path) == 0 else { throw .last(path) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Makes the folders above the file that are missing, for the user alone.
  private func makeFolder() throws(HistoryFailure) {
    var end = path.startIndex
    while let slash = path[end...].dropFirst().firstIndex(of: "/") {
      end = slash
      guard mkdir(String(path[..<slash]), 0o700) == 0 || errno == EEXIST || errno == EROFS || errno == EACCES
      else { throw .last(path) }
    }
  }
}

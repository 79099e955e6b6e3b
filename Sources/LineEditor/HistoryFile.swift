import Glibc

/// A private file of entries, one a line, that several processes append to; every use of it is under a lock.
///
/// The line feeds in an entry are line separators (U+2028) there, so that any reader of lines finds whole entries.
struct HistoryFile {
  let path: String

  /// What tells one state of the file from another.
  struct Stamp: Equatable {
    let device: UInt64
    let inode: UInt64
    let size: off_t

    fileprivate init(_ status: stat) {
      (device, inode, size) = (UInt64(status.st_dev), UInt64(status.st_ino), status.st_size)
    }
  }

  /// The state that the file is in; nil if there is none.
  var stamp: Stamp? {
    var status = stat()
    return lstat(path, &status) == 0 ? Stamp(status) : nil
  }

  /// All entries, without those that are not UTF-8; none if there is no file yet.
  func entries() throws(HistoryFailure) -> [String] {
    let descriptor = open(path, O_RDONLY | Self.commonFlags)
    guard descriptor >= 0 else {
      if errno == ENOENT { return [] }
      throw .last(path)
    }
    defer { close(descriptor) }
    try checkIsRegular(descriptor)
    return Self.lines(in: try contents(of: descriptor)).map { $0.replacing(separator, with: "\n") }
  }

  /// Adds an entry at the end, and gives the states of the file before and after; on failure nothing of it remains.
  func append(_ entry: String) throws(HistoryFailure) -> (before: Stamp, after: Stamp) {
    try makeFolder()
    return try withLock { descriptor throws(HistoryFailure) in
      let before = try state(of: descriptor)
      let isTorn = try isTorn(descriptor, size: before.size)
      let line = entry.replacing("\n", with: separator) + "\n"
      do throws(HistoryFailure) {
        try write(Array((isTorn ? "\n" : "").utf8) + Array(line.utf8), to: descriptor)
        guard fdatasync(descriptor) == 0 else { throw .last(path) }
      } catch {
        ftruncate(descriptor, before.size)
        throw error
      }
      return (before, try state(of: descriptor))
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
  private func withLock<Result>(
    _ body: (Int32) throws(HistoryFailure) -> Result
  ) throws(HistoryFailure) -> Result {
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

  private func state(of descriptor: Int32) throws(HistoryFailure) -> Stamp {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last(path) }
    return Stamp(status)
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

/// What stands for a line feed in an entry.
private let separator = "\u{2028}"

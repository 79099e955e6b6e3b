import Glibc

/// The few calls by which the store makes its folder and its files private to the learner.
enum FileAccess {
  /// The system's words for an error.
  static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }

  /// Makes a folder, and those above it that are missing, for the learner only.
  ///
  /// - Returns: Why it could not be made; nil when it is there.
  static func makeFolder(_ path: String) -> String? {
    if isFolder(path) { return nil }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex,
      let reason = makeFolder(String(path[..<slash]))
    {
      return reason
    }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { return reason(errno) }
    return isFolder(path) ? nil : reason(ENOTDIR)
  }

  /// Makes an empty file that only the learner may read; one that is there stays as it is.
  ///
  /// The file is never opened when it is there: closing it again would drop SQLite's locks on it.
  static func makeFile(_ path: String) -> String? {
    guard access(path, F_OK) != 0 else { return nil }
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return errno == EEXIST ? nil : reason(errno) }
    close(descriptor)
    return nil
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// How many bytes a file has; nil when there is none.
  static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// What stands where a file should be; nil when it is a file, or nothing.
  static func oddity(_ path: String) -> OddFile? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: return .folder
    case S_IFIFO: return .pipe
    case S_IFCHR, S_IFBLK: return .device
    default: return .other
    }
  }

  /// A name that no file has: the beginning with a number behind it.
  static func freeName(_ beginning: String) -> String? {
    (1...99).lazy.map { "\(beginning)-\($0)" }.first { !exists($0) }
  }

  /// Whether a file can be written to, and if not, why.
  static func obstacle(toWriting path: String) -> String? {
    access(path, W_OK) == 0 ? nil : reason(errno)
  }

  /// Gives a file another name, unless that name is taken.
  static func move(_ path: String, to other: String) -> String? {
    guard !exists(other) else { return reason(EEXIST) }
    return rename(path, other) == 0 ? nil : reason(errno)
  }

  /// Gives a file a second name under which it stays when the first goes to another file.
  static func keep(_ path: String, as other: String) -> String? {
    // Where a file can have one name only, it is moved.
    link(path, other) == 0 ? nil : move(path, to: other)
  }

  /// How many seconds ago a file was written; nil when there is none.
  static func age(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return time(nil) - status.st_mtim.tv_sec
  }

  /// Removes a file; whether it is gone.
  static func remove(_ path: String) -> Bool { unlink(path) == 0 || errno == ENOENT }

  /// Puts a finished file in the place of another one, once it is on the disk.
  ///
  /// - Returns: Why it could not be put there.
  @discardableResult
  static func replace(_ path: String, with other: String) -> String? {
    let descriptor = open(other, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return reason(errno) }
    defer { close(descriptor) }
    return fsync(descriptor) == 0 && rename(other, path) == 0 ? nil : reason(errno)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

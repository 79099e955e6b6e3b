import Glibc

/// A lock that one program holds while it opens or migrates the progress; the system drops it when that ends.
struct FileLock: ~Copyable {
  private let descriptor: Int32

  enum Outcome: ~Copyable {
    case held(FileLock)
    case busy
    case impossible(reason: String)
  }

  private init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Does something while the lock is held.
  borrowing func hold<Value>(_ body: (FileMark) throws(StoreFailure) -> Value) throws(StoreFailure) -> Value {
    try body(FileMark(descriptor: descriptor))
  }

  /// Takes the lock, waiting up to ten seconds for another program.
  static func take(_ path: String) -> Outcome {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return .impossible(reason: FileAccess.reason(errno)) }
    for _ in 0..<1000 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return .held(FileLock(descriptor)) }
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      usleep(10_000)
    }
    let isBusy = errno == EWOULDBLOCK
    let reason = FileAccess.reason(errno)
    close(descriptor)
    return isBusy ? .busy : .impossible(reason: reason)
  }
}

/// A byte in the file of the lock: it says that there was a progress beside it, even when that is gone.
struct FileMark {
  fileprivate let descriptor: Int32

  var isSet: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_size > 0
  }

  /// Sets the mark; where there is no room for a byte, a loss will go unnoticed, which is no reason not to learn.
  func set() {
    if !isSet { _ = pwrite(descriptor, "1", 1, 0) }
  }
}

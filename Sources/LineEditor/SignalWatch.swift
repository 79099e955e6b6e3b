import CEditLine
import Glibc

/// Catches signals while a line is read, and only then: they arrive as bytes of a pipe.
///
/// The only file that may call the signal functions of the C shim, which keep one descriptor per object file.
struct SignalWatch {
  /// Where the numbers of signals can be read.
  let descriptor: Int32
  private let sender: Int32
  private var actions = csuite_signal_actions()

  /// A watch that is not on yet; nil if the system gives no pipe.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      // A full pipe must not hold up a signal handler.
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, sender) = (ends[0], ends[1])
  }

  /// Takes over SIGWINCH, SIGTERM, SIGHUP, SIGINT and SIGCONT.
  mutating func start() {
    csuite_watch_signals(sender, &actions)
  }

  /// Puts the handlers back that were there; gives the signals that nobody has read yet.
  mutating func stop() -> [Int32] {
    csuite_unwatch_signals(&actions)
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    return bytes.prefix(max(0, count)).map(Int32.init)
  }

  /// Closes the pipe; the watch is of no use afterwards.
  func close() {
    _ = Glibc.close(descriptor)
    _ = Glibc.close(sender)
  }
}

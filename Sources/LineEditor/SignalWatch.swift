import CEditLine
import Glibc

/// Catches signals while a line is read, and only then: they arrive as bytes of a pipe.
///
/// A signal that ends the program, a fault of its own among them, first finds the terminal put back.
///
/// The only file that may call the signal functions of the C shim, which keep their state per object file.
struct SignalWatch {
  /// Where the numbers of signals can be read.
  let descriptor: Int32
  private let sender: Int32

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

  /// Takes signals over: SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGCONT and SIGTSTP are told, others that end the
  /// program leave the terminal in `mode`, after `closing` was sent.
  func start(on terminal: Terminal, mode: TerminalMode, closing: String) {
    var settings = mode.settings
    csuite_watch_signals(sender, terminal.input, terminal.output, &settings, closing)
  }

  /// Puts the handlers back that were there; gives the signals that nobody has read yet.
  func stop() -> [Int32] {
    csuite_unwatch_signals()
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

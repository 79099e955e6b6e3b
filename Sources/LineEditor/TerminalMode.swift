import CEditLine
import Glibc

/// The settings of a terminal at some moment, to be put back later.
struct TerminalMode {
  private(set) var settings = termios()

  /// The settings as they are; nil if the descriptor is no terminal.
  init?(of descriptor: Int32) {
    guard tcgetattr(descriptor, &settings) == 0 else { return nil }
  }

  /// Puts the settings back once what was written has been sent; typed input stays.
  func restore(on descriptor: Int32) {
    var settings = settings
    while tcsetattr(descriptor, TCSADRAIN, &settings) != 0 && errno == EINTR {}
  }
}

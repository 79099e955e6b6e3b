import Documents
import Glibc

/// The width and the colours of what is written to.
struct Screen {
  var width: Int
  var color: Bool

  var style: TextStyle { TextStyle(width: width, color: color) }

  static func ofOutput(_ environment: Environment, _ choice: ColorChoice) -> Screen {
    let color = choice == .always || choice == .auto && isTerminal(STDOUT_FILENO) && !environment.forbidsColor
    return Screen(width: terminalWidth(STDOUT_FILENO) ?? 80, color: color)
  }

  /// Messages are plain: they must read well in any log.
  static let ofErrors = Screen(width: terminalWidth(STDERR_FILENO) ?? 80, color: false)
}

func isTerminal(_ descriptor: Int32) -> Bool {
  isatty(descriptor) == 1
}

private func terminalWidth(_ descriptor: Int32) -> Int? {
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return max(10, Int(size.ws_col))
}

import Commands
import Documents
import Glibc

/// The width, the height and the colours of what is written to.
struct Screen {
  var width: Int
  var color: Bool
  /// The rows of the terminal; nil when it is none.
  var height: Int?

  var style: TextStyle { TextStyle(width: width, color: color) }

  static func ofOutput(_ environment: Environment, _ settings: Settings) -> Screen {
    let size = terminalSize(STDOUT_FILENO)
    let hasColor = isTerminal(STDOUT_FILENO) && !environment.isDumb
    let color = settings.color == .always || settings.color == .auto && hasColor
    return Screen(width: settings.width ?? size?.width ?? 80, color: color, height: size?.height)
  }

  /// A file has a page's width, and colours only when they are asked for.
  static func ofFile(_ settings: Settings) -> Screen {
    Screen(width: settings.width ?? 80, color: settings.color == .always)
  }

  /// Messages are plain: they must read well in any log.
  static var ofErrors: Screen {
    Screen(width: terminalSize(STDERR_FILENO)?.width ?? 80, color: false)
  }
}

func isTerminal(_ descriptor: Int32) -> Bool {
  isatty(descriptor) == 1
}

private func terminalSize(_ descriptor: Int32) -> (width: Int, height: Int)? {
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return (max(10, Int(size.ws_col)), Int(size.ws_row))
}

import Glibc
import Testing

/// All tests with an editor on a terminal; a process reads one such line at a time.
@Suite(.serialized) struct TerminalTests {}

/// What keys send.
enum Typed {
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let right = "\u{1B}[C"
  static let left = "\u{1B}[D"
  static let home = "\u{1B}[H"
  static let end = "\u{1B}[F"
  static let delete = "\u{1B}[3~"
  static let wordLeft = "\u{1B}[1;5D"
  static let wordRight = "\u{1B}[1;5C"
  static let backspace = "\u{7F}"

  /// Control and a letter.
  static func control(_ letter: Unicode.Scalar) -> String {
    String(Character(Unicode.Scalar(UInt8(letter.value & 0x1F))))
  }

  /// A bracketed paste.
  static func paste(_ text: String) -> String {
    "\u{1B}[200~" + text + "\u{1B}[201~"
  }
}

/// `giám đốc sản phẩm` as macOS file names and some input methods write it: letters and marks apart.
let decomposedTitle = "gia\u{301}m đo\u{302}\u{301}c sa\u{309}n pha\u{302}\u{309}m"
let composedTitle = "gi\u{E1}m \u{111}\u{1ED1}c s\u{1EA3}n ph\u{1EA9}m"

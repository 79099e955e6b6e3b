/// The colours that are written to a terminal.
///
/// All are of the fixed part of the palette of 256 colours (indices 16 to 231, a cube of six levels each), since
/// the first sixteen are what a theme makes of them: its yellow is unreadable on white. Each of these has a
/// contrast of at least 4.5:1 (WCAG 2.2, success criterion 1.4.3) on white and on black alike.
package enum TerminalColor: UInt8, CaseIterable, Sendable {
  case green = 29
  case blue = 63
  case violet = 98
  case red = 131
  case magenta = 163

  /// The parameters of Select Graphic Rendition (ECMA-48) that choose the colour for letters.
  package var parameters: String { "38;5;\(rawValue)" }

  /// Red, green and blue, 0 to 255, as the cube of the palette defines them.
  package var components: [UInt8] {
    let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
    let index = Int(rawValue) - 16
    return [levels[index / 36], levels[index / 6 % 6], levels[index % 6]]
  }
}

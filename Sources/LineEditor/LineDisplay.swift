/// Draws an edited line: gives the characters to send for what should be seen.
///
/// A display remembers what it has drawn last, to draw over it. One string is one write.
protocol LineDisplay {
  /// What to send before the first drawing of a line.
  var opening: String { get }
  /// What to send when the line is done.
  var closing: String { get }
  /// Empties the screen.
  var screenClearing: String { get }
  /// Whether something can stand behind and below the line and be taken away again.
  var hasSurroundings: Bool { get }

  /// Draws the line over what was drawn before.
  mutating func draw(_ content: LineContent, size: TerminalSize) -> String
  /// Takes the drawn line away; the cursor is at the start of an empty row.
  mutating func erase(size: TerminalSize) -> String
  /// Leaves the drawn line as it is and goes to a new row below it.
  mutating func leave() -> String
  /// Draws the line a last time and goes to a new row below it.
  mutating func finish(_ content: LineContent, size: TerminalSize) -> String
  /// Forgets what was drawn: the cursor is at the start of an empty row.
  mutating func forget()
}

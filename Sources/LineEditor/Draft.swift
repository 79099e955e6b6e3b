/// A text that the next line begins with, for instance a line that was wrong and is to be mended.
package struct Draft: Hashable, Sendable {
  /// The text; what is no part of a line (controls) is left out, the rest composed (NFC).
  package let text: String
  /// The place of the cursor, in Unicode scalars; nil for the end.
  package let cursor: Int?

  /// A text to begin with.
  package init(_ text: String, cursor: Int? = nil) {
    self.text = text
    self.cursor = cursor
  }
}

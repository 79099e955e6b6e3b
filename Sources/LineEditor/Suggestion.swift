import SourceText

/// A line that the typed one will probably become.
struct Suggestion: Equatable {
  /// The whole line.
  let line: String
  /// What is shown behind the typed text.
  let shown: String
  /// Whether the line goes on from what is typed, so that it can be accepted word by word.
  let isContinuation: Bool

  /// A suggestion for a text; nil if it says nothing new.
  init?(_ line: String, for text: String) {
    let line = composed(singleLine(visible(line)))
    guard line != text else { return nil }
    if let rest = Self.rest(of: line, after: text) {
      guard !rest.isEmpty else { return nil }
      (self.line, shown, isContinuation) = (line, rest, true)
    } else {
      (self.line, shown, isContinuation) = (line, "  → " + line, false)
    }
  }

  /// The next word of the rest, with the blanks before it.
  var firstWord: String {
    let blanks = shown.prefix { $0 == " " }
    return String(blanks + shown.dropFirst(blanks.count).prefix { $0 != " " })
  }

  /// What follows the text in the line, the two compared without marks and case; nil if it does not begin so.
  private static func rest(of line: String, after text: String) -> String? {
    if line.utf8.starts(with: text.utf8) { return String(line.utf8.dropFirst(text.utf8.count)) }
    let rest = line.dropFirst(text.count)
    return folded(String(line.dropLast(rest.count))) == folded(text) ? String(rest) : nil
  }
}

import SourceText

/// Finds the newest line of the history that goes on from what is typed.
///
/// Lines that begin with exactly the typed text come first, then those that do without marks and case. While
/// a person types on, only the lines that are left are looked at, so a long history costs little for each key.
struct HistorySuggestions {
  /// Where one way of comparing has got to.
  private struct Search {
    var text = ""
    /// Lines from here on are known not to begin with the text.
    var end: Int

    /// Finds the newest line that begins with the text and is longer.
    mutating func find(_ text: String, in lines: [String]) -> Int? {
      if !text.utf8.starts(with: self.text.utf8) { end = lines.count }
      self.text = text
      end = min(end, lines.count)
      let count = text.utf8.count
      while end > 0 {
        let line = lines[end - 1].utf8
        // A block of several lines is no rest of a line.
        if line.count > count && line.starts(with: text.utf8) && !line.contains(UInt8(ascii: "\n")) {
          return end - 1
        }
        end -= 1
      }
      return nil
    }
  }

  private var exact: Search
  private var forgiving: Search

  /// Suggestions from a history, which must stay as it is meanwhile.
  init(_ history: History) {
    exact = Search(end: history.lines.count)
    forgiving = exact
  }

  /// The newest line that goes on from the text; nothing goes on from an empty one.
  mutating func line(for text: String, in history: inout History) -> String? {
    guard !text.isEmpty else { return nil }
    let index =
      exact.find(text, in: history.lines) ?? forgiving.find(folded(text), in: history.foldedLines())
    return index.map { history.lines[$0] }
  }
}

import SourceText

/// The candidates as rows below the line: text and meaning in two columns that fit the terminal.
struct CompletionList {
  /// A row: the candidate, padded to its column, and its meaning.
  struct Row: Equatable {
    let text: String
    let summary: String
  }

  /// The rows, none wider than the terminal.
  let rows: [Row]

  /// As many candidates as fit into `size`, and how many more there are.
  init(_ candidates: [Candidate], size: TerminalSize, language: Language) {
    let room = max(size.rows, 1)
    let shown = candidates.count > room ? candidates.prefix(room - 1) : candidates[...]
    let texts = shown.map { singleLine(visible($0.text)) }
    let widest = texts.map(\.displayWidth).max() ?? 0
    let hasSummaries = shown.contains { !$0.summary.isEmpty }
    // The last column stays free: some terminals wrap as soon as it is written.
    let column = min(widest, hasSummaries ? size.columns / 2 : size.columns - 1)
    var rows = zip(shown, texts).map { candidate, text in
      let summary = fitted(singleLine(visible(candidate.summary)), columns: size.columns - column - 3)
      return Row(text: padded(text, columns: column, if: !summary.isEmpty), summary: summary)
    }
    if shown.count < candidates.count {
      let note = Self.moreNote(candidates.count - shown.count)[language]
      rows.append(Row(text: "", summary: fitted(note, columns: size.columns - 1)))
    }
    self.rows = rows
  }

  private static func moreNote(_ count: Int) -> LocalizedText {
    LocalizedText(en: "… \(count) more", vi: "… còn \(count) mục nữa")
  }
}

/// A text cut to a number of columns, with an ellipsis if something was cut off.
func fitted(_ text: String, columns: Int) -> String {
  if text.displayWidth <= columns { return text }
  guard columns > 0 else { return "" }
  var result = ""
  var width = 0
  for character in text {
    width += character.displayWidth
    if width > columns - 1 { break }
    result.append(character)
  }
  return result + "…"
}

private func padded(_ text: String, columns: Int, if hasNeighbour: Bool) -> String {
  let text = fitted(text, columns: columns)
  guard hasNeighbour else { return text }
  return text + String(repeating: " ", count: columns - text.displayWidth + 2)
}

import SourceText

/// The candidates as rows below the line: text and meaning in two columns that fit the terminal.
struct CompletionList {
  /// The rows, none wider than the terminal.
  let rows: [MenuRow]

  /// As many candidates as fit into `size`, from `first` on, and how many more there are.
  ///
  /// When not all fit, the last row says how many more there are, or which one is chosen.
  init(
    _ candidates: [Candidate], chosen: Int? = nil, from first: Int = 0, widest: Int? = nil,
    size: TerminalSize, language: Language
  ) {
    let room = max(size.rows, 1)
    let isCut = candidates.count > room
    let shown = candidates.dropFirst(first).prefix(isCut ? room - 1 : room)
    let widest = widest ?? Self.widest(candidates)
    let hasSummaries = candidates.contains { !$0.summary.isEmpty }
    // The last column stays free: some terminals wrap as soon as it is written.
    let column = min(widest, hasSummaries ? size.columns / 2 : size.columns - 1)
    var rows = zip(shown.indices, shown).map { index, candidate in
      let summary = fitted(singleLine(visible(candidate.summary)), columns: size.columns - column - 3)
      let text = padded(insertedText(candidate), columns: column, if: !summary.isEmpty)
      return MenuRow(text: text, summary: summary, isChosen: index == chosen)
    }
    if isCut {
      let hidden = candidates.count - shown.count
      let note = chosen.map { "\($0 + 1)/\(candidates.count)" } ?? Self.moreNote(hidden)[language]
      rows.append(MenuRow(text: "", summary: fitted(note, columns: size.columns - 1)))
    }
    self.rows = rows
  }

  /// The width of the widest candidate: one for all, so that nothing moves while one goes through a long list.
  static func widest(_ candidates: [Candidate]) -> Int {
    candidates.map { insertedText($0).displayWidth }.max() ?? 0
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

import SourceText

/// What an edited line consists of.
struct LineContent: Equatable {
  /// The plain text before the line.
  var prompt: String
  /// The line.
  var text: String
  /// The place of the cursor in the line, in Unicode scalars.
  var cursor: Int

  /// The same line with the cursor at its end.
  var atEnd: LineContent {
    LineContent(prompt: prompt, text: text, cursor: text.unicodeScalars.count)
  }
}

/// A place on the screen; both count from 0.
struct ScreenPosition: Equatable {
  var row: Int
  var column: Int
}

/// How many columns and rows a terminal has.
struct TerminalSize: Equatable {
  var columns: Int
  var rows: Int
}

/// Which character of a line stands where, for a terminal of a given width.
///
/// A row is never wider than the terminal, and text that fills its last row is followed by an empty one, where
/// the cursor has room. So nothing depends on how a terminal behaves at its margin.
struct LineLayout: Equatable {
  /// A row: the end of the prompt, if it reaches here, and a part of the line.
  struct Row: Equatable {
    fileprivate(set) var prompt = ""
    fileprivate(set) var text = ""
    /// The columns that both take.
    fileprivate(set) var width = 0
  }

  /// The rows; there is at least one.
  private(set) var rows = [Row()]
  /// Where the cursor stands.
  private(set) var cursor = ScreenPosition(row: 0, column: 0)
  /// The width that the rows were made for.
  let columns: Int

  /// Narrower than this a wide character and a cursor have no room; the layout pretends it were so wide.
  static let minimumColumns = 4

  init(_ content: LineContent, columns: Int) {
    self.columns = max(columns, Self.minimumColumns)
    for character in content.prompt.flatMap(drawn) {
      place(character, in: \.prompt)
    }
    placeText(content)
  }

  private mutating func placeText(_ content: LineContent) {
    var offset = 0
    var isPlaced = false
    for cluster in content.text {
      offset += cluster.unicodeScalars.count
      var isNext = !isPlaced && content.cursor < offset
      for character in drawn(cluster) {
        place(character, in: \.text)
        if isNext { cursor = position(before: character) }
        isPlaced = isPlaced || isNext
        isNext = false
      }
    }
    if rows[rows.count - 1].width == columns { rows.append(Row()) }
    if !isPlaced { cursor = ScreenPosition(row: rows.count - 1, column: rows[rows.count - 1].width) }
  }

  private mutating func place(_ character: Character, in part: WritableKeyPath<Row, String>) {
    let width = character.displayWidth
    if rows[rows.count - 1].width + width > columns { rows.append(Row()) }
    rows[rows.count - 1][keyPath: part].append(character)
    rows[rows.count - 1].width += width
  }

  /// Where the character stands that was placed last.
  private func position(before character: Character) -> ScreenPosition {
    ScreenPosition(row: rows.count - 1, column: rows[rows.count - 1].width - character.displayWidth)
  }
}

/// How a cluster is drawn: what would not be seen is spelled out, and a mark without its letter stands on a
/// dotted circle, so that each takes room of its own.
private func drawn(_ cluster: Character) -> String {
  let text = singleLine(visible(String(cluster)))
  return text.displayWidth == 0 ? "\u{25CC}" + text : text
}

/// What an edited line consists of, and what stands round it.
struct LineContent: Equatable {
  /// The plain text before the line.
  var prompt: String
  /// The line; a line feed in it begins a new row.
  var text: String
  /// The place of the cursor in the line, in Unicode scalars.
  var cursor: Int
  /// The parts of the line that look different.
  var highlights: [Highlight] = []
  /// A dim text behind the line, as much of it as fits into the line's last row.
  var ghost = ""
  /// Rows below the line.
  var menu: [MenuRow] = []

  /// The same line with the cursor at its end and nothing round it.
  var atEnd: LineContent {
    LineContent(prompt: prompt, text: text, cursor: text.unicodeScalars.count, highlights: highlights)
  }
}

/// A row below the line: a candidate, padded to its column, and its meaning.
struct MenuRow: Equatable {
  let text: String
  let summary: String
  var isChosen = false
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

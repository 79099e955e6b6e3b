import SourceText

/// Which character of a line stands where, for a terminal of a given width.
///
/// A row is never wider than the terminal, and text that fills its last row is followed by an empty one, where
/// the cursor has room. So nothing depends on how a terminal behaves at its margin.
struct LineLayout: Equatable {
  /// A stretch of a row that looks the same.
  struct Piece: Equatable {
    fileprivate(set) var text: String
    let style: LineStyle
  }

  /// A row: the end of the prompt, if it reaches here, and a part of the line.
  struct Row: Equatable {
    fileprivate(set) var pieces: [Piece] = []
    /// The columns that all take.
    fileprivate(set) var width = 0

    /// The row without its looks.
    var plain: String { pieces.map(\.text).joined() }
  }

  /// The rows; there is at least one.
  private(set) var rows: [Row]
  /// Where the cursor stands.
  private(set) var cursor = ScreenPosition(row: 0, column: 0)
  /// The width that the rows were made for.
  let columns: Int

  private var row = Row()
  /// The columns by which rows after a line feed are indented.
  private var indent = 0

  /// Narrower than this a wide character and a cursor have no room; the layout pretends it were so wide.
  static let minimumColumns = 4

  init(_ content: LineContent, columns: Int) {
    self.columns = max(columns, Self.minimumColumns)
    rows = []
    for cluster in content.prompt { place(cluster, .prompt) }
    indent = rows.isEmpty && row.width * 3 <= self.columns ? row.width : 0
    placeText(content)
    let ghost = fitted(singleLine(visible(content.ghost)), columns: self.columns - row.width - 1)
    if !ghost.isEmpty { append(ghost, width: ghost.displayWidth, .quiet) }
    rows.append(row)
  }

  private mutating func placeText(_ content: LineContent) {
    var styles = StyleWalk(content.highlights)
    var offset = 0
    var isPlaced = false
    for cluster in content.text {
      let style = styles.style(at: offset)
      offset += cluster.unicodeScalars.count
      let isHere = !isPlaced && content.cursor < offset
      if cluster == "\n" {
        if isHere { cursor = ScreenPosition(row: rows.count, column: min(row.width, columns - 1)) }
        beginRow()
      } else {
        let start = place(cluster, style)
        if isHere { cursor = start }
      }
      isPlaced = isPlaced || isHere
    }
    if row.width == columns { breakRow() }
    if !isPlaced { cursor = ScreenPosition(row: rows.count, column: row.width) }
  }

  /// Puts a cluster into the row, or the next one; gives the place where it begins.
  @discardableResult
  private mutating func place(_ cluster: Character, _ style: LineStyle) -> ScreenPosition {
    if cluster.isPlainASCII {
      if row.width == columns { breakRow() }
      defer { append(cluster, width: 1, style) }
      return ScreenPosition(row: rows.count, column: row.width)
    }
    var start: ScreenPosition?
    for character in drawn(cluster) {
      let width = character.displayWidth
      if row.width + width > columns { breakRow() }
      if start == nil { start = ScreenPosition(row: rows.count, column: row.width) }
      append(character, width: width, style)
    }
    return start ?? ScreenPosition(row: rows.count, column: row.width)
  }

  private mutating func append(_ character: Character, width: Int, _ style: LineStyle) {
    append(String(character), width: width, style)
  }

  private mutating func append(_ text: String, width: Int, _ style: LineStyle) {
    row.width += width
    if row.pieces.last?.style == style {
      row.pieces[row.pieces.count - 1].text += text
    } else {
      row.pieces.append(Piece(text: text, style: style))
    }
  }

  private mutating func breakRow() {
    rows.append(row)
    row = Row()
  }

  /// A new row after a line feed.
  private mutating func beginRow() {
    breakRow()
    if indent > 0 { append(String(repeating: " ", count: indent), width: indent, .prompt) }
  }
}

/// Finds the styles of a line's places, asked from left to right.
private struct StyleWalk {
  private var rest: ArraySlice<Highlight>

  init(_ highlights: [Highlight]) {
    let sorted = highlights.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    rest = sorted.map(\.element)[...]
  }

  mutating func style(at offset: Int) -> LineStyle {
    while let first = rest.first, first.range.upperBound <= offset { rest.removeFirst() }
    guard let first = rest.first, first.range.contains(offset) else { return .plain }
    return first.style
  }
}

extension Character {
  /// Whether the character is one byte that every terminal draws in one column.
  fileprivate var isPlainASCII: Bool {
    utf8.count == 1 && asciiValue.map { (0x20..<0x7F).contains($0) } == true
  }
}

/// How a cluster is drawn: what would not be seen is spelled out, and a mark without its letter stands on a
/// dotted circle, so that each takes room of its own.
private func drawn(_ cluster: Character) -> String {
  let text = singleLine(visible(String(cluster)))
  return text.displayWidth == 0 ? "\u{25CC}" + text : text
}

/// Draws a line on a terminal that understands ECMA-48 escape sequences.
///
/// Every drawing goes back to the first row of the line and writes all rows anew, each ended by an explicit
/// CR LF. A line taller than the screen shows the rows round the cursor. The sequences used: CUU, CUD, CUF, EL,
/// ED, CUP, SGR, and the private modes of bracketed paste.
struct EscapeDisplay: LineDisplay {
  /// What stands on the screen.
  private struct Drawing: Equatable {
    var rows: ArraySlice<LineLayout.Row>
    var cursor: ScreenPosition
    var columns: Int
  }

  private let hasColor: Bool
  private var drawn: Drawing?

  init(color: Bool) {
    hasColor = color
  }

  let opening = "\u{1B}[?2004h"
  let closing = "\u{1B}[?2004l"
  let screenClearing = "\u{1B}[H\u{1B}[2J"

  mutating func draw(_ content: LineContent, size: TerminalSize) -> String {
    let layout = LineLayout(content, columns: size.columns)
    let window = visibleRows(layout, height: size.rows)
    let position = ScreenPosition(row: layout.cursor.row - window.lowerBound, column: layout.cursor.column)
    let next = Drawing(rows: layout.rows[window], cursor: position, columns: layout.columns)
    guard next != drawn else { return "" }
    defer { drawn = next }
    return wayToTop(size: size) + text(of: next) + wayToCursor(in: next)
  }

  mutating func leave() -> String {
    guard let drawn else { return "" }
    self.drawn = nil
    return move(drawn.rows.count - 1 - drawn.cursor.row, "B") + "\r\n"
  }

  mutating func finish(_ content: LineContent, size: TerminalSize) -> String {
    draw(content.atEnd, size: size) + leave()
  }

  mutating func forget() {
    drawn = nil
  }

  func quiet(_ text: String) -> String {
    hasColor && !text.isEmpty ? "\u{1B}[2m" + text + "\u{1B}[22m" : text
  }

  private func visibleRows(_ layout: LineLayout, height: Int) -> Range<Int> {
    let end = max(min(height, layout.rows.count), layout.cursor.row + 1)
    return max(0, end - height)..<end
  }

  /// The way from the cursor to the start of the drawn line.
  ///
  /// When the width has changed, the terminal has broken the rows again, as most do; the way is counted in the
  /// rows that this makes.
  private func wayToTop(size: TerminalSize) -> String {
    guard let drawn else { return "\r" }
    let columns = max(size.columns, LineLayout.minimumColumns)
    let above = drawn.rows.prefix(drawn.cursor.row).map { max(1, ($0.width + columns - 1) / columns) }
    let rows = above.reduce(0, +) + drawn.cursor.column / columns
    return "\r" + move(min(rows, size.rows - 1), "A")
  }

  private func text(of drawing: Drawing) -> String {
    let rows = drawing.rows.map { row in
      // Erasing behind a full row would take its last character on many terminals.
      styled(row) + (row.width < drawing.columns ? "\u{1B}[K" : "")
    }
    let isLastFull = drawing.rows.last.map { $0.width == drawing.columns } ?? false
    return rows.joined(separator: "\r\n") + (isLastFull ? "" : "\u{1B}[J")
  }

  private func styled(_ row: LineLayout.Row) -> String {
    guard hasColor && !row.prompt.isEmpty else { return row.prompt + row.text }
    return "\u{1B}[36m" + row.prompt + "\u{1B}[39m" + row.text
  }

  private func wayToCursor(in drawing: Drawing) -> String {
    move(drawing.rows.count - 1 - drawing.cursor.row, "A") + "\r" + move(drawing.cursor.column, "C")
  }

  private func move(_ count: Int, _ direction: Character) -> String {
    count > 0 ? "\u{1B}[\(count)\(direction)" : ""
  }
}

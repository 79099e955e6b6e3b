import SourceText

/// Draws a line on a terminal that understands ECMA-48 escape sequences.
///
/// Every drawing goes back to the first row of the line and writes all rows anew, each ended by an explicit
/// CR LF. A line taller than the screen shows the rows round the cursor. The sequences used: CUU, CUD, CUF, CHA,
/// EL, ED, CUP, SGR, and the private modes of bracketed paste and of wrapping at the margin.
struct EscapeDisplay: LineDisplay {
  /// What stands on the screen.
  private struct Drawing: Equatable {
    var rows: ArraySlice<LineLayout.Row>
    var menu: [MenuRow]
    var cursor: ScreenPosition
    var columns: Int

    var height: Int { rows.count + menu.count }
    /// The columns that each row takes.
    var widths: [Int] { rows.map(\.width) + menu.map { $0.text.displayWidth + $0.summary.displayWidth } }

    /// How many rows stand above the one of the cursor when the terminal has broken them for a width.
    func rowsAboveCursor(columns: Int) -> Int {
      let above = rows.prefix(cursor.row).map { $0.height(columns: columns) }.reduce(0, +)
      let row = rows.dropFirst(cursor.row).first
      return above + (row?.rowOffset(ofColumn: cursor.column, columns: columns) ?? 0)
    }
  }

  private let hasColor: Bool
  private let reflows: Bool
  private var drawn: Drawing?

  /// A display on a terminal that `reflows`: it breaks rows again that a narrower window has no room for, as most
  /// do; others cut them off.
  init(color: Bool, reflows: Bool = true) {
    (hasColor, self.reflows) = (color, reflows)
  }

  let opening = "\u{1B}[?2004h"
  let closing = "\u{1B}[?2004l"
  let screenClearing = "\u{1B}[H\u{1B}[2J"
  let hasSurroundings = true

  mutating func draw(_ content: LineContent, size: TerminalSize) -> String {
    let layout = LineLayout(content, columns: size.columns)
    let menu = content.menu.prefix(max(0, size.rows - 1))
    let window = visibleRows(layout, height: size.rows - menu.count)
    let position = ScreenPosition(row: layout.cursor.row - window.lowerBound, column: layout.cursor.column)
    let next = Drawing(
      rows: layout.rows[window], menu: Array(menu), cursor: position, columns: layout.columns)
    guard next != drawn else { return "" }
    defer { drawn = next }
    return wayToTop(size: size) + text(of: next) + wayToCursor(in: next)
  }

  mutating func erase(size: TerminalSize) -> String {
    defer { drawn = nil }
    return wayToTop(size: size) + "\u{1B}[J"
  }

  mutating func leave() -> String {
    guard let drawn else { return "" }
    self.drawn = nil
    return move(drawn.height - 1 - drawn.cursor.row, "B") + "\r\n"
  }

  mutating func finish(_ content: LineContent, size: TerminalSize) -> String {
    draw(content.atEnd, size: size) + leave()
  }

  mutating func forget() {
    drawn = nil
  }

  private func visibleRows(_ layout: LineLayout, height: Int) -> Range<Int> {
    let end = max(min(height, layout.rows.count), layout.cursor.row + 1)
    return max(0, end - height)..<end
  }

  /// The way from the cursor to the start of the drawn line.
  ///
  /// When the width has changed, the way is counted in the rows that the terminal has made of those drawn.
  private func wayToTop(size: TerminalSize) -> String {
    guard let drawn else { return "\r" }
    let columns = max(size.columns, LineLayout.minimumColumns)
    let rows = reflows ? drawn.rowsAboveCursor(columns: columns) : drawn.cursor.row
    // Rows that the terminal broke again reach further down than those that are drawn now.
    let clearing = drawn.columns == columns ? "" : "\u{1B}[J"
    return "\r" + move(min(rows, size.rows - 1), "A") + clearing
  }

  private func text(of drawing: Drawing) -> String {
    let before = drawn.map { $0.columns == drawing.columns ? $0.widths : [] } ?? []
    let rows = drawing.rows.enumerated().map { index, row in
      // A terminal may remember what once stood in a row, and break that again in a narrower window, unless the
      // row is erased as a whole. Erasing behind a full row would take its last character on many terminals.
      let isShorter = index < before.count && row.width < before[index]
      return (isShorter ? "\u{1B}[K" : "") + styled(row) + (row.width < drawing.columns ? "\u{1B}[K" : "")
    }
    let menu = drawing.menu.map { styled($0) + "\u{1B}[K" }
    let isLastFull = menu.isEmpty && drawing.rows.last.map { $0.width == drawing.columns } ?? false
    return (rows + menu).joined(separator: "\r\n") + (isLastFull ? "" : "\u{1B}[J")
  }

  private func styled(_ row: LineLayout.Row) -> String {
    var result = ""
    var column = 0
    var isRisky = false
    for piece in row.pieces {
      let (text, hasAnchors) = anchored(piece.text, after: &column)
      result += painted(text, piece.style)
      isRisky = isRisky || hasAnchors
    }
    // Where an emoji turns out narrower than we thought, nothing old must show through.
    return isRisky ? "\u{1B}[K\u{1B}[?7l" + result + "\u{1B}[?7h" : result
  }

  /// The text with the column named behind every emoji that terminals do not agree about.
  private func anchored(_ text: String, after column: inout Int) -> (text: String, hasAnchors: Bool) {
    guard text.utf8.contains(where: { $0 > 0x7F }) else {
      column += text.utf8.count
      return (text, false)
    }
    var result = ""
    var hasAnchors = false
    for character in text {
      column += character.displayWidth
      result.append(character)
      guard character.isDrawnVariously else { continue }
      hasAnchors = true
      result += "\u{1B}[\(column + 1)G"
    }
    return (result, hasAnchors)
  }

  private func styled(_ row: MenuRow) -> String {
    if row.isChosen { return painted(row.text + row.summary, .chosen) }
    return row.text + painted(row.summary, .quiet)
  }

  private func painted(_ text: String, _ style: LineStyle) -> String {
    guard let code = style.code, !text.isEmpty, hasColor || style == .chosen else { return text }
    return "\u{1B}[" + code + "m" + text + "\u{1B}[m"
  }

  private func wayToCursor(in drawing: Drawing) -> String {
    move(drawing.height - 1 - drawing.cursor.row, "A") + "\r" + move(drawing.cursor.column, "C")
  }

  private func move(_ count: Int, _ direction: Character) -> String {
    count > 0 ? "\u{1B}[\(count)\(direction)" : ""
  }
}

extension LineStyle {
  /// The parameters of SGR; nil for no change.
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .prompt: TerminalColor.violet.parameters
    case .known: TerminalColor.green.parameters
    case .unknown: TerminalColor.red.parameters + ";4"
    case .option: TerminalColor.blue.parameters
    case .quoted: TerminalColor.magenta.parameters
    case .quiet: "2"
    case .chosen: "7"
    }
  }
}

extension Character {
  /// Whether terminals differ in how wide they draw the character: emoji made of parts, and letters outside
  /// the Latin scripts that were put together.
  fileprivate var isDrawnVariously: Bool {
    let scalars = unicodeScalars
    guard scalars.count > 1 || scalars.first?.properties.isEmoji == true else { return false }
    return scalars.contains { $0.value >= 0x1100 }
  }
}

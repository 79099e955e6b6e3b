import SourceText

/// Draws a line on a terminal that knows nothing but characters, CR and LF (`TERM=dumb`).
///
/// The line keeps to one row: of a longer one, the part round the cursor is shown. The cursor is put into the
/// middle by writing the row a second time up to there.
struct PlainDisplay: LineDisplay {
  private var drawn = ""
  private var isAtEnd = true

  let opening = ""
  let closing = ""
  let screenClearing = "\r\n"
  let hasSurroundings = false

  mutating func draw(_ content: LineContent, size: TerminalSize) -> String {
    let layout = LineLayout(content, columns: size.columns - 1)
    let row = layout.rows[layout.cursor.row]
    return show(row.plain, cursor: layout.cursor.column)
  }

  mutating func erase(size: TerminalSize) -> String {
    defer { forget() }
    return "\r" + String(repeating: " ", count: drawn.displayWidth) + "\r"
  }

  mutating func leave() -> String {
    forget()
    return "\r\n"
  }

  mutating func finish(_ content: LineContent, size: TerminalSize) -> String {
    // The terminal breaks a row that is too long by itself.
    let rows = LineLayout(content.atEnd, columns: .max / 2).rows.map(\.plain)
    let above = rows.dropLast().map { show($0, cursor: $0.displayWidth) + leave() }
    let last = rows.last ?? ""
    return above.joined() + show(last, cursor: last.displayWidth) + leave()
  }

  mutating func forget() {
    drawn = ""
    isAtEnd = true
  }

  private mutating func show(_ text: String, cursor: Int) -> String {
    let (old, wasAtEnd) = (drawn, isAtEnd)
    (drawn, isAtEnd) = (text, cursor == text.displayWidth)
    if wasAtEnd && isAtEnd && text.hasPrefix(old) {
      return String(text.dropFirst(old.count))
    }
    let blanks = max(0, old.displayWidth - text.displayWidth)
    let whole = "\r" + text + String(repeating: " ", count: blanks)
    return isAtEnd && blanks == 0 ? whole : whole + "\r" + beginning(of: text, columns: cursor)
  }

  private func beginning(of text: String, columns: Int) -> String {
    var width = 0
    return String(
      text.prefix {
        width += $0.displayWidth
        return width <= columns
      })
  }
}

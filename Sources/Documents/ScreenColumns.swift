/// A column of the screen and the blanks behind it.
struct ScreenColumn {
  let width: Int
  var alignment = Table.Column.Alignment.leading
  var gap = 2
}

/// Cells beside each other, each already wrapped to its column's width.
func sideBySide(_ cells: [(lines: [Line], column: ScreenColumn)]) -> [Line] {
  let height = cells.map(\.lines.count).max() ?? 0
  return (0..<height).map { row in
    var line = Line()
    for (lines, column) in cells {
      let part = row < lines.count ? lines[row] : Line()
      line += part.padded(to: column.width, column.alignment) + Line(blanks: column.gap)
    }
    return line
  }
}

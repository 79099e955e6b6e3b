/// A matrix as lines: cells behind the labels where there is room, below them where there is not.
func lines(of matrix: Matrix, width: Int) -> [Line] {
  guard let layout = MatrixLayout(matrix, width: width) else { return spelledOut(matrix, width: width) }
  return layout.lines
}

/// How the columns of a matrix share a line.
private struct MatrixLayout {
  private let matrix: Matrix
  private let width: Int
  /// The room for labels; nil when they stand on lines of their own.
  private let label: ScreenColumn?
  private let cells: [ScreenColumn]
  private let note: ScreenColumn
  private let showsMarks: Bool

  /// Nil when even the cells alone are too wide.
  init?(_ matrix: Matrix, width: Int) {
    let widths = matrix.columns.indices.map { column in
      max(
        matrix.columns[column].naturalWidth,
        matrix.rows.map { $0.cells[column].text.naturalWidth }.max() ?? 0)
    }
    let labels = ([matrix.corner] + matrix.rows.map(\.label)).map(\.naturalWidth).max() ?? 0
    let words = matrix.rows.compactMap(\.note).map(\.words.naturalWidth).max() ?? 0
    let marks = matrix.rows.compactMap(\.note).map(\.mark.naturalWidth).max() ?? 0
    for (gap, noteWidth) in [(2, words), (1, words), (2, marks), (1, marks)] {
      let total = widths.reduce(gap) { $0 + $1 + gap } + noteWidth
      guard width - total >= min(labels, 18) else { continue }
      self.init(
        matrix, width: width, label: ScreenColumn(width: min(labels, width - total), gap: gap),
        cells: widths.map { ScreenColumn(width: $0, gap: gap) }, note: noteWidth,
        showsMarks: noteWidth != words)
      return
    }
    guard widths.reduce(0, { $0 + $1 + 1 }) <= width, marks <= width / 3 else { return nil }
    self.init(
      matrix, width: width, label: nil, cells: widths.map { ScreenColumn(width: $0, gap: 1) }, note: marks,
      showsMarks: marks != words)
  }

  private init(
    _ matrix: Matrix, width: Int, label: ScreenColumn?, cells: [ScreenColumn], note: Int, showsMarks: Bool
  ) {
    self.matrix = matrix
    self.width = width
    self.label = label
    self.cells = cells
    self.note = ScreenColumn(width: note, gap: 0)
    self.showsMarks = showsMarks
  }

  var lines: [Line] {
    let heads = matrix.columns.map { $0.styled(.strong) }
    var lines = row(label == nil ? nil : matrix.corner.styled(.strong), heads, note: "")
    for section in matrix.sections {
      if !section.title.isEmpty { lines += gapped(section.title.styled(.strong).wrapped(to: width)) }
      lines += section.rows.flatMap(self.lines)
    }
    if showsMarks, !matrix.legend.isEmpty { lines += gapped(matrix.legend.wrapped(to: width)) }
    return lines
  }

  /// Lines with an empty one before them, if there are any.
  private func gapped(_ lines: [Line]) -> [Line] { lines.isEmpty ? [] : [Line()] + lines }

  private func lines(of row: Matrix.Row) -> [Line] {
    let note = showsMarks ? row.note?.mark : row.note?.words
    guard label != nil else { return stacked(row, note ?? "") }
    return self.row(row.label, row.cells.map(\.text), note: note ?? "")
  }

  private func row(_ text: RichText?, _ texts: [RichText], note: RichText) -> [Line] {
    let beside = zip(texts, cells).map { ($0.wrapped(to: $1.width), $1) }
    let noted = [(note.wrapped(to: max(self.note.width, 1)), self.note)]
    guard let label else { return sideBySide(beside) }
    return sideBySide([((text ?? "").wrapped(to: label.width, hanging: 2), label)] + beside + noted)
  }

  /// The label with the note at the right edge, and the cells below it.
  private func stacked(_ row: Matrix.Row, _ text: RichText) -> [Line] {
    let label = ScreenColumn(width: width - note.width - (note.width > 0 ? 2 : 0))
    return sideBySide([
      (row.label.wrapped(to: label.width), label), (text.wrapped(to: max(note.width, 1)), note),
    ])
      + self.row(nil, row.cells.map(\.text), note: "")
  }
}

/// Each row as a line of `column cell`, for the narrowest screens.
private func spelledOut(_ matrix: Matrix, width: Int) -> [Line] {
  matrix.sections.flatMap { section in
    let title = section.title.isEmpty ? [] : section.title.styled(.strong).wrapped(to: width)
    return title
      + section.rows.flatMap { row in
        let cells = zip(matrix.columns, row.cells).filter { !$1.text.isEmpty }.map { $0 + " " + $1.text }
        let note = row.note.map { [$0.words] } ?? []
        return row.label.wrapped(to: width)
          + (cells + note).joined(separator: " · ").wrapped(to: width - 2, hanging: 0).indented(by: 2)
      }
  }
}

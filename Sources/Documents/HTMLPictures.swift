/// A matrix as a heat map: a picture of the whole, and a table that says the same in words.
func html(_ matrix: Matrix, caption: String) -> String {
  let head =
    [cell(matrix.corner, tag: "th", #" scope="col""#)]
    + matrix.columns.map { cell($0, tag: "th", #" scope="col""#) } + (matrix.hasNotes ? ["<td></td>"] : [])
  let sections = matrix.sections.map {
    body(of: $0, columns: matrix.columns.count, hasNotes: matrix.hasNotes)
  }
  return """
    \(picture(of: matrix, caption: caption))
    <div class="table"><table class="heat">
    \(element("caption", escaped(caption)))
    <thead>
    \(element("tr", head.joined()))
    </thead>
    \(sections.joined(separator: "\n"))
    </table></div>
    """
}

private func body(of section: Matrix.Section, columns: Int, hasNotes: Bool) -> String {
  let span = columns + 1 + (hasNotes ? 1 : 0)
  let title =
    section.title.isEmpty
    ? "" : element("tr", cell(section.title, tag: "th", #" scope="rowgroup" colspan="\#(span)""#)) + "\n"
  let rows = section.rows.map { row in
    let cells = row.cells.map { cell($0.text, tag: "td", " class=\"w\($0.weight)\"" + spoken($0)) }
    let note = hasNotes ? [cell(row.note?.words ?? "", tag: "td", "")] : []
    return element("tr", ([cell(row.label, tag: "th", #" scope="row""#)] + cells + note).joined()) + "\n"
  }
  return element("tbody", "\n" + title + rows.joined())
}

private func spoken(_ cell: Matrix.Cell) -> String {
  cell.meaning.map { " title=\"\(escaped($0, lineFeed: " "))\"" } ?? ""
}

private func cell(_ text: RichText, tag: String, _ attributes: String) -> String {
  element(tag, html(text), attributes: attributes)
}

/// The matrix at a glance: a band for each column, in which each row is a small field.
private func picture(of matrix: Matrix, caption: String) -> String {
  var fields: [String] = []
  var left = labelWidth
  for section in matrix.sections {
    for row in section.rows {
      fields += row.cells.enumerated().map {
        field($1, of: row, in: matrix.columns[$0], left: left, band: $0)
      }
      left += 8
    }
    left += 4
  }
  let labels = matrix.columns.enumerated().map { index, column in
    element(
      "text", escaped(column.plain, lineFeed: " "), attributes: " x=\"0\" y=\"\(index * bandHeight + 13)\"")
  }
  return element(
    "svg", "\n" + (labels + fields).joined(separator: "\n") + "\n",
    attributes: " class=\"heat\" role=\"img\" aria-label=\"\(escaped(caption, lineFeed: " "))\" "
      + "viewBox=\"0 0 \(left) \(matrix.columns.count * bandHeight)\"")
}

private let labelWidth = 84
private let bandHeight = 20

private func field(
  _ cell: Matrix.Cell, of row: Matrix.Row, in column: RichText, left: Int, band: Int
) -> String {
  let words = [row.label.plain, column.plain, cell.meaning ?? cell.text.plain].filter { !$0.isEmpty }
  return element(
    "rect", element("title", escaped(words.joined(separator: " · "), lineFeed: " ")),
    attributes:
      " class=\"w\(cell.weight)\" x=\"\(left)\" y=\"\(band * bandHeight + 1)\" width=\"7\" height=\"17\"")
}

/// Bars as a table in which a picture stands between the label and the amount.
func html(_ bars: Bars, caption: String) -> String {
  let rows = bars.bars.map { bar in
    cell(bar.label, tag: "th", #" scope="row""#) + element("td", picture(of: bar))
      + cell(bar.value, tag: "td", #" class="number""#)
  }
  return """
    <div class="table"><table class="bars">
    \(element("caption", escaped(caption)))
    <tbody>
    \(rows.map { element("tr", $0) + "\n" }.joined())</tbody>
    </table></div>
    """
}

private func picture(of bar: Bars.Bar) -> String {
  let (low, high) = (Int((bar.low * 200).rounded()), Int((bar.high * 200).rounded()))
  let parts = [("rest", 0, 200), ("possible", 0, high), ("certain", 0, low)].map { name, left, width in
    "<rect class=\"\(name)\" x=\"\(left)\" y=\"0\" width=\"\(width)\" height=\"12\"></rect>"
  }
  return element(
    "svg", parts.joined(), attributes: #" class="bar" aria-hidden="true" viewBox="0 0 200 12""#)
}

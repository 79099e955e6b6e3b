/// A matrix as a heat map: the whole at a glance, a line for each heading, then a table that says it cell by cell.
func html(_ matrix: Matrix, caption: String) -> String {
  let sections = matrix.sections.map {
    body(of: $0, columns: matrix.columns.count, hasNotes: matrix.hasNotes)
  }
  return """
    \(matrix.hasTitles ? overview(of: matrix, caption: caption) + "\n" : "")\
    \(scrolledTable(caption: caption, of: "heat"))
    \(element("caption", escaped(caption)))
    <thead>
    \(head(of: matrix, matrix.hasNotes ? [matrix.noteTitle] : []))
    </thead>
    \(sections.joined(separator: "\n"))
    </table></div>
    """
}

private func head(of matrix: Matrix, _ more: [RichText]) -> String {
  let cells = ([matrix.corner] + matrix.columns + more).map { text in
    text.isEmpty ? "<td></td>" : cell(text, tag: "th", #" scope="col""#)
  }
  return element("tr", cells.joined())
}

private func body(of section: Matrix.Section, columns: Int, hasNotes: Bool) -> String {
  let span = columns + 1 + (hasNotes ? 1 : 0)
  let title =
    section.title.isEmpty
    ? "" : element("tr", cell(section.title, tag: "th", #" scope="rowgroup" colspan="\#(span)""#)) + "\n"
  let rows = section.rows.map { row in
    let cells = row.cells.map { element("td", spoken($0), attributes: " class=\"w\($0.weight)\"" + hint($0)) }
    let note = hasNotes ? [cell(row.note?.words ?? "", tag: "td", "")] : []
    return element("tr", ([cell(row.label, tag: "th", #" scope="row""#)] + cells + note).joined()) + "\n"
  }
  return element("tbody", "\n" + title + rows.joined())
}

/// The cell for the eye, and in words for those who have it read to them.
private func spoken(_ cell: Matrix.Cell) -> String {
  guard let meaning = cell.meaning else { return html(cell.text) }
  return element("span", html(cell.text), attributes: #" aria-hidden="true""#)
    + element("span", escaped(meaning, lineFeed: " "), attributes: #" class="spoken""#)
}

private func hint(_ cell: Matrix.Cell) -> String {
  cell.meaning.map { " title=\"\(escaped($0, lineFeed: " "))\"" } ?? ""
}

private func cell(_ text: RichText, tag: String, _ attributes: String) -> String {
  element(tag, html(text), attributes: attributes)
}

/// The matrix at a glance: for each heading and column how many of its rows are filled, with a strip of all of them.
private func overview(of matrix: Matrix, caption: String) -> String {
  let rows = matrix.sections.map { section in
    let cells = matrix.columns.indices.map { column in
      element("td", strip(section.rows.map { $0.cells[column] }))
    }
    let title = section.title.leading ?? section.title
    return element("tr", cell(title, tag: "th", #" scope="row""#) + cells.joined()) + "\n"
  }
  return """
    \(scrolledTable(caption: caption, of: "overview"))
    \(element("caption", escaped(caption)))
    <thead>
    \(head(of: matrix, []))
    </thead>
    <tbody>
    \(rows.joined())</tbody>
    </table></div>
    """
}

/// Small fields side by side, and in words how many of them are filled.
private func strip(_ cells: [Matrix.Cell]) -> String {
  let fields = cells.enumerated().map { index, cell in
    "<rect class=\"w\(cell.weight)\" x=\"\(index * 8)\" y=\"0\" width=\"7\" height=\"14\"></rect>"
  }
  let picture = element(
    "svg", fields.joined(),
    attributes: " class=\"strip\" aria-hidden=\"true\" viewBox=\"0 0 \(cells.count * 8) 14\" "
      + "width=\"\(cells.count * 8)\" height=\"14\"")
  return picture + " \(cells.count { !$0.text.isEmpty })/\(cells.count)"
}

extension RichText {
  /// The text as a way to the place that it names; nil when it names none.
  fileprivate var leading: RichText? {
    guard let anchor = spans.lazy.compactMap(\.anchor).first else { return nil }
    return RichText(plain, target: .place("#" + anchor))
  }
}

/// Bars as a table in which a picture stands between the label and the amount.
func html(_ bars: Bars, caption: String) -> String {
  let rows = bars.bars.map { bar in
    cell(bar.label, tag: "th", #" scope="row""#) + element("td", picture(of: bar))
      + cell(bar.value, tag: "td", #" class="number""#)
  }
  return """
    \(scrolledTable(caption: caption, of: "bars"))
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

import SourceText
import Tabular

extension LetterTable {
  /// The chart, with its tasks as rows.
  func chart(told: Set<Scheme>, isRole: (String) -> Bool) -> Chart? {
    var reader = RowReader(table: self)
    for row in (head + 1)..<max(head + 1, grid.rows.count) { reader.take(row) }
    guard reader.rows.contains(where: { $0.cells.contains { !$0.parts.isEmpty } }) else { return nil }
    let columns = letterColumns.map { heading(at: $0) }
    let rows = reader.rows.map(\.heading)
    let rescheme = Scheme(letters: reader.letterCounts, told: told)
    let cells = reader.rows.map { $0.cells.map { $0.read(rescheme) } }
    let isTurned = isTurned(rows.map(\.name), columns.map(\.name), cells, isRole)
    let remarks = titleRemarks + reader.remarks + columnRemarks
    return Chart(
      title: grid.title ?? titleRemarks.first?.text, scheme: rescheme, layout: isTurned ? .turned : .matrix,
      roles: isTurned ? rows : columns, tasks: isTurned ? columns : rows,
      cells: isTurned ? columns.indices.map { column in cells.map { $0[column] } } : cells,
      remarks: remarks, surplus: reader.surplus)
  }

  private func heading(at column: Int) -> Chart.Heading {
    let cell = grid.cell(head, column)
    let range = cell?.range ?? grid.rows[head].last?.range
    return Chart.Heading(plainText(cell?.text ?? ""), range ?? SourceRange.beginning)
  }

  /// Whether the rows are the roles: by the corner, by how names sound, else by where single accountables stand.
  private func isTurned(
    _ rows: [String], _ columns: [String], _ cells: [[Chart.Cell]], _ isRole: (String) -> Bool
  ) -> Bool {
    switch CornerWord(grid.text(head, nameColumn)) {
    case .roles: return true
    case .tasks: return false
    case .unknown: break
    }
    let (rowShare, columnShare) = (roleShare(rows, isRole), roleShare(columns, isRole))
    if abs(rowShare - columnShare) >= 0.25 { return rowShare > columnShare }
    let byRow = cells.map { row in row.count { $0.parts.contains(.accountable) } }
    let byColumn = columns.indices.map { column in cells.count { $0[column].parts.contains(.accountable) } }
    let rowRate = Double(byRow.count { $0 == 1 }) / Double(max(1, byRow.count))
    let columnRate = Double(byColumn.count { $0 == 1 }) / Double(max(1, byColumn.count))
    return columnRate > rowRate + 0.34
  }

  private var titleRemarks: [Chart.Remark] {
    grid.rows[..<head].compactMap { row in
      row.first { !$0.text.isEmpty }.map { .init(kind: .title, text: plainText($0.text), range: $0.range) }
    }
  }

  /// Columns that are neither names nor letters.
  private var columnRemarks: [Chart.Remark] {
    let used = Set(letterColumns + [nameColumn] + (groupColumn.map { [$0] } ?? []))
    return grid.rows[head].indices.filter { !used.contains($0) && !grid.text(head, $0).isEmpty }.map {
      column in
      Chart.Remark(kind: .column, text: grid.text(head, column), range: grid.rows[head][column].range)
    }
  }
}

extension SourceRange {
  static let beginning = SourceRange(
    start: SourcePoint(line: 1, column: 1), end: SourcePoint(line: 1, column: 1))
}

extension Chart.Cell {
  /// The cell by the letters of a family.
  func read(_ scheme: Scheme) -> Chart.Cell { Chart.Cell(reading: text, scheme, range) }

  init(reading text: String, _ scheme: Scheme, _ range: SourceRange?) {
    let reading = CellReading(text, scheme)
    self.init(text, parts: reading.parts, unknown: reading.unknown, note: reading.note, range: range)
  }
}

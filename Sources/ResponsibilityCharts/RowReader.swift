import SourceText
import Tabular

/// Takes the rows under the heads one by one, and keeps apart what is no task.
struct RowReader {
  struct Row {
    let heading: Chart.Heading
    let cells: [Chart.Cell]
  }

  let table: LetterTable
  private(set) var rows: [Row] = []
  private(set) var remarks: [Chart.Remark] = []
  private(set) var surplus: [Grid.Cell] = []
  private(set) var letterCounts: [Character: Int] = [:]
  private var group: String?
  private var isLegend = false
  private var hasSections: Bool

  init(table: LetterTable) {
    self.table = table
    hasSections = false
    hasSections = beginsWithSection
  }

  mutating func take(_ index: Int) {
    let row = table.grid.rows[index]
    guard row.contains(where: { !$0.text.isEmpty }) else { return }
    let name = table.grid.text(index, table.nameColumn)
    let cells = table.letterColumns.map { table.grid.cell(index, $0) }
    let isBare = cells.allSatisfy { CellReading($0?.text ?? "", nil) == CellReading() }
    if let kind = remark(index, name, cells, isBare: isBare) {
      if kind == .section { group = name.isEmpty ? firstText(row) : name }
      isLegend = isLegend || kind == .legend
      remarks.append(.init(kind: kind, text: firstText(row), range: firstCell(row)?.range ?? row[0].range))
      return
    }
    add(index, name, cells)
  }

  private mutating func add(_ index: Int, _ name: String, _ cells: [Grid.Cell?]) {
    let row = table.grid.rows[index]
    if let column = table.groupColumn {
      let text = table.grid.text(index, column)
      if !text.isEmpty { group = text }
    }
    let range = table.grid.cell(index, table.nameColumn)?.range ?? row.first?.range ?? .beginning
    for cell in cells.compactMap(\.self) {
      for letter in lettersUsed(in: cell.text) { letterCounts[letter, default: 0] += 1 }
    }
    rows.append(
      Row(
        heading: Chart.Heading(name, group: group, range),
        cells: cells.map {
          Chart.Cell($0?.text ?? "", parts: CellReading($0?.text ?? "", nil).parts, range: $0?.range)
        }))
    let known = max(table.grid.rows[table.head].count, (table.letterColumns.last ?? 0) + 1)
    surplus += row.dropFirst(known).filter { !CellReading($0.text, nil).parts.isEmpty }
  }

  private func firstCell(_ row: [Grid.Cell]) -> Grid.Cell? { row.first { !$0.text.isEmpty } }

  private func firstText(_ row: [Grid.Cell]) -> String { plainText(firstCell(row)?.text ?? "") }

  /// Why a row is no task; nil when it is one.
  private func remark(
    _ index: Int, _ name: String, _ cells: [Grid.Cell?], isBare: Bool
  ) -> Chart.Remark.Kind? {
    let row = table.grid.rows[index]
    if row.map(\.text) == table.grid.rows[table.head].map(\.text) { return .repeatedHead }
    if isLegendLine(firstText(row), row) { return .legend }
    if isLegend, isBare || !row.contains(where: { CellReading($0.text, nil).isLetters }) { return .legend }
    if ["total", "totals", "sum", "tong", "tong cong"].contains(folded(name)) { return .total }
    guard isBare else { return nil }
    if isFootnote(firstText(row)) { return .footnote }
    return isSection(index, row) ? .section : nil
  }

  /// A row without letters is a heading where it looks like one; else it is a task that nobody has.
  private func isSection(_ index: Int, _ row: [Grid.Cell]) -> Bool {
    let raw = firstCell(row)?.text ?? ""
    let isMarked = raw.hasPrefix("**") && raw.hasSuffix("**") || raw.hasPrefix("__") || raw.hasPrefix("#")
    let isLoud = raw == raw.uppercased() && raw.count { $0.isLetter } > 5
    let isShort = row.count <= max(1, table.nameColumn + 1) && table.grid.rows[table.head].count > row.count
    let isNamed = ["phase", "stage", "section", "giai doan", "nhom "].contains { folded(raw).hasPrefix($0) }
    let stands = isMarked || isLoud || isShort || isNamed || raw.hasSuffix(":")
    return (stands || hasSections) && table.grid.rows.indices.contains(index + 1)
  }

  /// Charts that begin with a heading have headings throughout.
  private var beginsWithSection: Bool {
    let first = table.grid.rows.indices.first { index in
      index > table.head && table.grid.rows[index].contains { !$0.text.isEmpty }
    }
    guard let first else { return false }
    return table.letterColumns.allSatisfy { CellReading(table.grid.text(first, $0), nil) == CellReading() }
  }
}

/// Whether a line explains letters, such as `R = Responsible` or `Legend:`.
private func isLegendLine(_ text: String, _ row: [Grid.Cell]) -> Bool {
  let begin = folded(text)
  if ["legend", "key:", "chu thich", "chu giai"].contains(where: begin.hasPrefix) || begin == "key" {
    return true
  }
  let marks: [Character] = ["=", ":", "-", "–", "—"]
  if let mark = text.firstIndex(where: marks.contains) {
    let (left, right) = (text[..<mark].trimmingBlanks, text[text.index(after: mark)...].trimmingBlanks)
    let first = right.split(whereSeparator: { !$0.isLetter }).first.map(String.init) ?? ""
    return left.count == 1 && !CellReading(left, nil).parts.isEmpty
      && (!CellReading(first, nil).parts.isEmpty || !CellReading(right, nil).parts.isEmpty)
  }
  guard row.count >= 2, text.count == 1, !CellReading(text, nil).parts.isEmpty else { return false }
  let second = row.drop { $0.text.isEmpty }.dropFirst().first { !$0.text.isEmpty }?.text ?? ""
  return second.count > 4 && !CellReading(second, nil).parts.isEmpty
}

private func isFootnote(_ text: String) -> Bool {
  ["*", "†", "‡", "[1]", "[2]", "note:", "notes:", "note ", "ghi chu", "(*)", "¹"].contains {
    folded(text).hasPrefix($0)
  }
}

import SourceText
import Tabular

/// A table with a column a letter and the names of roles in the cells.
struct NameTable {
  private let grid: Grid
  private let head: Int
  private let letters: [(column: Int, part: Part)]
  private let nameColumn: Int
  private let scheme: Scheme

  /// Nil when no row names at least three parts, the accountable and another among them, over columns of names.
  init?(_ grid: Grid, told: Set<Scheme>) {
    let heads = grid.hasHead ? 0..<min(1, grid.rows.count) : 0..<min(20, grid.rows.count)
    for row in heads {
      let readings = grid.rows[row].enumerated().compactMap { index, cell in
        let reading = CellReading(headWord(cell.text), nil)
        return reading.isLetters && reading.parts.count == 1 ? (column: index, part: reading.parts[0]) : nil
      }
      let parts = readings.map(\.part)
      guard parts.count >= 3, Set(parts).count == parts.count, parts.contains(.accountable) else { continue }
      let body = grid.rows[(row + 1)...]
      let cells = body.flatMap { line in
        readings.compactMap { $0.column < line.count ? line[$0.column].text : nil }
      }
      let filled = cells.filter { !plainText($0).isEmpty }
      // A row of letters in a chart is no head: below it stand no names.
      let named = filled.count { cell in !CellReading(cell, nil).isLetters && cell.count { $0.isLetter } > 1 }
      guard !filled.isEmpty, named * 2 > filled.count else { continue }
      let others = grid.rows[row].indices.filter { index in !readings.contains { $0.column == index } }
      let texts = others.filter { index in
        body.contains { index < $0.count && plainText($0[index].text).contains { $0.isLetter } }
      }
      guard let name = texts.first(where: { CornerWord(grid.text(row, $0)) == .tasks }) ?? texts.first
      else { continue }
      self.grid = grid
      head = row
      letters = readings
      nameColumn = name
      scheme = Scheme(
        letters: Dictionary(
          grid.rows[row].flatMap { lettersUsed(in: headWord($0.text)) }.map { ($0, 2) }, uniquingKeysWith: max
        ),
        told: told)
      return
    }
    return nil
  }

  func chart(_ layout: Chart.Layout) -> Chart {
    var roles = RoleList()
    var tasks: [Chart.Heading] = []
    var found: [[Int: Chart.Cell]] = []
    var remarks: [Chart.Remark] = []
    for index in (head + 1)..<max(head + 1, grid.rows.count) {
      let row = grid.rows[index]
      guard row.contains(where: { !$0.text.isEmpty }) else { continue }
      let name = grid.text(index, nameColumn)
      let isBare = letters.allSatisfy { grid.text(index, $0.column).isEmpty }
      if isBare,
        row.count < grid.rows[head].count || (grid.cell(index, nameColumn)?.text.hasPrefix("**") ?? false)
      {
        remarks.append(.init(kind: .section, text: name, range: row[0].range))
        continue
      }
      let range = grid.cell(index, nameColumn)?.range ?? row[0].range
      tasks.append(Chart.Heading(name, group: remarks.last { $0.kind == .section }?.text, range))
      found.append(parts(in: index, &roles))
    }
    let cells = found.map { row in roles.headings.indices.map { row[$0] ?? .empty } }
    return Chart(
      title: grid.title, scheme: scheme, layout: layout, roles: roles.headings, tasks: tasks, cells: cells,
      remarks: remarks)
  }

  private func parts(in row: Int, _ roles: inout RoleList) -> [Int: Chart.Cell] {
    var cells: [Int: Chart.Cell] = [:]
    for (column, part) in letters {
      guard let cell = grid.cell(row, column) else { continue }
      for name in names(in: cell.text) {
        let role = roles.index(of: name, cell.range)
        let known = cells[role]?.parts ?? []
        cells[role] = Chart.Cell(
          name, parts: Array(Set(known + [part])).sorted(), range: cells[role]?.range ?? cell.range)
      }
    }
    return cells
  }
}

/// The word of a head without what explains it, such as `R (Responsible)`.
private func headWord(_ text: String) -> String {
  let plain = plainText(text)
  let first = plain.prefix { !"(:–—".contains($0) }.trimmingBlanks
  return first.isEmpty ? plain : first
}

/// The roles of a chart in the order in which they come.
struct RoleList {
  private(set) var headings: [Chart.Heading] = []
  private var indices: [String: Int] = [:]

  mutating func index(of name: String, _ range: SourceRange) -> Int {
    let key = foldedWords(name).joined(separator: " ")
    if let index = indices[key] { return index }
    headings.append(Chart.Heading(name, range))
    indices[key] = headings.count - 1
    return headings.count - 1
  }
}

/// The names in a cell: parted by signs and breaks, but not inside brackets.
func names(in cell: String) -> [String] {
  var names = [""]
  var depth = 0
  for character in plainText(cell) {
    if "([".contains(character) { depth += 1 }
    if ")]".contains(character) { depth = max(0, depth - 1) }
    if depth == 0, ",;+\n".contains(character) || character.isNewline {
      names.append("")
    } else {
      names[names.count - 1].append(character)
    }
  }
  return names.flatMap(splitByWords).map(\.trimmingBlanks).filter { name in
    name.contains { $0.isLetter || $0.isNumber }
      && !["n/a", "na", "none", "không", "-"].contains(name.lowercased())
  }
}

/// `CEO and CFO`, `CEO / CFO`, but not `R&D` or `UI/UX`.
private func splitByWords(_ text: String) -> [String] {
  var parts = [text]
  for joint in [" / ", " and ", " và ", " & ", " | "] {
    parts = parts.flatMap { $0.components(separatedBy: joint) }
  }
  return parts.flatMap { part -> [String] in
    let pieces = part.split(separator: "/").map(String.init)
    let areTitles =
      pieces.count > 1 && !part.contains("(")
      && pieces.allSatisfy { $0.count >= 3 && $0 == $0.uppercased() || $0.contains(" ") }
    return areTitles ? pieces : [part]
  }
}

extension String {
  fileprivate func components(separatedBy joint: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: joint) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}

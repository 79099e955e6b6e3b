import SourceText
import Tabular

/// A table with letters in its cells, and what its rows and columns are.
struct LetterTable {
  let grid: Grid
  /// The row with the heads of the columns.
  let head: Int
  /// The columns with letters.
  let letterColumns: [Int]
  /// The column with the names of the rows.
  let nameColumn: Int
  /// The column with the headings above those names.
  let groupColumn: Int?

  /// Nil when the table has no letters in two columns and two rows, or in one row of many columns.
  init?(_ grid: Grid) {
    let readings = grid.rows.map { row in row.map { CellReading($0.text, nil) } }
    guard let head = headRow(of: grid, readings) else { return nil }
    let body = readings[(head + 1)...]
    let width = grid.rows.map(\.count).max() ?? 0
    let kinds = (0..<width).map { column in
      ColumnKind(head: grid.text(head, column), body.map { column < $0.count ? $0[column] : nil })
    }
    // A column behind the last head is one whose head is missing, or a row with a separator too many.
    let lettered = kinds.indices.filter { index in
      kinds[index] == .letters
        && (index < grid.rows[head].count
          || body.count { index < $0.count && $0[index].isLetters } * 2 > body.count { !$0.isEmpty })
    }
    guard let first = lettered.first, lettered.count >= 2 else { return nil }
    let last = lettered.last ?? first
    // A column without a letter among the others is a role that has no part in anything.
    let columns = kinds.indices.filter { index in
      lettered.contains(index)
        || kinds[index] == .empty && index > first && (index < last || !grid.text(head, index).isEmpty)
    }
    let texts = kinds.indices.filter { kinds[$0] == .text }
    let names = texts.filter { $0 < first }
    guard let name = chooseName(names.isEmpty ? texts : names, grid, head) else { return nil }
    self.grid = grid
    self.head = head
    letterColumns = columns.filter { $0 != name }
    nameColumn = name
    groupColumn = names.first { $0 != name && isGroup($0, grid, head) }
  }
}

/// What a column holds.
private enum ColumnKind {
  case letters
  case text
  case numbers
  case empty

  init(head: String, _ cells: [CellReading?]) {
    let filled = cells.compactMap(\.self).filter { !$0.parts.isEmpty || !$0.unknown.isEmpty }
    // A sum below a column of letters is none of them, and no text either.
    let words = filled.filter {
      !$0.parts.isEmpty || $0.unknown.joined().contains { !$0.isNumber && !".,-".contains($0) }
    }
    let letters = words.count { $0.isLetters }
    let isNumbering = ["#", "id", "no", "no.", "stt", "ref", "nr", "code", "wbs", "ma"].contains(folded(head))
    if filled.isEmpty {
      self = .empty
    } else if letters > 0, letters * 5 >= words.count * 3, !isNumbering {
      self = .letters
    } else if isNumbering || words.isEmpty {
      self = .numbers
    } else {
      self = .text
    }
  }
}

/// The row above the first letters that has heads for at least two columns.
private func headRow(of grid: Grid, _ readings: [[CellReading]]) -> Int? {
  if grid.hasHead { return 0 }
  let body = readings.indices.first { index in
    readings[index].dropFirst().contains { $0.isLetters } && index > 0
      && grid.rows[..<index].contains { row in row.count { !$0.text.isEmpty } >= 2 }
  }
  guard let body else { return nil }
  return (0..<body).last { index in grid.rows[index].count { !$0.text.isEmpty } >= 2 }
}

/// The column that names the rows: the one whose head says so, else the first that is no numbering.
private func chooseName(_ columns: [Int], _ grid: Grid, _ head: Int) -> Int? {
  let told = columns.filter { CornerWord(grid.text(head, $0)) != .unknown && !isGroup($0, grid, head) }
  return told.last ?? columns.first { !isGroup($0, grid, head) } ?? columns.last
}

private func isGroup(_ column: Int, _ grid: Grid, _ head: Int) -> Bool {
  let words = Set(foldedWords(grid.text(head, column)))
  return !words.isDisjoint(with: ["phase", "category", "group", "stage", "section", "workstream", "nhom"])
}

extension Grid {
  /// A cell, or nil where its row is too short.
  func cell(_ row: Int, _ column: Int) -> Cell? {
    rows.indices.contains(row) && rows[row].indices.contains(column) ? rows[row][column] : nil
  }

  /// The plain text of a cell.
  func text(_ row: Int, _ column: Int) -> String { plainText(cell(row, column)?.text ?? "") }
}

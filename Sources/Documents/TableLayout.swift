/// A table as lines: columns that fit into the width, or else a stanza of `title: value` for each row.
func lines(of table: Table, width: Int) -> [Line] {
  guard let widths = fittedWidths(table.columns.indices.map { ColumnNeed(table, column: $0) }, into: width)
  else { return stanzas(of: table, width: width) }
  let columns = zip(table.columns, widths).map { ScreenColumn(width: $1, alignment: $0.alignment) }
  return head(of: table, columns: columns) + table.rows.flatMap { lines(of: $0, in: columns) }
}

private let gap = ScreenColumn(width: 0).gap

private func lines(of cells: [RichText], in columns: [ScreenColumn]) -> [Line] {
  sideBySide(zip(cells, columns).map { cell, column in (cell.wrapped(to: column.width), column) })
}

/// The titles over a rule; nothing when no column has a title.
private func head(of table: Table, columns: [ScreenColumn]) -> [Line] {
  guard !table.columns.allSatisfy(\.title.isEmpty) else { return [] }
  let titles = table.columns.map { $0.title.styled(.strong) }
  let rules = columns.map { RichText(String(repeating: "─", count: $0.width), .quiet) }
  return lines(of: titles, in: columns) + lines(of: rules, in: columns)
}

/// The rows below each other with an empty line between them; empty cells are left out.
private func stanzas(of table: Table, width: Int) -> [Line] {
  let stanzas = table.rows.map { row in
    zip(table.columns, row).filter { !$1.isEmpty }.flatMap { column, cell in
      let title = column.title.isEmpty ? column.title : column.title.styled(.strong) + ": "
      return (title + cell).wrapped(to: width, hanging: 2)
    }
  }
  return Array(stanzas.filter { !$0.isEmpty }.joined(separator: [Line()]))
}

/// How much room a column of a table wants, and below which it would be hard to read.
private struct ColumnNeed {
  let natural: Int
  let minimum: Int

  /// A column never breaks a word or a short cell, and no cell grows beyond some six lines.
  init(_ table: Table, column: Int) {
    let cells = [table.columns[column].title] + table.rows.map { $0[column] }
    natural = cells.map(\.naturalWidth).max() ?? 0
    let longestWord = cells.map(\.longestWordWidth).max() ?? 0
    minimum = max(longestWord, min(natural, 10), natural / 6)
  }

  func width(atMost limit: Int) -> Int {
    min(natural, max(minimum, limit))
  }
}

/// The widths of columns that fill a line at most, the widest ones shrunk first; nil when they do not fit.
private func fittedWidths(_ columns: [ColumnNeed], into width: Int) -> [Int]? {
  let room = width - gap * (columns.count - 1)
  func total(atMost limit: Int) -> Int { columns.reduce(0) { $0 + $1.width(atMost: limit) } }
  guard total(atMost: 0) <= room else { return nil }
  let widest = columns.map(\.natural).max() ?? 0
  let limit = (0...widest).last { total(atMost: $0) <= room } ?? 0
  var spare = room - total(atMost: limit)
  return columns.map { column in
    let width = column.width(atMost: limit)
    let extra = min(spare, column.width(atMost: limit + 1) - width)
    spare -= extra
    return width + extra
  }
}

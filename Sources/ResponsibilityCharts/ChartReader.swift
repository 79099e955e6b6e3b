public import SourceText
public import Tabular

/// The charts of a file, and what in it could not be read.
public struct ChartFile: Hashable, Sendable {
  /// The charts, from the top.
  public let charts: [Chart]
  /// Tables that are no charts, by their first line.
  public let otherTables: [Int]
  /// What could not be read as it stands.
  public let problems: [TabularProblem]

  /// A file in which there is nothing.
  public static let empty = ChartFile()

  private init() { (charts, otherTables, problems) = ([], [], []) }

  /// Reads a file of separated values, or the tables of a Markdown file.
  ///
  /// - Parameter isRole: Whether a heading is known to be the name of a role.
  public init(_ file: SourceFile, isRole: (String) -> Bool = { _ in false }) {
    let isMarkdown = hasMarkdownName(file.path)
    let (grids, problems) =
      isMarkdown
      ? (Grid.tables(inMarkdown: file), [])
      : { ([$0.grid], $0.problems) }(Grid.separated(file))
    let told = Scheme.named(in: String(decoding: file.bytes.prefix(1 << 16), as: UTF8.self))
    var charts: [Chart] = []
    var others: [Int] = []
    for grid in grids {
      if let chart = chart(in: grid, told: told, isRole: isRole) {
        charts.append(chart)
      } else if let first = grid.rows.first?.first {
        others.append(first.range.start.line)
      }
    }
    self.charts = charts
    self.otherTables = others
    self.problems = problems
  }
}

/// Whether a file is Markdown by its name.
public func hasMarkdownName(_ path: String) -> Bool {
  [".md", ".markdown", ".mdx", ".mkd"].contains { path.lowercased().hasSuffix($0) }
}

/// The chart in a table, however it is set out; nil when the table is something else.
func chart(in grid: Grid, told: Set<Scheme>, isRole: (String) -> Bool) -> Chart? {
  let told = told.union(grid.title.map(Scheme.named) ?? [])
  guard !isLegend(grid) else { return nil }
  if let chart = NameTable(grid, told: told)?.chart(.letterColumns) { return chart }
  if let chart = NameTable(grid.turned, told: told)?.chart(.letterRows) { return chart }
  if let chart = ListTable(grid, told: told)?.chart { return chart }
  guard let table = LetterTable(grid) else { return nil }
  return table.chart(told: told, isRole: isRole)
}

/// Whether a table only explains the letters: one letter a line, and its word or its meaning beside it.
private func isLegend(_ grid: Grid) -> Bool {
  let rows = grid.rows.filter { row in row.contains { !$0.text.isEmpty } }
  let firsts = rows.compactMap { $0.first.map { CellReading($0.text, nil) } }
  let letters = firsts.filter { $0.isLetters && $0.parts.count == 1 }
  guard letters.count >= 3, letters.count >= rows.count - 1, Set(letters.map(\.parts)).count == letters.count
  else { return false }
  // Names of roles beside the letters make a chart, words beside them a legend.
  let words = rows.compactMap { $0.count > 1 ? $0[1].text : nil }
  let width = rows.map(\.count).max() ?? 0
  return width <= 3
    && words.contains { !CellReading($0, nil).parts.isEmpty || $0.split(separator: " ").count > 4 }
}

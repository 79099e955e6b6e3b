public import SourceText

/// A table as it stands in a file: rows of cells that know their places.
public struct Grid: Hashable, Sendable {
  /// A cell and where its text stands.
  public struct Cell: Hashable, Sendable {
    /// The text, without blanks at its ends.
    public let text: String
    /// Where it stands.
    public let range: SourceRange

    /// A cell of a table.
    public init(_ text: String, _ range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  /// The heading that it stands under; nil when there is none.
  public let title: String?
  /// The rows, from the top; they may be of different lengths.
  public let rows: [[Cell]]
  /// Whether the first row is known to hold the heads of the columns.
  public let hasHead: Bool

  /// A table from its rows.
  public init(title: String? = nil, rows: [[Cell]], hasHead: Bool) {
    self.title = title
    self.rows = rows
    self.hasHead = hasHead
  }

  /// The rows as columns.
  public var turned: Grid {
    let width = rows.map(\.count).max() ?? 0
    let turned = (0..<width).map { column in
      rows.map { row in row.indices.contains(column) ? row[column] : Cell("", row.last?.range ?? .start) }
    }
    return Grid(title: title, rows: turned, hasHead: hasHead)
  }
}

extension SourceRange {
  /// The very beginning of a file.
  static let start = SourceRange(
    start: SourcePoint(line: 1, column: 1), end: SourcePoint(line: 1, column: 1))
}

extension Grid {
  /// The table in a file of separated values, whatever the separator.
  public static func separated(_ file: SourceFile) -> (grid: Grid, problems: [TabularProblem]) {
    let dialect = Dialect(sniffing: file.bytes[...])
    let lines = LineMap(file.bytes)
    var rows: [[Cell]] = []
    var reader = RecordReader(dialect)
    reader.read(file.bytes[...]) { record in
      rows.append(
        (0..<record.count).map { lines.cell(record.text($0), at: record.place(of: $0)) })
    }
    if let first = rows.first, first.first?.text.hasPrefix("sep=") == true, first.count <= 2 {
      rows.removeFirst()
    }
    let broken = lines.firstBrokenLine.map { [TabularProblem(kind: .notUTF8, line: $0)] } ?? []
    return (Grid(rows: rows, hasHead: false), reader.problems + broken)
  }
}

/// Short cells in rows and columns, such as who does what: a heat map where there are colours for it.
public struct Matrix: Hashable, Sendable {
  /// What stands where a row and a column meet.
  public struct Cell: Hashable, Sendable {
    /// The text, of a few characters; empty where there is nothing.
    public let text: RichText
    /// How much it weighs, from 0 (nothing) to 5; a heat map colours the cell by it.
    public let weight: Int
    /// What the text means, in words, for those who cannot see colours; nil when it speaks for itself.
    public let meaning: String?

    /// A cell; a weight outside 0 to 5 counts as the nearest of them.
    public init(_ text: RichText, weight: Int, meaning: String? = nil) {
      self.text = text
      self.weight = min(max(weight, 0), 5)
      self.meaning = meaning
    }

    /// A cell in which nothing stands.
    public static let empty = Cell("", weight: 0)
  }

  /// What is said about a row as a whole.
  public struct Note: Hashable, Sendable {
    /// The note in words.
    public let words: RichText
    /// What stands for the words where there is no room for them; the legend explains it.
    public let mark: RichText

    /// A note and its mark.
    public init(_ words: RichText, mark: RichText) {
      self.words = words
      self.mark = mark
    }
  }

  /// A row: its label, a cell for each column, and perhaps a note.
  public struct Row: Hashable, Sendable {
    /// What the row is about.
    public let label: RichText
    /// A cell for each column.
    public let cells: [Cell]
    /// What is said about the row.
    public let note: Note?

    /// A row of a matrix.
    public init(_ label: RichText, _ cells: [Cell], note: Note? = nil) {
      self.label = label
      self.cells = cells
      self.note = note
    }
  }

  /// Rows under a heading.
  public struct Section: Hashable, Sendable {
    /// The heading; empty when there is none.
    public let title: RichText
    /// The rows.
    public let rows: [Row]

    /// Rows under a heading.
    public init(_ title: RichText, _ rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  /// What the rows are, over their labels.
  public let corner: RichText
  /// The heads of the columns; a line feed in one parts its lines.
  public let columns: [RichText]
  /// The rows under their headings; each has as many cells as there are columns.
  public let sections: [Section]
  /// What the marks mean, for a screen without room for words.
  public let legend: RichText
  /// What the notes say, over them where columns have heads of their own.
  public let noteTitle: RichText

  /// A matrix; a row that is too short is filled with empty cells, one that is too long is cut.
  public init(
    corner: RichText, columns: [RichText], sections: [Section], legend: RichText = "",
    noteTitle: RichText = ""
  ) {
    self.noteTitle = noteTitle
    self.corner = corner
    self.columns = columns
    self.legend = legend
    self.sections = sections.filter { !$0.rows.isEmpty }.map { section in
      Section(
        section.title,
        section.rows.map { row in
          let missing = max(0, columns.count - row.cells.count)
          let cells = row.cells.prefix(columns.count) + Array(repeating: Cell.empty, count: missing)
          return Row(row.label, Array(cells), note: row.note)
        })
    }
  }
}

extension Matrix {
  var rows: [Row] { sections.flatMap(\.rows) }

  var hasTitles: Bool { sections.contains { !$0.title.isEmpty } }

  var hasNotes: Bool { rows.contains { $0.note != nil } }

  /// The matrix for formats that know tables alone: the heading of a row stands in a column of its own.
  var table: Table {
    let titles: [RichText] = (hasTitles ? [""] : []) + [corner] + columns + (hasNotes ? [noteTitle] : [])
    let rows = sections.flatMap { section in
      section.rows.map { row -> [RichText] in
        let start: [RichText] = hasTitles ? [section.title, row.label] : [row.label]
        let end: [RichText] = hasNotes ? [row.note?.words ?? ""] : []
        return start + row.cells.map(\.text) + end
      }
    }
    return Table(columns: titles.map { Table.Column($0) }, rows: rows)
  }
}

/// What a command answers: blocks of text that say what things are, not how they look.
///
/// A renderer turns a document into text, Markdown, HTML or CSV. A document is written in one language.
public struct Document: Hashable, Sendable {
  /// The blocks, from the top.
  public var blocks: [Block]
  /// Whether it is to fit on one sheet of paper when it is printed.
  public var isSheet = false
  /// Whether it is to take few sheets of paper when it is printed: small type, lists in columns.
  public var isReport = false
  /// What a page of it is called where it has no heading of its own, such as the question that it answers.
  public var name: String?

  /// A document from its blocks.
  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  /// The text of the document's own heading.
  public var title: String? {
    for case .heading(let text, 1) in blocks { return text.plain }
    return nil
  }

  /// The beginning of the running text, as much as a shared link shows; nil when there is none.
  public var summary: String? {
    for block in blocks {
      switch block {
      case .paragraph(let text) where !text.isEmpty: return text.plain.beginning
      case .entries(let entries):
        if let first = entries.first(where: { !$0.text.isEmpty }) { return first.text.plain.beginning }
      default: continue
      }
    }
    return nil
  }

  /// Adds a block at the end.
  public mutating func append(_ block: Block) {
    blocks.append(block)
  }
}

/// One piece of a document.
public enum Block: Hashable, Sendable {
  /// A title; level 1 is the document's own.
  case heading(RichText, level: Int)
  /// A piece of running text.
  case paragraph(RichText)
  /// Lines with something quiet at the right edge, such as a fact and its id.
  case entries([Entry])
  /// Rows and columns.
  case table(Table)
  /// Short cells in rows and columns, as a heat map where there are colours.
  case matrix(Matrix)
  /// Amounts as bars.
  case bars(Bars)
  /// A bulleted list.
  case list([RichText])
  /// A list with numbers from 1, to which texts may lead by their `target`.
  case numbered([RichText])
  /// The way to the headings of level 2, on a page where one can follow it; elsewhere nothing.
  case contents(title: String)
  /// What one may type next, each as a line for the prompt.
  case suggestions([String])
  /// Text that is shown to the letter, such as a schema or a source line.
  case verbatim(String)
}

/// A line of an answer: perhaps a label at the left, the text, and something quiet at the right edge.
public struct Entry: Hashable, Sendable {
  /// What the text is, such as "Mission"; labels of one block share a column.
  public let label: RichText?
  /// The text itself, wrapped where it is long.
  public let text: RichText
  /// What stands at the right edge so that it can be typed next, such as an id and a grade.
  public let trailing: RichText?

  /// A line of an answer.
  public init(label: RichText? = nil, _ text: RichText, trailing: RichText? = nil) {
    self.label = label
    self.text = text
    self.trailing = trailing
  }
}

/// Rows and columns of text.
public struct Table: Hashable, Sendable {
  /// A column: its title and on which side its cells stand.
  public struct Column: Hashable, Sendable {
    /// The side on which a column's cells stand.
    public enum Alignment: Hashable, Sendable {
      case leading
      case trailing
    }

    /// The text at the column's head.
    public let title: RichText
    /// The side on which the cells stand.
    public let alignment: Alignment

    /// A column of a table.
    public init(_ title: RichText, alignment: Alignment = .leading) {
      self.title = title
      self.alignment = alignment
    }
  }

  /// The columns, from the left.
  public let columns: [Column]
  /// The rows; each has as many cells as there are columns.
  public let rows: [[RichText]]

  /// A table; a row that is too short is filled with empty cells, one that is too long is cut.
  public init(columns: [Column], rows: [[RichText]]) {
    self.columns = columns
    self.rows = rows.map { row in
      row.prefix(columns.count) + Array(repeating: "", count: max(0, columns.count - row.count))
    }
  }
}

extension String {
  /// The text up to the last word that ends within 180 characters.
  fileprivate var beginning: String {
    guard count > 180 else { return self }
    let start = prefix(180)
    return String(start[..<(start.lastIndex(of: " ") ?? start.endIndex)]) + "…"
  }
}

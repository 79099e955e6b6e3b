public import SourceText
public import Tabular

/// A responsibility chart: tasks, roles, and what each role has to do with each task.
public struct Chart: Hashable, Sendable {
  /// A task or a role, as its heading names it.
  public struct Heading: Hashable, Sendable {
    /// The name, plain.
    public let name: String
    /// The heading above it, such as a phase; nil when there is none.
    public let group: String?
    /// Where it stands.
    public let range: SourceRange

    /// A heading of a chart.
    public init(_ name: String, group: String? = nil, _ range: SourceRange) {
      self.name = name
      self.group = group
      self.range = range
    }
  }

  /// Where a task and a role meet.
  public struct Cell: Hashable, Sendable {
    /// What stands there.
    public let text: String
    /// The parts that it says, the strongest first.
    public var parts: [Part]
    /// What in it could not be read.
    public let unknown: [String]
    /// Words beside the letters.
    public let note: String?
    /// Where it stands; nil where the row is too short to have it.
    public let range: SourceRange?

    /// A cell of a chart.
    public init(
      _ text: String, parts: [Part], unknown: [String] = [], note: String? = nil, range: SourceRange?
    ) {
      (self.text, self.parts, self.unknown, self.note, self.range) = (text, parts, unknown, note, range)
    }

    /// Nothing where a task and a role meet.
    public static let empty = Cell("", parts: [], range: nil)

    /// Whether nothing stands there.
    public var isEmpty: Bool { parts.isEmpty && unknown.isEmpty }
  }

  /// Something beside the chart that is no part of it.
  public struct Remark: Hashable, Sendable {
    /// Why it is left out.
    public enum Kind: String, Hashable, Sendable {
      case title
      case legend
      case footnote
      case section
      case total
      case repeatedHead = "repeated-head"
      case column
    }

    /// Why it is left out.
    public let kind: Kind
    /// What stands there.
    public let text: String
    /// Where it stands.
    public let range: SourceRange
  }

  /// How the file sets the chart out.
  public enum Layout: String, Hashable, Sendable {
    /// Roles at the top, letters in the cells.
    case matrix
    /// Tasks at the top, letters in the cells.
    case turned
    /// Letters at the top, roles in the cells.
    case letterColumns = "letter-columns"
    /// Letters at the side, roles in the cells.
    case letterRows = "letter-rows"
    /// A line for each task, role and letter.
    case list
    /// Read from a knowledge base.
    case base
  }

  /// The heading that it stands under; nil when there is none.
  public var title: String?
  /// The family of its letters.
  public let scheme: Scheme
  /// How the file sets it out.
  public let layout: Layout
  /// The roles, in their order.
  public let roles: [Heading]
  /// The tasks, in their order.
  public let tasks: [Heading]
  /// For each task a cell a role.
  public let cells: [[Cell]]
  /// What stands beside it.
  public let remarks: [Remark]
  /// Cells behind the last head, where nothing says whose they are.
  public let surplus: [Grid.Cell]

  /// A chart.
  public init(
    title: String?, scheme: Scheme, layout: Layout, roles: [Heading], tasks: [Heading], cells: [[Cell]],
    remarks: [Remark] = [], surplus: [Grid.Cell] = []
  ) {
    (self.title, self.scheme, self.layout, self.roles) = (title, scheme, layout, roles)
    (self.tasks, self.cells, self.remarks, self.surplus) = (tasks, cells, remarks, surplus)
  }
}

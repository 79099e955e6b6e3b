public import SourceText

/// A rule that charts are held against.
public enum ChartRule: String, CaseIterable, Hashable, Sendable {
  case noAccountable = "no-accountable"
  case severalAccountable = "several-accountable"
  case noResponsible = "no-responsible"
  case ownedByNobody = "area-of-nobody"
  case everyoneConsulted = "everyone-consulted"
  case tooManyAccountable = "too-many-accountable"
  case accountableWithoutWork = "accountable-without-work"
  case contradictoryLetters = "contradictory-letters"
  case unusedRole = "role-without-part"
  case vacantRole = "vacant-role"
  case unknownLetter = "unknown-letter"
  case repeatedTask = "repeated-row"
  case repeatedRole = "repeated-column"
  case namelessTask = "blank-row-name"
  case namelessRole = "blank-heading"
  case surplusCell = "cell-without-heading"

  /// Whether the chart says something wrong; else it only says something that seldom works.
  public var severity: Diagnostic.Severity {
    switch self {
    case .everyoneConsulted, .tooManyAccountable, .accountableWithoutWork, .unusedRole, .vacantRole: .warning
    default: .error
    }
  }
}

/// A place where a chart breaks a rule.
public struct ChartFault: Hashable, Sendable {
  /// The rule.
  public let rule: ChartRule
  /// Where in the file.
  public let range: SourceRange
  /// The task of the row; nil when the fault is one of a whole column.
  public let task: String?
  /// The role of the column; nil when the fault is one of a whole row.
  public let role: String?
  /// What else a message says: the letters, the other holder, a count.
  public let detail: [String]
  /// The family of the chart's letters.
  public let scheme: Scheme
}

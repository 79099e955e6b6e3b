import Commands
import Roles
import SourceText

/// What a reader wants to see of a comparison.
struct ComparisonOptions {
  var selection: Selection?
  var group: CompetencyGroup?
  var order: SortOrder?
  var explains = false
  /// Whether definitions and levels are told in words.
  var tellsWords = false
  /// Whether lists are shown in full.
  var showsAll = false
  /// Whether it is read as a page that stands on its own, not on a screen of the terminal.
  var isPage = false

  init(_ arguments: Arguments) {
    selection = arguments["only"].flatMap(Selection.init(rawValue:))
    order = arguments["sort"].flatMap(SortOrder.init(rawValue:))
    explains = arguments.has("explain")
    tellsWords = arguments.has("words")
    showsAll = arguments.has("all")
  }
}

/// The areas of work to keep.
enum Selection: String, CaseIterable {
  case differences
  case shared
  case contested

  func keeps(_ row: Comparison.Row) -> Bool {
    switch self {
    case .differences: row.differs
    case .shared: row.overlap == .shared || row.overlap == .contested
    case .contested: row.overlap == .contested
    }
  }
}

/// What comes first among the areas of work.
enum SortOrder: String, CaseIterable {
  case importance
  case level
  case difference

  /// The areas with the largest number first; of equal ones the order stays.
  func sorted(_ rows: [Comparison.Row]) -> [Comparison.Row] {
    let keyed = rows.enumerated().map { (key: key($1), position: $0, row: $1) }
    return keyed.sorted { (-$0.key, $0.position) < (-$1.key, $1.position) }.map(\.row)
  }

  private func key(_ row: Comparison.Row) -> Int {
    let relations = row.relations.compactMap { $0 }
    return switch self {
    case .importance: relations.reduce(0) { $0 + $1.importance }
    case .level: relations.map(\.level).max() ?? 0
    case .difference: (row.weights.max() ?? 0) - (row.weights.min() ?? 0)
    }
  }
}

extension CommandFailure {
  static let wrongNumberOfRoles = CommandFailure(
    id: "wrong-number-of-roles", .usage,
    LocalizedText(en: "‘compare’ takes one to six roles.", vi: "‘compare’ nhận từ một đến sáu vai trò."),
    hint: LocalizedText(
      en: "Try ‘compare cpo cto’; a name of several words needs quotation marks.",
      vi: "Hãy thử ‘compare cpo cto’; tên nhiều từ cần đặt trong dấu nháy."))
}

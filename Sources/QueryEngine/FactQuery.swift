public import Roles
public import SourceText

/// A search for facts: words that must all be there, and filters.
///
/// Every text is a query. `role:cpo kind:duty competency:pricing source:VN-PACE grade:A lang:vi` filter; a
/// word that ends in `*` stands for all words that begin so; a word after `-` must not be there.
public struct FactQuery: Hashable, Sendable {
  /// Words that must be in the fact, folded.
  public private(set) var words: [String] = []
  /// Beginnings of words that must be in the fact, folded.
  public private(set) var prefixes: [String] = []
  /// Words that must not be in the fact, folded.
  public private(set) var excluded: [String] = []
  /// Words in a row, folded, from quotation marks.
  public private(set) var phrases: [[String]] = []
  /// The roles that the fact may be about; empty means any.
  public private(set) var roles: Set<Role.ID> = []
  /// The kinds that the fact may be of; empty means any.
  public private(set) var kinds: Set<FactKind> = []
  /// Competencies that the fact may concern; empty means any.
  public private(set) var competencies: Set<Competency.ID> = []
  /// Sources that the fact may rest on; empty means any.
  public private(set) var sources: Set<Source.ID> = []
  /// Grades that the fact's best source may have; empty means any.
  public private(set) var grades: Set<Source.Grade> = []
  /// The language in which the words must be found; nil means either.
  public private(set) var language: Language?
  /// Filters whose value is nowhere in the knowledge base, as they were typed.
  public private(set) var unknownFilters: [String] = []

  /// A query from what was typed, one element for each word or quoted phrase.
  public init(_ typed: [String], in knowledge: KnowledgeBase) {
    for word in typed { read(word, knowledge) }
  }

  private mutating func read(_ typed: String, _ knowledge: KnowledgeBase) {
    if let colon = typed.firstIndex(of: ":"), colon != typed.startIndex {
      let value = String(typed[typed.index(after: colon)...])
      if readFilter(folded(String(typed[..<colon])), value, typed, knowledge) { return }
    }
    let parts = foldedWords(typed)
    if typed.hasPrefix("-"), !parts.isEmpty {
      excluded += parts
    } else if typed.hasSuffix("*"), let last = parts.last {
      words += parts.dropLast()
      prefixes.append(last)
    } else if typed.contains(" "), parts.count > 1 {
      phrases.append(parts)
    } else {
      words += parts
    }
  }

  /// Whether the word is a filter; one that names nothing known is kept as such.
  private mutating func readFilter(
    _ name: String, _ value: String, _ typed: String, _ knowledge: KnowledgeBase
  ) -> Bool {
    switch (name, knowledge.resolve(value)) {
    case ("role", .found(.role(let id))): roles.insert(id)
    case ("role", .ambiguous(let several)):
      for case .role(let id) in several { roles.insert(id) }
    case ("competency", .found(.competency(let id))): competencies.insert(id)
    case ("source", .found(.source(let id))): sources.insert(id)
    case ("kind", _):
      guard let kind = FactKind(word: value) else { unknownFilters.append(typed); return true }
      kinds.insert(kind)
    case ("grade", _):
      guard let grade = Source.Grade(rawValue: value.uppercased()) else {
        unknownFilters.append(typed)
        return true
      }
      grades.insert(grade)
    case ("lang", _):
      guard let wanted = Language(rawValue: folded(value)) else { unknownFilters.append(typed); return true }
      language = wanted
    case ("role", _), ("competency", _), ("source", _): unknownFilters.append(typed)
    default: return false
    }
    return true
  }

  /// Whether nothing was asked for.
  public var isEmpty: Bool {
    words.isEmpty && prefixes.isEmpty && phrases.isEmpty && excluded.isEmpty && roles.isEmpty && kinds.isEmpty
      && competencies.isEmpty && sources.isEmpty && grades.isEmpty && unknownFilters.isEmpty
  }
}

extension FactKind {
  /// The kind that a word stands for, in either language.
  public init?(word: String) {
    let key = folded(word)
    guard let kind = FactKind.allCases.first(where: { $0.words.contains { folded($0) == key } }) else {
      return nil
    }
    self = kind
  }
}

import Roles
import SourceText

/// Turns the pieces of a query into clauses and filters.
///
/// There is no wrong query: what is no operator is a word.
struct QueryParser {
  private let knowledge: KnowledgeBase
  private(set) var clauses: [FactQuery.Clause] = []
  private(set) var filter = FactFilter()
  private(set) var language: Language?
  private(set) var unknownFilters: [String] = []
  private var wordCount = 0
  private var joinsNext = false
  private var excludesNext = false

  init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
  }

  mutating func read(_ token: QueryToken) {
    if let name = token.name, !token.text.isEmpty, let qualifier = Qualifier(name) {
      return readFilter(qualifier, token)
    }
    if token.sign == nil, !token.isQuoted, token.name == nil, readOperator(token.text) { return }
    let text = [token.name, token.text].compactMap { $0 }.joined(separator: " ")
    let words = Array(QueryWord.words(of: text).prefix(longestQuery - wordCount))
    guard let last = words.last else { return }
    wordCount += words.count
    if token.isQuoted {
      append(words.count == 1 ? .word(last) : .phrase(words), token.sign == "-" ? .excluded : .required)
    } else if token.text.hasSuffix("*") {
      words.dropLast().forEach { append(.word($0), demand(token)) }
      append(.prefix(QueryWord.words(of: last.typed, joinsIAndY: false).last ?? last), demand(token))
    } else if words.count > 1, token.sign != nil {
      append(.phrase(words), demand(token))
    } else {
      words.forEach { append(.word($0), demand(token)) }
    }
  }

  private func demand(_ token: QueryToken) -> FactQuery.Clause.Demand {
    switch token.sign {
    case "-": .excluded
    case "+": .required
    default: excludesNext ? .excluded : .wanted
    }
  }

  private mutating func append(_ term: FactQuery.Term, _ demand: FactQuery.Clause.Demand) {
    if joinsNext, let last = clauses.indices.last, clauses[last].demand != .excluded, demand != .excluded {
      clauses[last].alternatives.append(term)
      if demand == .required { clauses[last].demand = .required }
    } else {
      clauses.append(FactQuery.Clause(demand: demand, alternatives: [term]))
    }
    (joinsNext, excludesNext) = (false, false)
  }

  private mutating func readOperator(_ text: String) -> Bool {
    switch text {
    case "OR", "|", "||", "HOẶC": joinsNext = true
    case "NOT": excludesNext = true
    case "AND", "&&": break
    default: return false
    }
    return true
  }

  private mutating func readFilter(_ qualifier: Qualifier, _ token: QueryToken) {
    for value in token.text.split(separator: ",").map(String.init) {
      if !add(qualifier, value, excluded: token.sign == "-") { unknownFilters.append(token.typed) }
    }
  }

  /// Limits the search by one value; false when there is no such thing.
  private mutating func add(_ qualifier: Qualifier, _ value: String, excluded: Bool) -> Bool {
    switch qualifier {
    case .role:
      let roles = knowledge.references(to: value).compactMap {
        if case .role(let id) = $0 { id } else { nil }
      }
      if excluded { filter.excludedRoles.formUnion(roles) } else { filter.roles.formUnion(roles) }
      return !roles.isEmpty
    case .competency:
      let found = knowledge.references(to: value).compactMap {
        if case .competency(let id) = $0 { id } else { nil }
      }
      if excluded {
        filter.excludedCompetencies.formUnion(found)
      } else {
        filter.competencies.formUnion(found)
      }
      return !found.isEmpty
    case .source:
      let found = knowledge.references(to: value).compactMap {
        if case .source(let id) = $0 { id } else { nil }
      }
      if excluded { filter.excludedSources.formUnion(found) } else { filter.sources.formUnion(found) }
      return !found.isEmpty
    case .kind:
      guard let kind = FactKind(word: value) else { return false }
      if excluded { filter.excludedKinds.insert(kind) } else { filter.kinds.insert(kind) }
    case .grade:
      guard let grade = Source.Grade(rawValue: value.uppercased()) else { return false }
      if excluded { filter.excludedGrades.insert(grade) } else { filter.grades.insert(grade) }
    case .language:
      guard let wanted = Language(rawValue: folded(value)) else { return false }
      language = excluded ? wanted.other : wanted
    }
    return true
  }
}

import Roles
import SourceText

extension SearchIndex {
  /// The facts that a filter lets through, as stretches in order; nil when it lets everything through.
  func stretches(_ filter: FactFilter) -> [Range<UInt32>]? {
    guard !filter.isEmpty else { return nil }
    let stretches = table.stretches { row, kind in
      let role = row.map { knowledge.roles[$0].id }
      return (role.map(filter.admits) ?? filter.roles.isEmpty)
        && (filter.kinds.isEmpty || filter.kinds.contains(kind)) && !filter.excludedKinds.contains(kind)
    }
    guard filter.looksInsideFacts else { return stretches }
    return stretches.flatMap { stretch in
      stretch.filter { number in
        let fact = knowledge.facts[Int(number)]
        return filter.admits(fact, grade: knowledge.grade(of: fact))
      }.map { $0..<($0 + 1) }
    }
  }

  /// The facts that meet every demand of the words in one language, and none of those that are excluded; nil when
  /// nothing is demanded.
  func admitted(by query: FactQuery, in text: TextIndex, _ analyser: Analyser, excluding: Set<UInt32>)
    -> Set<UInt32>?
  {
    let required = query.clauses.filter { $0.demand == .required }
    guard let first = required.first else { return nil }
    let meeting = { (clause: FactQuery.Clause) in
      Set(clause.alternatives.flatMap { text.facts(meeting: $0, analyser) })
    }
    var facts = meeting(first)
    for clause in required.dropFirst() where !facts.isEmpty { facts.formIntersection(meeting(clause)) }
    return facts.subtracting(excluding)
  }

  /// The facts that hold what the query excludes, in any language that it looks at.
  func excluded(by query: FactQuery) -> Set<UInt32> {
    var facts: Set<UInt32> = []
    for clause in query.clauses where clause.demand == .excluded {
      for (text, analyser) in zip(texts, analysers)
      where query.language == nil || query.language == text.language {
        for term in clause.alternatives { facts.formUnion(text.facts(meeting: term, analyser)) }
      }
    }
    return facts
  }
}

extension FactFilter {
  /// Whether the filter asks more than the place of a fact tells.
  fileprivate var looksInsideFacts: Bool {
    !(competencies.isEmpty && sources.isEmpty && grades.isEmpty && excludedCompetencies.isEmpty
      && excludedSources.isEmpty && excludedGrades.isEmpty)
  }
}

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

  /// The facts that meet every demand of the words in one language; nil when nothing is demanded.
  func admitted(by query: FactQuery, in text: TextIndex, _ analyser: Analyser) -> FactList? {
    let required = query.clauses.filter { $0.demand == .required }
    guard let first = required.first else { return nil }
    let meeting = { (clause: FactQuery.Clause) in
      FactList(union: clause.alternatives.map { text.facts(meeting: $0, analyser) })
    }
    return required.dropFirst().reduce(meeting(first)) { facts, clause in
      facts.facts.isEmpty ? facts : facts.intersection(meeting(clause))
    }
  }

  /// The facts that hold what the query excludes, in any language that it looks at.
  func excluded(by query: FactQuery) -> FactList {
    var lists: [[UInt32]] = []
    for clause in query.clauses where clause.demand == .excluded {
      for (text, analyser) in zip(texts, analysers)
      where query.language == nil || query.language == text.language {
        lists += clause.alternatives.map { text.facts(meeting: $0, analyser) }
      }
    }
    return FactList(union: lists)
  }
}

extension FactFilter {
  /// Whether the filter asks more than the place of a fact tells.
  fileprivate var looksInsideFacts: Bool {
    !(competencies.isEmpty && sources.isEmpty && grades.isEmpty && excludedCompetencies.isEmpty
      && excludedSources.isEmpty && excludedGrades.isEmpty)
  }
}

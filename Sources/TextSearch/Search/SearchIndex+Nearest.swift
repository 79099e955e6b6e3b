import Roles

/// What was given up of a query to find something.
public enum Relaxation: Hashable, Sendable {
  /// Words that no fact holds.
  case unknownWords
  /// The demand that certain words, or words in a row, are there.
  case demands
  /// The filters.
  case filters
}

extension SearchIndex {
  /// What comes nearest to a query that finds nothing, and what was given up for it; nil when nothing does.
  public func nearest(to query: FactQuery, limit: Int = 3) -> (gaveUp: Relaxation, result: SearchResult)? {
    var relaxed = query
    for step in [Relaxation.demands, .filters, .unknownWords] {
      let before = relaxed
      relaxed.giveUp(step) { count($0) > 0 }
      guard relaxed != before, relaxed.ranks else { continue }
      let result = search(relaxed, limit: limit)
      if result.total > 0 { return (step, result) }
    }
    return nil
  }
}

extension FactQuery {
  fileprivate mutating func giveUp(_ part: Relaxation, _ isKnown: (QueryWord) -> Bool) {
    switch part {
    case .demands:
      clauses = clauses.filter { $0.demand != .excluded }.map { clause in
        Clause(demand: .wanted, alternatives: clause.alternatives)
      }
    case .filters:
      filter = FactFilter()
      unknownFilters = []
      language = nil
    case .unknownWords:
      clauses = clauses.filter { clause in
        clause.alternatives.contains { $0.words.contains(where: isKnown) }
      }
    }
  }
}

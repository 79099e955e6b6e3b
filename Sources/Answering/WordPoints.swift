import Roles
import TextSearch

/// The points of facts for the words of one question; each search is made once, however many readings ask for it.
struct WordPoints {
  /// What a search for words found.
  struct Found {
    var points: [Fact.ID: Double] = [:]
    /// How much of the words the best fact holds, from 0 to 1.
    var coverage = 0.0
  }

  private struct Search: Hashable {
    let words: String
    let roles: Set<Role.ID>
  }

  private let index: SearchIndex
  private var found: [Search: Found] = [:]

  init(_ index: SearchIndex) {
    self.index = index
  }

  /// What the facts of some roles, or all, have of some words.
  mutating func found(_ words: String, ofRoles roles: Set<Role.ID>) -> Found {
    guard !words.isEmpty else { return Found() }
    let search = Search(words: words, roles: roles)
    if let known = found[search] { return known }
    let new = index.found(words, ofRoles: roles)
    found[search] = new
    return new
  }
}

extension SearchIndex {
  fileprivate func found(_ words: String, ofRoles roles: Set<Role.ID>) -> WordPoints.Found {
    var filter = FactFilter()
    filter.roles = roles
    let query = FactQuery(words: words, filter: filter)
    let result = search(query, limit: 100)
    let points = Dictionary(result.hits.map { ($0.fact.id, $0.score) }, uniquingKeysWith: max)
    let ideal = readings(of: keyed(query)).compactMap { $0?.ideal }.min() ?? 0
    let best = result.hits.first?.score ?? 0
    return WordPoints.Found(points: points, coverage: ideal > 0 ? best * 1000 / Double(ideal) : 0)
  }
}

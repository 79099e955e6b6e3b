public import Roles
import SourceText

extension KnowledgeBase {
  /// The competencies in whose name all words stand that somebody typed; none when no name fits.
  public func competencies(named typed: String) -> [Competency] {
    if case .found(.competency(let id)) = resolve(typed) { return competency(id).map { [$0] } ?? [] }
    let words = QueryWord.words(of: typed).map(\.key)
    guard !words.isEmpty else { return [] }
    return competencies.filter { holds(words, in: $0) }
  }

  private func holds(_ words: [[UInt8]], in competency: Competency) -> Bool {
    [competency.name.en, competency.name.vi].compactMap { $0.map { QueryWord.words(of: $0).map(\.key) } }
      .contains { name in words.allSatisfy { word in name.contains(word) } }
  }
}

extension SearchIndex {
  /// The competencies of the facts that fit some words, the likeliest first.
  public func competencies(mentionedWith typed: String, limit: Int = 5) -> [Competency] {
    var points: [Competency.ID: Double] = [:]
    for hit in search(FactQuery(words: typed), limit: 20).hits {
      for id in hit.fact.competencies.prefix(2) { points[id, default: 0] += hit.score }
    }
    let found = knowledge.competencies.filter { points[$0.id] != nil }
    return Array(found.sorted { points[$0.id, default: 0] > points[$1.id, default: 0] }.prefix(limit))
  }
}

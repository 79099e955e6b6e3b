public import Roles
import SourceText

extension KnowledgeBase {
  /// The competencies that words may mean, the likeliest first; none when nothing fits.
  ///
  /// A name is taken at once. Otherwise the words are looked for in the competencies' names, and where no name
  /// holds them, in the facts, whose competencies are counted.
  public func competencies(meant typed: String, limit: Int = 5) -> [Competency] {
    if case .found(.competency(let id)) = resolve(typed) { return competency(id).map { [$0] } ?? [] }
    let words = foldedWords(typed)
    guard !words.isEmpty else { return [] }
    let named = competencies.filter { holds(words, in: $0) }
    return Array((named.isEmpty ? mentioned(words) : named).prefix(limit))
  }

  private func holds(_ words: [String], in competency: Competency) -> Bool {
    [competency.name.en, competency.name.vi].compactMap { $0.map(foldedWords) }
      .contains { name in words.allSatisfy { word in name.contains { $0.hasPrefix(word) } } }
  }

  private func mentioned(_ words: [String]) -> [Competency] {
    var counts: [Competency.ID: Int] = [:]
    for fact in FactQuery(words, in: self).matches(in: self) {
      for id in fact.competencies.prefix(2) { counts[id, default: 0] += 1 }
    }
    return competencies.filter { counts[$0.id] != nil }
      .sorted { counts[$0.id, default: 0] > counts[$1.id, default: 0] }
  }
}

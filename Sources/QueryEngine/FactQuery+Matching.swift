public import Roles
import SourceText

extension FactQuery {
  /// The facts that fit the query, in the order of the knowledge base.
  public func matches(in knowledge: KnowledgeBase) -> [Fact] {
    guard unknownFilters.isEmpty else { return [] }
    return knowledge.facts.filter { fitsFilters($0, knowledge) && fitsWords($0) }
  }

  private func fitsFilters(_ fact: Fact, _ knowledge: KnowledgeBase) -> Bool {
    (roles.isEmpty || fact.role.map(roles.contains) == true)
      && (kinds.isEmpty || kinds.contains(fact.kind))
      && (competencies.isEmpty || !competencies.isDisjoint(with: fact.competencies))
      && (sources.isEmpty || !sources.isDisjoint(with: fact.sources))
      && (grades.isEmpty || knowledge.grade(of: fact).map(grades.contains) == true)
  }

  /// All words must be in one language: half a match in each is none.
  private func fitsWords(_ fact: Fact) -> Bool {
    guard !(words.isEmpty && prefixes.isEmpty && phrases.isEmpty && excluded.isEmpty) else { return true }
    let languages = language.map { [$0] } ?? Language.allCases
    let texts = languages.compactMap { fact.text.wording(in: $0).map(foldedWords) }
    let isExcluded = texts.contains { !Set($0).isDisjoint(with: excluded) }
    return !isExcluded && texts.contains { fits($0 + foldedWords(fact.role?.text ?? "")) }
  }

  private func fits(_ text: [String]) -> Bool {
    let present = Set(text)
    return words.allSatisfy(present.contains)
      && prefixes.allSatisfy { prefix in text.contains { $0.hasPrefix(prefix) } }
      && phrases.allSatisfy { phrase in text.contains(phrase) }
  }

  /// Whether a word of a text is one of those that were searched for.
  public func isSought(_ word: String) -> Bool {
    let key = folded(word)
    return words.contains(key) || prefixes.contains { key.hasPrefix($0) }
      || phrases.contains { $0.contains(key) }
  }
}

extension Array where Element == String {
  /// Whether the phrase stands somewhere in the text.
  fileprivate func contains(_ phrase: [String]) -> Bool {
    guard phrase.count <= count else { return false }
    return (0...(count - phrase.count)).contains { self[$0..<($0 + phrase.count)].elementsEqual(phrase) }
  }
}

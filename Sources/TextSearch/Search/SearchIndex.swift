public import Roles
import SourceText
import StoredValues

/// Everything that a search looks at: the words of all facts, with the names of their roles and competencies,
/// in every language of the knowledge base.
public struct SearchIndex: Sendable {
  /// What is searched.
  public let knowledge: KnowledgeBase
  package let texts: [TextIndex]
  let table: FactTable
  package let analysers: [Analyser]

  /// The index of a knowledge base: the one that its image holds, or a new one.
  public init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    let tables = knowledge.tables?.value(.texts) ?? SearchTables(madeOf: knowledge)
    (table, texts) = (tables.table, tables.texts)
    analysers = texts.map { Analyser($0.language) }
  }

  /// In how many facts a word is, in the language in which it is in most.
  package func count(_ word: QueryWord) -> Int {
    var most = 0
    for number in texts.indices {
      guard let key = texts[number].keys.term(analysers[number].key(of: word.key)) else { continue }
      most = max(most, texts[number].keyPostings.count(key))
    }
    return most
  }

  /// The query as each language's index understands it; nil where it does not look.
  package func readings(of keyed: KeyedQuery) -> [Reading?] {
    let query = keyed.query
    let counts = Dictionary(
      query.rankedWords.map { ($0, count($0)) }, uniquingKeysWith: { first, _ in first })
    return texts.indices.map { number in
      guard query.language == nil || query.language == texts[number].language else { return nil }
      var reader = QueryReader(text: texts[number], analyser: analysers[number], counts: counts)
      reader.strange = keyed.strange
      return reader.reading(of: query)
    }
  }
}

/// The words of all facts in a language, with the names of what they concern.
func textIndex(of knowledge: KnowledgeBase, in language: Language) -> TextIndex {
  var builder = TextIndexBuilder(language)
  var roleWords: [Role.ID: [UInt32]] = [:]
  for role in knowledge.roles {
    let names = [role.acronym] + role.names.filter { $0.language == language }.map(\.text)
    roleWords[role.id] = names.flatMap { builder.words(of: $0) }
  }
  var competencyWords: [Competency.ID: [UInt32]] = [:]
  for competency in knowledge.competencies {
    competencyWords[competency.id] = competency.name.wording(in: language).map { builder.words(of: $0) }
  }
  var kindWords: [FactKind: [UInt32]] = [:]
  for kind in FactKind.allCases {
    kindWords[kind] = Set(kind.words.flatMap { builder.words(of: $0) }).sorted()
  }
  for fact in knowledge.facts {
    var fields = fact.competencies.compactMap { competencyWords[$0] }.map { ($0, Ranking.competencyWeight) }
    if let words = fact.role.flatMap({ roleWords[$0] }) { fields.append((words, Ranking.roleWeight)) }
    if let words = kindWords[fact.kind] { fields.append((words, Ranking.kindWeight)) }
    builder.addFact(fact.text.wording(in: language), fields)
  }
  return builder.finished()
}

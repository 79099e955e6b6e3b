import Naming
package import Roles
package import StoredValues
import TextSearch

/// Everything that can be made ready of a knowledge base before anything is asked, as bytes for its image.
package func preparedTables(of knowledge: KnowledgeBase) -> [PreparedTable: [UInt8]] {
  var knowledge = knowledge
  knowledge.tables = nil
  let areaNames = AreaNames(knowledge)
  let spelling = spellingTables(of: knowledge, titles: TitleNames(knowledge), areas: areaNames)
  return [
    .texts: PreparedTables.bytes(of: SearchTables(madeOf: knowledge)),
    .situations: PreparedTables.bytes(of: SituationTables(madeOf: knowledge)),
    .areaNames: PreparedTables.bytes(of: areaNames),
    .spelling: PreparedTables.bytes(of: spelling),
  ]
}

/// What the reader of questions knows the spelling of.
func spellingTables(of knowledge: KnowledgeBase, titles: TitleNames, areas: AreaNames) -> SpellingTables {
  let grammar = questionGrammar.flatMap { $0.words.values }.reduce(allEmptyWords) { $0.union($1) }
  let phrases = questionGrammar.flatMap { $0.patterns.flatMap(\.phrases) }
  let alike = knowledge.vocabulary.alike.flatMap { $0.map(wordKeys) }
  return SpellingTables(
    phrases: phrases + alike + Array(titles.names) + Array(areas.allNames), grammar: grammar)
}

import Naming
package import Roles
import SourceText
package import StoredValues
import TextSearch

/// Everything that can be made ready of a knowledge base before anything is asked, as bytes for its image.
package func preparedTables(of knowledge: KnowledgeBase) -> [PreparedTable: [UInt8]] {
  var knowledge = knowledge
  knowledge.tables = nil
  let areaNames = AreaNames(knowledge)
  let titles = TitleNames(knowledge)
  let spelling = spellingTables(of: knowledge, titles: titles, areas: areaNames)
  return [
    .texts: PreparedTables.bytes(of: SearchTables(madeOf: knowledge)),
    .situations: PreparedTables.bytes(of: SituationTables(madeOf: knowledge)),
    .areaNames: PreparedTables.bytes(of: areaNames),
    .spelling: PreparedTables.bytes(of: spelling),
    .places: PreparedTables.bytes(of: knowledge.places),
    .titles: PreparedTables.bytes(of: titles),
    .grammar: PreparedTables.bytes(of: GrammarTables(questionGrammar)),
  ]
}

/// What the reader of questions knows the spelling of.
func spellingTables(of knowledge: KnowledgeBase, titles: TitleNames, areas: AreaNames) -> SpellingTables {
  let shapes = questionGrammar.flatMap { rule in Language.allCases.flatMap { rule.shapes(in: $0) } }
  let grammar = allEmptyWords.union(KnownWords(shapes.flatMap(\.words)))
  let phrases = shapes.flatMap(\.phrases)
  let uses: [DecisionWords.Use] = [.deciding, .appointing, .removing]
  let deciding = uses.flatMap { knowledge.vocabulary.decisions[$0].all }
  let alike = (knowledge.vocabulary.alike + [deciding]).flatMap { $0.map(wordKeys) }
  return SpellingTables(
    phrases: phrases + alike + titles.names.map { $0.split(separator: " ").map(String.init) }
      + Array(areas.allNames), grammar: grammar)
}

import Roles
import SourceText

/// Pairs of words that are one name, folded: of roles and of areas of work.
func allNamePairs(in knowledge: KnowledgeBase) -> Set<String> {
  var pairs: Set<String> = []
  func take(_ name: String) {
    let words = foldedWords(name)
    for (first, second) in zip(words, words.dropFirst()) { pairs.insert("\(first) \(second)") }
  }
  for role in knowledge.roles { for name in role.names { take(name.text) } }
  for area in knowledge.competencies {
    for language in Language.allCases {
      for phrase in area.name[language].split(whereSeparator: { ",;(".contains($0) }) { take(String(phrase)) }
    }
  }
  func isFiller(_ word: Substring) -> Bool {
    Language.allCases.contains { KeyWords.isFiller(String(word), $0) }
  }
  // Of names with small words in them only ‘Chief of Staff’ must not be parted there.
  return pairs.filter { pair in pair == "of staff" || !pair.split(separator: " ").contains(where: isFiller) }
}

package import Roles
import SourceText

extension TitleNames {
  /// The meaning of an acronym that the other words of a question decide: `CPO in procurement`, `CCO tuân thủ`.
  package func decided(_ mention: NameMention, among words: [QuestionWord], in knowledge: KnowledgeBase)
    -> NameMention
  {
    guard let letters = mention.title.letters,
      let acronym = knowledge.acronyms.first(where: { $0.letters == letters }), acronym.meanings.count > 1
    else { return mention }
    let isOpen = mention.roles.count > 1
    let around = isOpen ? Set(words.map(\.key)) : closeWords(words, mention.range)
    let scored = acronym.meanings.map { meaning in
      (meaning, distinguishingWords(meaning, knowledge).count { around.contains($0) })
    }
    guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 > 0,
      scored.count(where: { $0.1 == best.1 }) == 1
    else { return mention }
    var decided = mention
    decided.title.roles = best.0.role.map { [$0] } ?? []
    decided.title.meaning = best.0.role == nil ? best.0 : nil
    if !isOpen { decided.range = decided.range.lowerBound..<end(of: mention, best.0, words, knowledge) }
    return decided
  }

  /// Where the words end that say which meaning it is: "CPO in procurement" is one name.
  private func end(
    of mention: NameMention, _ meaning: Acronym.Meaning, _ words: [QuestionWord], _ knowledge: KnowledgeBase
  ) -> Int {
    let telling = distinguishingWords(meaning, knowledge)
    let rest = words[mention.range.upperBound...].map(\.key)
    let joined = rest.prefix(while: joints.contains)
    let said = rest.dropFirst(joined.count).prefix(2).prefix(while: telling.contains)
    return said.isEmpty ? mention.range.upperBound : mention.range.upperBound + joined.count + said.count
  }

  /// The words that stand right after the letters, perhaps after "in", "for", "trong ngành".
  private func closeWords(_ words: [QuestionWord], _ range: Range<Int>) -> Set<String> {
    let rest = words[range.upperBound...].map(\.key)
    let joined = rest.prefix(while: joints.contains)
    // Letters and one or two words alone: `CDO digital`.
    let isAlone = range.lowerBound == 0 && rest.count <= 2
    guard !joined.isEmpty || isAlone else { return [] }
    return Set(rest.dropFirst(joined.count).prefix(2))
  }

  /// The words by which a meaning differs from the others: those of its name without "chief", "officer".
  private func distinguishingWords(_ meaning: Acronym.Meaning, _ knowledge: KnowledgeBase) -> Set<String> {
    let names =
      [meaning.name?.en, meaning.name?.vi].compactMap { $0 }
      + (meaning.name == nil ? meaning.role.flatMap(knowledge.role)?.names.map(\.text) ?? [] : [])
    let common: Set = ["chief", "officer", "giam", "doc", "and", "va", "phu", "trach", "quan", "ly"]
    let words = Set(names.flatMap(wordKeys)).subtracting(common)
    return words.union(meaning.context.flatMap(wordKeys))
  }
}

/// Words that join letters with what tells their meaning: "in", "trong ngành".
private let joints: Set = [
  "in", "for", "of", "as", "the", "a", "an", "trong", "nganh", "mang", "ve", "linh", "vuc", "phu",
  "trach", "ngu", "canh", "cong", "ty", "phong", "ben", "o", "context", "nghia", "la",
]

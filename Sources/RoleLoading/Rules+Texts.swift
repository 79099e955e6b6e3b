import Roles
import SourceText

/// Two languages that say the same words are one language twice, and two facts with the same sentence are one
/// fact twice, unless one of them says that it repeats the other.
func samenessRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  var firsts = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, [String: Fact.ID]()) })
  for language in Language.allCases { firsts[language]?.reserveCapacity(knowledge.facts.count) }
  return knowledge.facts.flatMap { fact -> [Diagnostic] in
    let wordings = Language.allCases.compactMap { language in
      fact.text.wording(in: language).map { (language, folded($0)) }
    }
    let isUntranslated = wordings.count == 2 && wordings[0].1 == wordings[1].1
    let untranslated = isUntranslated ? register.finding(.untranslated, .fact, fact.id.text, ["vi"]) : []
    return untranslated
      + wordings.flatMap { language, words -> [Diagnostic] in
        guard let first = firsts[language, default: [:]].updateValue(fact.id, forKey: words),
          let repeated = knowledge.fact(first), !isLinked(fact, repeated)
        else { return [] }
        // Of a fact here and one of the base below, the one here is at fault.
        let (place, other) =
          register.isOwn(.fact, fact.id.text) ? (fact.id, first) : (first, fact.id)
        return register.finding(.repeatedFact(other), .fact, place.text, [language.rawValue])
      }
  }
}

private func isLinked(_ left: Fact, _ right: Fact) -> Bool {
  left.links.contains { $0.target == right.id.text } || right.links.contains { $0.target == left.id.text }
}

/// What nothing refers to was forgotten or misspelt.
func unusedRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  let named = Set(register.references.map { Subject(kind: $0.kind, id: $0.id) })
  return [Subject.Kind.source, .competency].flatMap { kind in
    register.ids(kind).map { Subject(kind: kind, id: $0) }
      .filter { !named.contains($0) && !register.amended.contains($0) }.map(\.id)
      .flatMap { register.finding(.unused($0, kind), kind, $0) }
  }
}

/// A sentence that is too long is not read; count of words in English, of syllables in Vietnamese.
func lengthRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  knowledge.facts.flatMap { fact -> [Diagnostic] in
    Language.allCases.flatMap { language -> [Diagnostic] in
      // There are no more words than blanks and one, which are counted far faster.
      guard register.isOwn(.fact, fact.id.text), let wording = fact.text.wording(in: language),
        wording.utf8.count(where: { $0 <= 0x20 }) >= language.longestSentence
      else { return [] }
      let count = wording.split(whereSeparator: \.isWhitespace).count
      guard count > language.longestSentence else { return [] }
      return register.finding(
        .longSentence(count, language), .fact, fact.id.text, [language.rawValue])
    }
  }
}

extension Language {
  /// How many words a fact may have; a Vietnamese word of two syllables is written as two.
  var longestSentence: Int { self == .en ? 40 : 50 }
}

/// An abbreviation is a title, the id of something, or explained in `abbreviations.yaml`.
func abbreviationRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  var known = Set(knowledge.abbreviations.map(\.letters))
  known.formUnion(knowledge.acronyms.map(\.letters))
  known.formUnion(knowledge.roles.map(\.acronym))
  return register.abbreviated.compactMap { place in
    guard !known.contains(place.letters), !isNumeral(place.letters), !register.isID(place.letters)
    else { return nil }
    return Finding.unknownAbbreviation(place.letters, known: known).diagnostic(
      in: place.file, at: place.range)
  }
}

/// Whether the letters are a Roman number such as `III`, as the seed article numbers its sections.
private func isNumeral(_ letters: String) -> Bool {
  letters.utf8.allSatisfy { "IVX".utf8.contains($0) }
}

extension Register {
  /// Whether something is defined under an id.
  fileprivate func isID(_ id: String) -> Bool {
    [.fact, .note, .disagreement, .source].contains { knows($0, id) }
  }
}

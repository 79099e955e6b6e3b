import Roles
import SourceText

/// Two languages that say the same words are one language twice.
func translationRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  knowledge.facts.flatMap { fact -> [Diagnostic] in
    guard let en = fact.text.en, let vi = fact.text.vi, folded(en) == folded(vi) else { return [] }
    return register.finding(.untranslated, .fact, fact.id.text, ["vi"])
  }
}

/// Two facts with the same sentence are one fact twice, unless one of them says that it repeats the other.
func repetitionRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  Language.allCases.flatMap { language -> [Diagnostic] in
    var firsts: [String: Fact] = [:]
    return knowledge.facts.flatMap { fact -> [Diagnostic] in
      guard let wording = fact.text.wording(in: language) else { return [] }
      guard let first = firsts.updateValue(fact, forKey: folded(wording)) else { return [] }
      guard !isLinked(fact, first) else { return [] }
      return register.finding(.repeatedFact(first.id), .fact, fact.id.text, [language.rawValue])
    }
  }
}

private func isLinked(_ left: Fact, _ right: Fact) -> Bool {
  left.links.contains { $0.target == right.id.text } || right.links.contains { $0.target == left.id.text }
}

/// What nothing refers to was forgotten or misspelt.
func unusedRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  let named = Set(register.references.map { Subject(kind: $0.kind, id: $0.id) })
  return register.definitions.flatMap { subject, definition -> [Diagnostic] in
    guard subject.kind == .source || subject.kind == .competency, !named.contains(subject) else { return [] }
    return [Finding.unused(subject.id, subject.kind).diagnostic(in: definition.file, at: definition.idRange)]
  }
}

/// A sentence that is too long is not read; count of words in English, of syllables in Vietnamese.
func lengthRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  knowledge.facts.flatMap { fact -> [Diagnostic] in
    Language.allCases.flatMap { language -> [Diagnostic] in
      guard let wording = fact.text.wording(in: language), wording.utf8.count > language.longestSentence * 2
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
    [.fact, .note, .disagreement, .source].contains { definition($0, id) != nil }
  }
}

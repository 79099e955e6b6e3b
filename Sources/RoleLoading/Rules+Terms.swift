import Roles
import SourceText

/// A thing is called by one term in the sentences of a language.
func termRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  let unwanted = Language.allCases.map { ($0, UnwantedTerms(knowledge.vocabulary, $0)) }
  return sentences(of: knowledge).flatMap { sentence in
    unwanted.flatMap { language, terms -> [Diagnostic] in
      guard register.isOwn(sentence.kind, sentence.id), let wording = sentence.text.wording(in: language)
      else { return [] }
      return terms.found(in: wording).flatMap {
        register.finding(
          .unwantedTerm($0.term, instead: $0.instead), sentence.kind, sentence.id,
          sentence.path + [language.rawValue])
      }
    }
  }
}

/// A sentence of the knowledge, and the keys that lead to it.
private struct Sentence {
  let kind: Subject.Kind
  let id: String
  var path: [String] = []
  let text: LocalizedText
}

private func sentences(of knowledge: KnowledgeBase) -> [Sentence] {
  let facts = knowledge.facts.map { Sentence(kind: .fact, id: $0.id.text, text: $0.text) }
  let areas = knowledge.competencies.flatMap { area in
    area.meaning.levels.map { Sentence(kind: .competency, id: area.id.text, path: ["levels"], text: $0) }
      + (area.meaning.definition.map {
        [Sentence(kind: .competency, id: area.id.text, path: ["definition"], text: $0)]
      } ?? [])
  }
  let disagreements = knowledge.disagreements.flatMap { matter in
    ([("topic", matter.topic)] + matter.sides.map { ("sides", $0.text) }
      + (matter.settlement.map { [("here", $0)] } ?? []))
      .map { Sentence(kind: .disagreement, id: matter.id.text, path: [$0.0], text: $0.1) }
  }
  return facts + areas + disagreements
}

/// What the sentences of a language may not say; found in one pass, since every loading looks for all of it.
private struct UnwantedTerms {
  private struct Entry {
    let scalars: [Unicode.Scalar]
    let term: String
    let instead: String
  }

  private var entries: [Unicode.Scalar: [Entry]] = [:]

  init(_ vocabulary: Vocabulary, _ language: Language) {
    for term in vocabulary.terms {
      let chosen = (language == .en ? term.en : term.vi) ?? ""
      for unwanted in term.unwanted[language].map({ $0.lowercased() }) {
        guard let first = unwanted.unicodeScalars.first else { continue }
        entries[first, default: []].append(
          Entry(scalars: Array(unwanted.unicodeScalars), term: unwanted, instead: chosen))
      }
    }
  }

  /// The terms that stand in a text and are no part of a longer word there.
  func found(in text: String) -> [(term: String, instead: String)] {
    let scalars = Array(text.lowercased().unicodeScalars)
    var found: [(term: String, instead: String)] = []
    var isInWord = false
    for (place, scalar) in scalars.enumerated() {
      // Terms begin where words begin: few places are looked up.
      let begins = !isInWord
      isInWord = isPartOfWord(scalar)
      guard begins, let candidates = entries[scalar] else { continue }
      for entry in candidates where stands(entry.scalars, at: place, in: scalars) {
        found.append((entry.term, entry.instead))
      }
    }
    return found
  }

  private func stands(_ term: [Unicode.Scalar], at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let rest = scalars[place...]
    guard rest.starts(with: term) else { return false }
    return rest.dropFirst(term.count).first.map { !isPartOfWord($0) } ?? true
  }
}

private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
  // Most scalars are plain letters, for which no table need be asked.
  if ("a"..."z").contains(scalar) { return true }
  return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}

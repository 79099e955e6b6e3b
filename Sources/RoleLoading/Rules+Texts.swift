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

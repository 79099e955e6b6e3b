import Roles
import SourceText

/// A name stands for one area of work, unless `words.yaml` says that several share it.
func sharedNameRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  let shared = Set(knowledge.vocabulary.shared.flatMap { $0.names.all.map(folded) })
  var owners: [String: Competency.ID] = [:]
  return knowledge.competencies.flatMap { competency in
    Language.allCases.flatMap { language in
      competency.words.alsoCalled[language].flatMap { name -> [Diagnostic] in
        let key = folded(name)
        guard let owner = owners.updateValue(competency.id, forKey: key), owner != competency.id,
          !shared.contains(key)
        else { return [] }
        return register.finding(
          .nameOfTwoAreas(name, owner), .competency, competency.id.text, ["also-called", language.rawValue])
      }
    }
  }
}

/// Levels are five, or none are described.
func levelsRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  knowledge.competencies.flatMap { competency -> [Diagnostic] in
    let count = competency.meaning.levels.count
    guard count != 0, count != 5 else { return [] }
    return register.finding(.levelsNotFive(count), .competency, competency.id.text, ["levels"])
  }
}

/// A thing is called by one term in the sentences of a language.
func termRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  let terms = Language.allCases.map { language in (language, unwantedTerms(knowledge.vocabulary, language)) }
  return knowledge.facts.flatMap { fact in
    terms.flatMap { language, unwanted -> [Diagnostic] in
      guard let wording = fact.text.wording(in: language)?.lowercased() else { return [] }
      return unwanted.filter { holdsWord($0.term, in: wording) }.flatMap {
        register.finding(
          .unwantedTerm($0.term, instead: $0.instead), .fact, fact.id.text, [language.rawValue])
      }
    }
  }
}

private func unwantedTerms(_ vocabulary: Vocabulary, _ language: Language) -> [(
  term: String, instead: String
)] {
  vocabulary.terms.flatMap { term in
    let chosen = (language == .en ? term.en : term.vi) ?? ""
    return term.unwanted[language].map { ($0.lowercased(), chosen) }
  }
}

/// Whether a term stands in a text and is no part of a longer word there.
private func holdsWord(_ term: String, in text: String) -> Bool {
  text.ranges(of: term).contains { range in
    let isOpen = { (character: Character) in !character.isLetter && !character.isNumber }
    let before = range.lowerBound == text.startIndex || isOpen(text[text.index(before: range.lowerBound)])
    return before && (range.upperBound == text.endIndex || isOpen(text[range.upperBound]))
  }
}

/// What is true until a day was true before it.
func periodRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  knowledge.facts.flatMap { fact -> [Diagnostic] in
    guard let since = fact.scope.since, let until = fact.scope.until, until < since.prefix(until.count)
    else { return [] }
    return register.finding(.periodBackwards(since, until), .fact, fact.id.text, ["until"])
  }
}

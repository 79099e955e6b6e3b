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
        let isHere = register.isOwn(.competency, competency.id.text)
        let (place, other) = isHere ? (competency.id, owner) : (owner, competency.id)
        return register.finding(
          .nameOfTwoAreas(name, other), .competency, place.text, ["also-called", language.rawValue])
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

/// What is true until a day was true before it.
func periodRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  knowledge.facts.flatMap { fact -> [Diagnostic] in
    guard let since = fact.scope.since, let until = fact.scope.until, until < since.prefix(until.count)
    else { return [] }
    return register.finding(.periodBackwards(since, until), .fact, fact.id.text, ["until"])
  }
}

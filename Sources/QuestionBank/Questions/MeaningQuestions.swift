import Roles
import SourceText

extension QuestionMaker {
  /// What a role's own field covers, beside what its neighbours are: somebody who meets ‘product strategy’ for the
  /// first time learns what it is before saying it from memory.
  func meaningQuestions() -> [Outline] {
    knowledge.roles.flatMap { role in
      var seen: Set<Competency.ID> = []
      return (sentences[role.id]?.facts ?? []).compactMap { fact -> Outline? in
        guard let area = field(of: fact, role.id), seen.insert(area.id).inserted else { return nil }
        var head = QuestionHead(.term, of: fact, [role.id])
        head.topics.insert("name:\(area.id)")
        return Outline(head) { [head] in meaningQuestion(head, fact, area) }
      }
    }
  }

  /// Up to how many words a sentence names a field and says nothing else of it.
  private static let longestField = 10

  /// The one area that a sentence puts into its role's hands.
  private func field(of fact: Fact, _ role: Role.ID) -> Competency? {
    guard [.responsibility, .duty].contains(fact.kind), ledger.isPlain(fact) || ledger.isSeed(fact),
      Wording.words(fact.text[.en]) <= Self.longestField
    else { return nil }
    let areas = fact.competencies.filter { ledger.works(role, on: $0) }.compactMap {
      knowledge.competency($0)
    }
    .filter { !$0.isPersonal }
    let named = areas.first { area in
      Language.allCases.allSatisfy { fact.text[$0].mentions(area.name[$0]) }
    }
    let isOne =
      fact.competencies.count == 1 && fact.kind == .responsibility
      && ["responsible", "leads", "directs"].contains(where: fact.text[.en].mentions)
    return named ?? (isOne ? areas.first : nil)
  }

  private func meaningQuestion(_ head: QuestionHead, _ fact: Fact, _ area: Competency) -> Draft? {
    guard let recall = recall(of: fact), let essence = essence(of: area) else { return nil }
    let key = Draft.Option(text: essence, claim: .covers(fact.id, area.id))
    let wrong = neighbours(of: area).filter { !fact.competencies.contains($0.id) }.compactMap { other in
      self.essence(of: other).map { Draft.Option(text: $0, claim: .meaning(other.id)) }
    }
    let source = Self.attribution(of: fact, ledger)
    return Draft(
      head,
      stem: LocalizedText(
        en: "\(source[.en])‘\(fact.text[.en].withoutStop)’: what does that cover?",
        vi: "\(source[.vi])‘\(fact.text[.vi].withoutStop)’: việc đó gồm những gì?"),
      keys: [key], distractors: pool(wrong, beside: key), content: fact.text,
      recall: recall)
  }

  /// The areas that are taken for an area.
  func neighbours(of area: Competency) -> [Competency] {
    ledger.neighbours(of: area.id).compactMap { knowledge.competency($0) }
  }

  /// What an area of work is, without what it is not; a long one loses what it says last.
  private func essence(of area: Competency) -> LocalizedText? {
    guard let definition = area.meaning.positive else { return nil }
    func text(_ language: Language) -> String {
      var text = definition[language].withoutStop[...]
      while Wording.words(String(text)) > Wording.optionLimit(language), let comma = text.lastIndex(of: ",") {
        text = text[..<comma]
      }
      return String(text)
    }
    return LocalizedText(en: text(.en), vi: text(.vi))
  }
}

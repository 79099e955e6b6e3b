import Roles
import SourceText

extension QuestionMaker {
  /// Whose a matter is when something happens, where a fact says who is accountable for it.
  func caseQuestions() -> [Outline] {
    knowledge.competencies.flatMap { area in
      area.words.events.enumerated().compactMap { number, event in caseQuestion(area, event, number) }
    }
  }

  private func caseQuestion(_ area: Competency, _ event: AreaWords.Event, _ number: Int) -> Outline? {
    guard let en = event.phrases[.en].first, let vi = event.phrases[.vi].first,
      let owner = ledger.owner(of: area.id), let fact = decision(on: area.id, of: owner)
    else { return nil }
    // Who does the work or is asked would have a say, and is the likely mistake.
    let others = area.roles(.responsible) + area.roles(.consulted)
    let key = option(owner, .fact(fact.id))
    return settled(
      Draft(
        QuestionHead(.event, of: fact, [owner], subject: "\(fact.id)/\(area.id)/\(number)"),
        stem: LocalizedText(
          en: "A case: ‘\(en)’. Who is accountable, as the sources say?",
          vi: "Tình huống: ‘\(vi)’. Theo các nguồn, ai chịu trách nhiệm chính?"),
        keys: [key], distractors: pool(others.map { option($0, part(of: $0, in: area)) }, beside: key),
        synonyms: ledger.labels.names(owner), content: fact.text))
  }

  /// The fact that says that a role is accountable for an area; nil where only the makers' chart does.
  private func decision(on area: Competency.ID, of role: Role.ID) -> Fact? {
    guard ledger.disagreement(about: area) == nil else { return nil }
    return knowledge.facts.first { fact in
      // What somebody else approves, or what holds for two matters, does not settle a case.
      fact.role == role && ledger.isPlain(fact) && fact.states.count == 1
        && fact.states[area]?[role] == .accountable && !fact.text[.en].lowercased().contains("approve")
    }
  }
}

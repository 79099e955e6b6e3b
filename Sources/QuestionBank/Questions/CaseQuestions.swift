import Roles
import SourceText

extension QuestionMaker {
  /// Whose a matter is when something happens, where a fact says who is accountable for it.
  func caseQuestions() -> [Outline] {
    let decisions = decisions()
    return knowledge.competencies.flatMap { area -> [Outline] in
      guard let owner = ledger.owner(of: area.id), let fact = decisions[area.id]?[owner],
        ledger.disagreement(about: area.id) == nil
      else { return [] }
      return area.words.events.enumerated().compactMap { caseQuestion(area, $1, $0, owner, by: fact) }
    }
  }

  private func caseQuestion(
    _ area: Competency, _ event: AreaWords.Event, _ number: Int, _ owner: Role.ID, by fact: Fact
  ) -> Outline? {
    guard let en = event.phrases[.en].first, let vi = event.phrases[.vi].first else { return nil }
    // Who does the work or is asked would have a say, and is the likely mistake.
    let others = (area.roles(.responsible) + area.roles(.consulted)).filter { ledger.isNear($0, to: area.id) }
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

  /// For each area the first fact of each role that says that it is accountable; the makers' chart settles no case.
  private func decisions() -> [Competency.ID: [Role.ID: Fact]] {
    var decisions: [Competency.ID: [Role.ID: Fact]] = [:]
    for fact in knowledge.facts {
      // What somebody else approves, or what holds for two matters, does not settle a case.
      guard fact.states.count == 1, let (area, parts) = fact.states.first, let role = fact.role,
        parts[role] == .accountable, decisions[area]?[role] == nil, ledger.isPlain(fact),
        !fact.text[.en].lowercased().contains("approve")
      else { continue }
      decisions[area, default: [:]][role] = fact
    }
    return decisions
  }
}

import Roles
import SourceText

extension QuestionMaker {
  /// What abbreviations mean; the other way round the first letters of the words would tell.
  func abbreviationQuestions() -> [Outline] {
    let terms = knowledge.abbreviations.filter(isWorthAsking)
    return terms.map { term in
      let head = QuestionHead(
        .term, "abbreviation/\(term.letters)", topics: ["abbreviation:\(term.letters)"])
      return Outline(head) { abbreviation(head, term, among: terms) }
    }
  }

  private func abbreviation(_ head: QuestionHead, _ term: Abbreviation, among terms: [Abbreviation]) -> Draft
  {
    let others = terms.filter { $0.letters != term.letters }.sorted {
      nearness($0, term) > nearness($1, term)
    }
    let key = meaning(term)
    return Draft(
      head,
      stem: LocalizedText(en: "What does \(term.letters) stand for?", vi: "\(term.letters) nghĩa là gì?"),
      keys: [key], distractors: pool(others.map(meaning), beside: key),
      synonyms: [term.meaning[.en], term.meaning[.vi]],
      content: LocalizedText(verbatim: "\(term.letters) \(term.meaning[.en]) \(term.meaning[.vi])"))
  }

  /// Short words of daily life are no question, nor names of institutions whose letters say nothing.
  private func isWorthAsking(_ term: Abbreviation) -> Bool {
    let initials = term.meaning[.en].split { $0 == " " || $0 == "-" || $0 == "/" }.compactMap(\.first)
    let letters = term.letters.filter(\.isLetter).lowercased()
    let meant = String(initials).lowercased().filter(\.isLetter)
    return letters.count >= 3 && meant.first == letters.first && meant.count >= letters.count - 1
      && !term.meaning[.en].contains("(in Vietnamese)")
  }

  private func nearness(_ one: Abbreviation, _ other: Abbreviation) -> Int {
    let isSameLength = one.letters.count == other.letters.count
    return (one.letters.first == other.letters.first ? 4 : 0)
      + (one.letters.last == other.letters.last ? 2 : 0)
      + (isSameLength ? 1 : 0)
  }

  private func meaning(_ term: Abbreviation) -> Draft.Option {
    Draft.Option(
      text: LocalizedText(en: term.meaning[.en].capitalised, vi: term.meaning[.vi].capitalised),
      claim: .abbreviation(term.letters), synonyms: [term.meaning[.en], term.meaning[.vi]])
  }

  /// What the steps of the scales mean.
  func scaleQuestions() -> [Outline] {
    knowledge.manifest.scales.flatMap { scale in
      scale.steps.map { step in
        let name = "scale/\(scale.id)/\(step.value)"
        let head = QuestionHead(.definition, name, topics: ["scale:\(scale.id)/\(step.value)"])
        let key = Draft.Option(text: step.name, claim: .step(scale.id, step.value))
        let wrong = scale.steps.filter { $0.value != step.value }
          .map { Draft.Option(text: $0.name, claim: .step(scale.id, $0.value)) }
        return Outline(head) {
          Draft(
            head,
            stem: LocalizedText(
              en:
                "On the scale ‘\(scale.name[.en])’, which step means this? ‘\(step.meaning[.en].withoutStop)’",
              vi: "Trên thang ‘\(scale.name[.vi])’, bậc nào nghĩa là: ‘\(step.meaning[.vi].withoutStop)’?"),
            keys: [key], distractors: pool(wrong, beside: key), content: step.meaning)
        }
      }
    }
  }

  /// To whom a role usually reports.
  func reportingQuestions() -> [Outline] {
    let disputed = Set(knowledge.disagreements.flatMap { $0.facts + $0.sides.flatMap(\.facts) })
    return knowledge.roles.compactMap { role in
      let facts = (sentences[role.id]?.facts ?? []).filter { $0.kind == .reporting }
      // Nearly every role reports to the CEO; and what one sentence leaves open, no answer can settle.
      guard let superior = role.reportsTo.first, superior != Ledger.head,
        !facts.contains(where: { disputed.contains($0.id) }),
        facts.contains(where: { ledger.isPlain($0) && $0.about == [superior] }),
        facts.allSatisfy({ $0.about.isEmpty || $0.about.contains(superior) })
      else { return nil }
      let head = QuestionHead(
        .reporting, role.id.text, [role.id], [], .reporting, topics: ["reports:\(role.id)"])
      return Outline(head) { reportingQuestion(head, role.id, superior) }
    }
  }

  private func reportingQuestion(_ head: QuestionHead, _ role: Role.ID, _ superior: Role.ID) -> Draft {
    let label = ledger.labels.label(role)
    let key = option(superior, .reports(role, superior))
    let peers = rivals(of: role).map { option($0, .notSuperior(role, $0)) }.filter { ledger.holds($0.claim) }
    return Draft(
      head,
      stem: LocalizedText(
        en: "To whom does the \(label[.en]) usually report?", vi: "\(label[.vi]) thường báo cáo cho ai?"),
      keys: [key], distractors: pool(peers, beside: key), synonyms: ledger.labels.names(superior),
      content: LocalizedText(verbatim: "\(role) \(superior)"))
  }
}

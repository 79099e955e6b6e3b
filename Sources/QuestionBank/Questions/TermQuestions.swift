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
    let others = terms.filter { $0.letters != term.letters && isTaken($0, for: term) }.sorted {
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

  /// Whether one of two terms is taken for the other: they begin or end alike, as ‘net promoter score’ and ‘customer
  /// satisfaction score’.
  private func isTaken(_ one: Abbreviation, for other: Abbreviation) -> Bool {
    // What follows a comma explains; a small first word, as ‘customer’, says little of what kind a thing is.
    let (words, others) = (words(of: one), words(of: other))
    let isNamedAlike = words.first == others.first && one.meaning[.en].first?.isUppercase ?? false
    return isNamedAlike || words.last == others.last
  }

  private func words(of term: Abbreviation) -> [String] {
    foldedWords(String(term.meaning[.en].prefix { $0 != "," }))
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
    // Only who works on what the role works on might be above it.
    let areas = knowledge.competencies.filter { ledger.works(role, on: $0.id) }
    let peers = rivals(of: role).filter { peer in areas.contains { ledger.works(peer, on: $0.id) } }
      .map { option($0, .notSuperior(role, $0)) }.filter { ledger.holds($0.claim) }
    return Draft(
      head,
      stem: LocalizedText(
        en: "To whom does the \(label[.en]) usually report?", vi: "\(label[.vi]) thường báo cáo cho ai?"),
      keys: [key], distractors: pool(peers, beside: key), synonyms: ledger.labels.names(superior),
      content: LocalizedText(verbatim: "\(role) \(superior)"))
  }
}

import Roles
import SourceText

extension QuestionMaker {
  /// Which duty is one role's, the others being a neighbour's.
  func dutyQuestions() -> [Draft] {
    knowledge.roles.flatMap { role in rivals(of: role.id).prefix(8).compactMap { dutyQuestion(role.id, $0) } }
  }

  private func dutyQuestion(_ role: Role.ID, _ rival: Role.ID) -> Draft? {
    let forms: [Statement.Form] = [.finite, .noun, .bare]
    let candidates = forms.compactMap { form -> (keys: [Draft.Option], others: [Draft.Option])? in
      let keys = deeds(of: role, form, not: rival) { .fact($0) }
      let others = deeds(of: rival, form, not: role) { .factOfAnother($0, not: role) }
      return level(keys, others)
    }
    guard let best = candidates.max(by: { $0.keys.count < $1.keys.count }) else { return nil }
    let (one, other) = (ledger.labels.label(role), ledger.labels.label(rival))
    let facts = best.keys.flatMap(\.claim.references)
    return Draft(
      kind: .duty, subject: "\(role)/\(rival)", roles: [role, rival],
      competencies: Array(Set(facts.flatMap { knowledge.fact(Fact.ID($0))?.competencies ?? [] })).sorted(),
      factKind: .duty, topics: Set((facts + best.others.flatMap(\.claim.references)).map { "fact:\($0)" }),
      stem: LocalizedText(
        en: "\(one[.en]) or \(other[.en]): which of these is the \(one[.en])’s job?",
        vi: "\(one[.vi]) hay \(other[.vi]): việc nào dưới đây là của \(one[.vi])?"),
      keys: best.keys, distractors: best.others,
      content: LocalizedText(
        en: best.keys.map { $0.text[.en] }.joined(separator: " "),
        vi: best.keys.map { $0.text[.vi] }.joined(separator: " ")))
  }

  /// What a role does and another provably does not.
  private func deeds(
    of role: Role.ID, _ form: Statement.Form, not other: Role.ID, _ claim: (Fact.ID) -> Claim
  ) -> [Draft.Option] {
    (statements[role] ?? []).filter {
      [.duty, .responsibility].contains($0.fact.kind) && $0.form == form && ledger.isPlain($0.fact)
        && ledger.isUninvolved(other, in: $0.fact)
    }.compactMap { statement in
      guard let deed = statement.deed, Wording.isShort(deed) else { return nil }
      return Draft.Option(text: deed, claim: claim(statement.fact.id))
    }
  }

  /// Options of much the same length on both sides.
  func level(_ keys: [Draft.Option], _ others: [Draft.Option]) -> (
    keys: [Draft.Option], others: [Draft.Option]
  )? {
    let lengths = keys.map { $0.text[.en].utf8.count }.sorted()
    guard !lengths.isEmpty else { return nil }
    let middle = lengths[lengths.count / 2]
    let median = keys.first { $0.text[.en].utf8.count == middle }
    guard let median else { return nil }
    func isLevel(_ option: Draft.Option) -> Bool {
      Language.allCases.allSatisfy { language in
        let (length, wanted) = (option.text[language].utf8.count * 100, median.text[language].utf8.count)
        return length >= wanted * 78 && length <= wanted * 130
      }
    }
    let (left, right) = (keys.filter(isLevel).prefix(6), others.filter(isLevel).prefix(6))
    return left.isEmpty || right.count < Question.distractorCount ? nil : (Array(left), Array(right))
  }
}

/// Limits on the length of what is read.
enum Wording {
  /// The most words of an option; Vietnamese counts syllables.
  static func optionLimit(_ language: Language) -> Int { language == .en ? 15 : 22 }
  /// The most words of a stem; Vietnamese counts syllables.
  static func stemLimit(_ language: Language) -> Int { language == .en ? 30 : 44 }

  static func isShort(_ text: LocalizedText) -> Bool {
    Language.allCases.allSatisfy { words(text[$0]) <= optionLimit($0) }
  }

  /// How many words stand between blanks.
  static func words(_ text: String) -> Int {
    text.utf8.reduce((count: 0, isInside: false)) { state, byte in
      byte == 0x20 ? (state.count, false) : (state.count + (state.isInside ? 0 : 1), true)
    }.count
  }
}

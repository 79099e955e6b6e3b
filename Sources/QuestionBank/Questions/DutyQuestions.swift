import Roles
import SourceText

extension QuestionMaker {
  /// Which duty is one role's, the others being a neighbour's.
  func dutyQuestions() -> [Outline] {
    knowledge.roles.flatMap { role in
      let areas = Set(duties(of: role.id).flatMap(\.fact.competencies)).sorted()
      return rivals(of: role.id).prefix(8).map { rival in
        let head = QuestionHead(.duty, "\(role.id)/\(rival)", [role.id, rival], areas, .duty)
        return Outline(head) { dutyQuestion(head, role.id, rival) }
      }
    }
  }

  private func dutyQuestion(_ head: QuestionHead, _ role: Role.ID, _ rival: Role.ID) -> Draft? {
    let forms: [Statement.Form] = [.finite, .noun, .bare]
    let candidates = forms.compactMap { form -> (keys: [Draft.Option], others: [Draft.Option])? in
      let keys = deeds(of: role, form, not: rival) { .fact($0) }
      let others = deeds(of: rival, form, not: role) { .factOfAnother($0, not: role) }.filter { option in
        // What the role is not even told about, nobody would take for its own.
        option.claim.references.contains {
          knowledge.fact(Fact.ID($0)).map { ledger.isNear(role, to: $0) } ?? false
        }
      }
      return level(keys, others)
    }
    guard let best = candidates.max(by: { $0.keys.count < $1.keys.count }) else { return nil }
    let (one, other) = (ledger.labels.label(role), ledger.labels.label(rival))
    let facts = best.keys.flatMap(\.claim.references)
    var head = head
    head.competencies = Array(Set(facts.flatMap { knowledge.fact(Fact.ID($0))?.competencies ?? [] })).sorted()
    head.topics = Set((facts + best.others.flatMap(\.claim.references)).map { "fact:\($0)" })
    return Draft(
      head,
      stem: LocalizedText(
        en: "\(one[.en]) or \(other[.en]): which of these is the \(one[.en])’s job?",
        vi: "\(one[.vi]) hay \(other[.vi]): việc nào dưới đây là của \(one[.vi])?"),
      keys: best.keys, distractors: best.others,
      content: LocalizedText(
        en: best.keys.map { $0.text[.en] }.joined(separator: " "),
        vi: best.keys.map { $0.text[.vi] }.joined(separator: " ")))
  }

  private func duties(of role: Role.ID) -> [Statement] {
    (statements[role] ?? []).filter { [.duty, .responsibility].contains($0.fact.kind) }
  }

  /// What a role does and another provably does not.
  private func deeds(
    of role: Role.ID, _ form: Statement.Form, not other: Role.ID, _ claim: (Fact.ID) -> Claim
  ) -> [Draft.Option] {
    duties(of: role).filter {
      $0.form == form && ledger.isPlain($0.fact) && ledger.isUninvolved(other, in: $0.fact)
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
    let left = keys.filter(isLevel).prefix(6)
    // As many longer as shorter ones, so that the key is seldom the longest or the shortest.
    let near = others.filter(isLevel)
    let longer = near.filter { $0.text[.en].utf8.count > middle }
    let shorter = near.filter { $0.text[.en].utf8.count <= middle }
    let count = min(3, longer.count, shorter.count)
    return left.isEmpty || count == 0
      ? nil : (Array(left), Array(longer.prefix(count) + shorter.prefix(count)))
  }
}

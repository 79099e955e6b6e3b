import Roles
import SourceText

extension QuestionMaker {
  /// What a role does or decides, beside what its neighbours do; one question a fact.
  func taskQuestions() -> [Outline] {
    let drafts = knowledge.roles.flatMap { role in
      (statements[role.id] ?? []).compactMap { statement -> Draft? in
        // Several roles may be judged by one figure, so that another's is not plainly wrong.
        guard ![.mission, .metric].contains(statement.fact.kind), let deed = statement.deed,
          Wording.isShort(deed)
        else { return nil }
        return likened(
          taskQuestion(QuestionHead(.task, of: statement.fact, [role.id]), statement, deed), keeping: 12)
      }
    }
    return rationed(drafts).map { draft in Outline(draft.head) { draft } }
  }

  /// The questions with wrong answers that are right ones of others, or wrong in no other question: then nobody learns
  /// from the others which answers are always wrong.
  func rationed(_ drafts: [Draft]) -> [Draft] {
    let keys = Set(drafts.flatMap(\.head.facts))
    var used: [Fact.ID: Int] = [:]
    return drafts.sorted { ($0.head.lot, $0.head.subject) < ($1.head.lot, $1.head.subject) }.compactMap {
      draft in
      func isLeft(_ option: Draft.Option) -> Bool {
        option.facts.allSatisfy { used[$0, default: 0] < (keys.contains($0) ? 2 : 1) }
      }
      var draft = draft
      draft.distractors = Array(draft.distractors.filter(isLeft).prefix(Self.rationed))
      guard draft.distractors.count >= Question.distractorCount else { return nil }
      for fact in draft.distractors.flatMap(\.facts) { used[fact, default: 0] += 1 }
      return draft
    }
  }

  /// How many wrong answers a question keeps, so that two of them vary.
  private static let rationed = 3

  private func taskQuestion(_ head: QuestionHead, _ statement: Statement, _ deed: LocalizedText) -> Draft {
    let (fact, role) = (statement.fact, statement.role.id)
    let key = Draft.Option(text: deed, claim: .fact(fact.id))
    let all = rivals(of: role).prefix(14).flatMap {
      deeds(of: $0, alike: statement, not: role)
    }
    // Each fact begins its search at another place, so that not the same few are wrong every time.
    let others = all.rotated(by: head.lot)
    return Draft(
      head, stem: stem(of: statement), keys: [key], distractors: levelled(others, beside: key),
      content: fact.text, recall: recall(of: fact))
  }

  /// What a neighbour does, of the same kind and form, that this role is asked or told about and provably does
  /// not do itself; what is far from it would be no answer that anybody gives.
  private func deeds(of rival: Role.ID, alike statement: Statement, not role: Role.ID) -> [Draft.Option] {
    (statements[rival] ?? []).filter {
      $0.form == statement.form && $0.fact.kind.isAsked(like: statement.fact.kind)
        && ledger.isPlain($0.fact) && ledger.isRival(role, in: $0.fact)
        && ledger.isUninvolved(role, in: $0.fact)
    }.compactMap { other in
      guard let deed = other.deed, Wording.isShort(deed) else { return nil }
      return Draft.Option(text: deed, claim: .factOfAnother(other.fact.id, not: role))
    }
  }

  /// Options whose length is much the same as the key's in both languages, the nearest first.
  func levelled(_ options: [Draft.Option], beside key: Draft.Option, limit: Int = 12) -> [Draft.Option] {
    Array(
      options.lazy.filter { option in
        Language.allCases.allSatisfy { language in
          let (length, wanted) = (option.text[language].utf8.count * 100, key.text[language].utf8.count)
          return length >= wanted * 70 && length <= wanted * 140
        }
      }.prefix(limit))
  }

  private func stem(of statement: Statement) -> LocalizedText {
    let label = ledger.labels.label(statement.role.id)
    let isPlain = ledger.isPlain(statement.fact)
    let question =
      switch statement.fact.kind {
      case .decisionRight:
        LocalizedText(
          en: "which of these decisions is the \(label[.en])’s?",
          vi: "quyết định nào dưới đây thuộc \(label[.vi])?")
      default:
        LocalizedText(
          en: "which of these is the \(label[.en])’s job?", vi: "việc nào dưới đây là của \(label[.vi])?")
      }
    return LocalizedText(
      en: ((isPlain ? "" : "By the original job description, ") + question[.en]).capitalised,
      vi: ((isPlain ? "" : "Theo bản mô tả gốc, ") + question[.vi]).capitalised)
  }
}

extension FactKind {
  /// Whether the same question is asked of both kinds.
  fileprivate func isAsked(like other: FactKind) -> Bool {
    self == other || [self, other].allSatisfy { $0 == .duty || $0 == .responsibility }
  }
}

extension Draft.Option {
  /// The facts that show that it is wrong.
  fileprivate var facts: [Fact.ID] { claim.references.map { Fact.ID($0) } }
}

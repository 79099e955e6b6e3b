import Roles
import SourceText

extension QuestionMaker {
  /// What a role does, decides or is judged by, beside what its neighbours do; one question a fact.
  func taskQuestions() -> [Draft] {
    knowledge.roles.flatMap { role in (statements[role.id] ?? []).compactMap(taskQuestion) }
  }

  private func taskQuestion(_ statement: Statement) -> Draft? {
    let (fact, role) = (statement.fact, statement.role.id)
    guard fact.kind != .mission, let deed = statement.deed, Wording.isShort(deed) else { return nil }
    let key = Draft.Option(text: deed, claim: .fact(fact.id))
    let others = rivals(of: role).prefix(14).flatMap { rival in
      deeds(of: rival, alike: statement, not: role)
    }
    return Draft(
      kind: .task, subject: fact.id.text, roles: [role], competencies: fact.competencies,
      factKind: fact.kind, topics: ["fact:\(fact.id)"], stem: stem(of: statement), keys: [key],
      distractors: levelled(others, beside: key), content: fact.text, recall: recalls[fact.id])
  }

  /// What a neighbour does, of the same kind and form, that this role provably does not.
  private func deeds(of rival: Role.ID, alike statement: Statement, not role: Role.ID) -> [Draft.Option] {
    (statements[rival] ?? []).filter {
      $0.form == statement.form && $0.fact.kind.isAsked(like: statement.fact.kind)
        && ledger.isPlain($0.fact) && ledger.isUninvolved(role, in: $0.fact)
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
      case .metric:
        LocalizedText(
          en: "by which of these is the \(label[.en]) judged?",
          vi: "\(label[.vi]) được đánh giá bằng điều nào dưới đây?")
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

import Roles
import SourceText

extension QuestionMaker {
  /// Whose duty, responsibility, decision, metric or mission it is.
  func ownerQuestions() -> [Draft] {
    knowledge.roles.flatMap { role in (statements[role.id] ?? []).compactMap(ownerQuestion) }
  }

  private func ownerQuestion(_ statement: Statement) -> Draft? {
    let (fact, role) = (statement.fact, statement.role.id)
    let others = rivals(of: role).filter { ledger.isUninvolved($0, in: fact) }
    // Who is asked or told about the matter is the most plausible wrong answer.
    let near = others.filter { other in
      fact.competencies.contains { knowledge.competency($0)?.relations[other] != nil }
    }
    let ranked = near + others.filter { !near.contains($0) }
    let key = option(role, .fact(fact.id))
    return Draft(
      kind: .owner, subject: fact.id.text, roles: [role], competencies: fact.competencies,
      factKind: fact.kind, topics: ["fact:\(fact.id)"],
      stem: LocalizedText(en: english(statement), vi: vietnamese(statement)), keys: [key],
      distractors: pool(ranked.map { option($0, .notInvolved($0, fact.id)) }, beside: key),
      synonyms: ledger.labels.names(role), content: fact.text)
  }

  private func english(_ statement: Statement) -> String {
    let source = ledger.isPlain(statement.fact) ? "" : "According to the original job description, "
    if let predicate = statement.en.predicate { return (source + "which role \(predicate)?").capitalised }
    let text = statement.en.text
    if statement.en.isNaming { return (source + "which role is meant? ‘\(text)’").capitalised }
    let question =
      switch statement.fact.kind {
      case .mission: "whose mission is this?"
      case .metric: "which role is judged by this?"
      case .responsibility: "whose responsibility is this?"
      default: "whose duty is this?"
      }
    return "\((source + question).capitalised) ‘\(text)’"
  }

  private func vietnamese(_ statement: Statement) -> String {
    let source = ledger.isPlain(statement.fact) ? "" : "Theo bản mô tả gốc, "
    if let predicate = statement.vi.predicate { return (source + "vai trò nào \(predicate)?").capitalised }
    let text = statement.vi.text
    if statement.vi.isNaming { return (source + "đây là vai trò nào? ‘\(text)’").capitalised }
    let question =
      switch statement.fact.kind {
      case .mission: "đây là sứ mệnh của vai trò nào?"
      case .metric: "vai trò nào được đánh giá bằng chỉ số này?"
      case .responsibility: "đây là trách nhiệm của vai trò nào?"
      default: "đây là nhiệm vụ của vai trò nào?"
      }
    return "\((source + question).capitalised) ‘\(text)’"
  }
}

import Roles
import SourceText

extension QuestionMaker {
  /// Whose duty, responsibility or mission it is.
  func ownerQuestions() -> [Outline] {
    knowledge.roles.flatMap { role in (statements[role.id] ?? []).compactMap(ownerQuestion) }
  }

  private func ownerQuestion(_ statement: Statement) -> Outline? {
    let (fact, role) = (statement.fact, statement.role.id)
    // Several roles may be judged by one figure, so that no other one is plainly wrong.
    guard fact.kind != .metric, !isAboutOthers(statement) else { return nil }
    // Who is asked about the matter, and is taken for the role, is a plausible wrong answer; nobody else is.
    let others = rivals(of: role).filter { ledger.isRival($0, in: fact) && ledger.isUninvolved($0, in: fact) }
    let key = option(role, .fact(fact.id))
    return settled(
      Draft(
        QuestionHead(.owner, of: fact, [role]),
        stem: LocalizedText(en: english(statement), vi: vietnamese(statement)), keys: [key],
        distractors: pool(others.map { option($0, .notInvolved($0, fact.id)) }, beside: key),
        synonyms: ledger.labels.names(role), content: fact.text))
  }

  /// Whether the sentence holds for others as well, or names another post as the one that acts.
  private func isAboutOthers(_ statement: Statement) -> Bool {
    let words = foldedWords(statement.en.text)
    return statement.vi.text.hasPrefix("Giám đốc ") || words.contains("officer") || words.contains("officers")
      || words.contains("included")
  }

  private func english(_ statement: Statement) -> String {
    let source = ledger.isPlain(statement.fact) ? "" : "According to the original job description, "
    if let predicate = statement.en.predicate { return (source + "which role \(predicate)?").capitalised }
    let text = statement.en.text
    if statement.en.isNaming { return (source + "which role is meant? ‘\(text)’").capitalised }
    let question =
      switch statement.fact.kind {
      case .mission: "whose mission is this?"
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
      case .responsibility: "đây là trách nhiệm của vai trò nào?"
      default: "đây là nhiệm vụ của vai trò nào?"
      }
    return "\((source + question).capitalised) ‘\(text)’"
  }
}

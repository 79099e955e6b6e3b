import QuestionReading
import Roles

/// Holds statements on what a role may do, or does alone, against facts that deny it that.
struct RightJudge {
  let permissions: PermissionJudge

  /// Contradicted where a fact denies it; nil when the statement says anything else, or no fact does.
  func judge(_ statement: Statement) -> Judgement? {
    let annotated = statement.question.annotated
    let isOfActingAlone = !annotated.ranges(of: permissions.words.alone).isEmpty
    guard let role = statement.subject, !statement.tone.isNegated, !statement.namesOthers,
      isOfActingAlone || annotated.holds(phrasesOfRights),
      let facts = isOfActingAlone ? shares(role, statement) : denial(role, statement)
    else { return nil }
    return Judgement(verdict: .contradicted, reason: .fact, facts: facts)
  }

  /// The facts by which the role may not at all.
  private func denial(_ role: Role.ID, _ statement: Statement) -> [Fact.ID]? {
    let denial = permissions.denial(of: role, toDo: statement.text)
    return denial?.verdict == .no ? denial?.facts : nil
  }

  /// The facts by which the role may not alone; what only the letter of an area says is no such fact.
  private func shares(_ role: Role.ID, _ statement: Statement) -> [Fact.ID]? {
    if let denial = permissions.denial(of: role, toDo: statement.text) { return denial.facts }
    let found = permissions.permission(of: role, toDo: statement.text)
    let isShared = found.verdict == .with || found.verdict == .no
    return isShared && found.area == nil && !found.facts.isEmpty ? found.facts : nil
  }
}

private let phrasesOfRights = Phrases(
  """
  may, can, is allowed to, are allowed to, has the right to, is free to, is entitled to, \
  được, được phép, có thể, có quyền, được quyền
  """)

import QuestionReading
import Roles

/// Holds statements on what a role may do, or does alone, against facts that deny it that.
struct RightJudge {
  let permissions: PermissionJudge

  /// Contradicted where a fact denies it; nil when the statement says anything else, or no fact does.
  func judge(_ statement: Statement) -> Judgement? {
    let annotated = statement.question.annotated
    let isOfActingAlone = annotated.holds(phrasesOfActingAlone)
    guard let role = statement.subject, !statement.tone.isNegated, !statement.namesOthers,
      isOfActingAlone || annotated.holds(phrasesOfRights),
      let denial = permissions.denial(of: role, toDo: statement.text),
      denial.verdict == .no || isOfActingAlone
    else { return nil }
    return Judgement(verdict: .contradicted, reason: .fact, facts: denial.facts)
  }
}

private let phrasesOfRights = Phrases(
  """
  may, can, is allowed to, are allowed to, has the right to, is free to, is entitled to, \
  được, được phép, có thể, có quyền, được quyền
  """)
private let phrasesOfActingAlone = Phrases("alone, by himself, by herself, một mình, tự mình")

import Roles
import SourceText

/// What a fact says of the matrix is what the matrix says.
///
/// A role that takes an area over wherever the post exists may be called accountable beside its owner.
func statedLettersRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  knowledge.facts.flatMap { fact in
    fact.states.flatMap { area, letters -> [Diagnostic] in
      guard let competency = knowledge.competency(area) else { return [] }
      return letters.flatMap { role, stated -> [Diagnostic] in
        let entered = competency.relations[role]?.involvement
        guard entered != stated, !mayTakeOver(role, competency, stated, knowledge) else { return [] }
        return register.finding(
          .contradictsMatrix(fact.id, role, area, stated: stated, entered: entered), .fact, fact.id.text,
          ["states", area.text, role.text])
      }
    }
  }
}

private func mayTakeOver(
  _ role: Role.ID, _ competency: Competency, _ stated: Relation.Involvement, _ knowledge: KnowledgeBase
) -> Bool {
  let successors = knowledge.rolesTakingOver(competency.id)
  if stated == .accountable { return successors.contains(role) }
  // Where a successor has the post, the owner of the matrix does the work.
  return stated == .responsible && role == competency.accountable && !successors.isEmpty
}

/// A role has a part in the area that one of its duties names first.
func partInOwnDutyRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  let kinds: Set<FactKind> = [.responsibility, .duty, .decisionRight]
  return knowledge.facts.flatMap { fact -> [Diagnostic] in
    guard kinds.contains(fact.kind), let role = fact.role,
      let competency = fact.competencies.first.flatMap(knowledge.competency),
      !competency.isPersonal, competency.relations[role] == nil,
      !knowledge.rolesTakingOver(competency.id).contains(role)
    else { return [] }
    return register.finding(
      .dutyWithoutPart(role, competency.id), .fact, fact.id.text, ["competencies"])
  }
}

import Roles

/// Which roles of a team take areas over from their usual owners.
///
/// A role takes over what the base says, unless that would leave the usual owner’s role, which the team has too, without
/// any area: of two posts of which one is the other and more, each keeps its own.
struct Successions {
  private let team: Team
  private let knowledge: KnowledgeBase
  private let held: Set<Role.ID>

  init(_ team: Team, _ knowledge: KnowledgeBase) {
    self.team = team
    self.knowledge = knowledge
    held = team.heldRoles
  }

  /// The role that is accountable for an area in place of its usual owner; nil where there is none.
  func successor(in area: Competency) -> Role.ID? {
    knowledge.rolesTakingOver(area.id).first { role in
      role != area.accountable && isWilling(role, area) && !swallows(role, area.accountable)
    }
  }

  private func isWilling(_ role: Role.ID, _ area: Competency) -> Bool {
    held.contains(role) && team.people.contains { $0.roles.contains(role) && !$0.givesAway.contains(area.id) }
  }

  private func swallows(_ role: Role.ID, _ owner: Role.ID?) -> Bool {
    guard let owner, held.contains(owner), let taken = knowledge.role(role)?.takesOver else { return false }
    return knowledge.competencies.filter { $0.accountable == owner }.allSatisfy { taken.contains($0.id) }
  }
}

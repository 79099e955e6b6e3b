import Roles

/// What there is to say about a team, and about what it would be with or without somebody.
struct TeamReport {
  /// The file that the team was read from.
  let path: String
  let before: Coverage
  let after: Coverage
  let closing: Closing?
  let standIns: StandInClosing?

  init(path: String, before: Coverage, after: Coverage, isClosing: Bool) {
    self.path = path
    self.before = before
    self.after = after
    closing = isClosing ? Closing(after) : nil
    standIns = isClosing ? StandInClosing(after) : nil
  }

  /// A role to add, and what it closes.
  struct Addition {
    let role: Role.ID
    let closes: [Competency]
  }

  /// The three roles outside the team that close most.
  var additions: [Addition] {
    let held = after.team.heldRoles
    let free = after.knowledge.roles.map(\.id).filter { !held.contains($0) }
    let additions = free.map { role in
      Addition(role: role, closes: after.holes.filter { $0.accountable == role })
    }
    let keyed = additions.enumerated().filter { !$1.closes.isEmpty }.map { position, addition in
      (addition: addition, key: (-addition.closes.count, position))
    }
    return keyed.sorted { $0.key < $1.key }.prefix(3).map(\.addition)
  }

  /// The areas that became orphans, or are no longer, by what was changed.
  var newlyOrphaned: [Competency] { difference(before.holes, after.holes) }

  var newlyOwned: [Competency] { difference(after.holes, before.holes) }

  private func difference(_ old: [Competency], _ new: [Competency]) -> [Competency] {
    let known = Set(old.map(\.id))
    return new.filter { !known.contains($0.id) }
  }

  /// The duties of an area’s usual owner, by which one sees what is not being done.
  func duties(_ competency: Competency) -> [Fact] {
    guard let owner = competency.accountable else { return [] }
    let kinds: Set<FactKind> = [.duty, .responsibility, .decisionRight]
    return after.knowledge.facts(of: owner).filter {
      kinds.contains($0.kind) && $0.competencies.first == competency.id
    }
  }
}

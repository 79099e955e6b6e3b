import Roles

/// The fewest roles to add so that somebody is accountable for everything, and why fewer do not do.
struct Closing {
  /// The roles to add.
  let roles: [Role.ID]
  /// For each role an area of work that shows the need: no role closes two of them.
  let witnesses: [Competency.ID]
  /// How many choices of fewer roles were ruled out one by one, beyond what the witnesses show.
  let steps: Int
  /// Areas that no added role closes, since their owner’s role is in the team and gave them away.
  let open: [Competency.ID]

  /// Whether the witnesses alone prove the size.
  var isProvedByWitnesses: Bool { witnesses.count == roles.count }

  /// The closing by the roles that are accountable for the holes.
  init(_ coverage: Coverage) {
    self.init(coverage) { competency in competency.roles(.accountable) }
  }

  /// The closing by roles that can close each hole; roles of the team close nothing a second time.
  init(_ coverage: Coverage, closers: (Competency) -> [Role.ID]) {
    self.init(coverage.holes, in: coverage, closers: closers)
  }

  /// The closing of some holes alone.
  init(_ holes: [Competency], in coverage: Coverage, closers: (Competency) -> [Role.ID]) {
    let held = coverage.team.heldRoles
    let free = coverage.knowledge.roles.map(\.id).filter { !held.contains($0) }
    let choices = holes.map { (id: $0.id, closers: Set(closers($0)).intersection(free)) }
    let closable = choices.filter { !$0.closers.isEmpty }
    open = choices.filter(\.closers.isEmpty).map(\.id)
    let sets = free.map { role in Set(closable.indices.filter { closable[$0].closers.contains(role) }) }
    let cover = SmallestCover(of: closable.count, by: sets)
    roles = cover?.chosen.map { free[$0] } ?? []
    witnesses = cover?.witnesses.map { closable[$0].id } ?? []
    steps = cover?.steps ?? 0
  }
}

/// A closing in which the usual stand-ins take on what their owners’ roles would.
struct StandInClosing {
  /// What people of the team can take on as usual stand-ins, by the role that makes them so.
  let within: [(competency: Competency.ID, role: Role.ID)]
  /// The fewest roles to add for the rest, as owners or as stand-ins.
  let closing: Closing

  init(_ coverage: Coverage) {
    within = coverage.holes.compactMap { competency in
      let willing = coverage.team.people.filter { !$0.givesAway.contains(competency.id) }
      let held = Set(willing.flatMap(\.roles))
      return competency.standIns.first(where: held.contains).map { (competency.id, $0) }
    }
    let taken = Set(within.map(\.competency))
    var team = coverage.team
    if let first = team.people.indices.first { team.people[first].takesOn.formUnion(taken) }
    closing = Closing(Coverage(team, coverage.knowledge)) { $0.roles(.accountable) + $0.standIns }
  }
}

extension Competency {
  /// The roles that are usually accountable when the owner’s role does not exist, the most usual first.
  var standIns: [Role.ID] {
    fallback.compactMap { if case .role(let id) = $0 { id } else { nil } }
  }
}

import Roles

/// Who of a team has which part in every area of work.
struct Coverage {
  enum Status: String, CaseIterable {
    /// Exactly one person is accountable.
    case covered
    /// Nobody is accountable.
    case orphaned
    /// Several people are accountable.
    case contested
    /// A skill that everybody needs and nobody is accountable for.
    case personal
  }

  struct Row {
    let competency: Competency
    /// What each person has to do with it, in the order of the team; nil for no part.
    let parts: [Relation.Involvement?]
    let status: Status

    /// One person is accountable and nobody else does the work.
    var restsOnOne: Bool {
      status == .covered && !parts.contains(.responsible)
    }

    /// Nobody is accountable or does the work, but somebody is asked or told.
    var isInformedOnly: Bool {
      status == .orphaned && !parts.contains(.responsible) && parts.contains { $0 != nil }
    }
  }

  let team: Team
  let knowledge: KnowledgeBase
  let rows: [Row]

  init(_ team: Team, _ knowledge: KnowledgeBase) {
    self.team = team
    self.knowledge = knowledge
    let successions = Successions(team, knowledge)
    rows = knowledge.competencies.map { competency in
      let successor = successions.successor(in: competency)
      let parts = team.people.map { $0.part(in: competency, takenOverBy: successor) }
      return Row(competency: competency, parts: parts, status: Coverage.status(of: competency, parts))
    }
  }

  private static func status(of competency: Competency, _ parts: [Relation.Involvement?]) -> Status {
    if competency.isPersonal { return .personal }
    switch parts.count(where: { $0 == .accountable }) {
    case 0: return .orphaned
    case 1: return .covered
    default: return .contested
    }
  }

  func rows(_ status: Status) -> [Row] { rows.filter { $0.status == status } }

  /// The areas of work that nobody is accountable for.
  var holes: [Competency] { rows(.orphaned).map(\.competency) }
}

extension Team.Person {
  /// The strongest part that any of the roles gives, unless it was taken on or given away.
  ///
  /// - Parameter successor: A role that the team has and that is accountable in place of the usual owner.
  func part(in competency: Competency, takenOverBy successor: Role.ID? = nil) -> Relation.Involvement? {
    if takesOn.contains(competency.id) { return .accountable }
    if givesAway.contains(competency.id) { return nil }
    return roles.compactMap { role in
      guard let successor else { return competency.relations[role]?.involvement }
      if role == successor { return .accountable }
      return role == competency.accountable ? .responsible : competency.relations[role]?.involvement
    }.min()
  }

  /// How much an area of work matters to the person: as to the roles held, or for what was taken on as to its
  /// usual owner.
  func importance(of competency: Competency) -> Int {
    let own = roles.compactMap { competency.relations[$0]?.importance }.max()
    let owner = competency.accountable.flatMap { competency.relations[$0]?.importance }
    return takesOn.contains(competency.id) ? max(own ?? 0, owner ?? 0) : own ?? 0
  }
}

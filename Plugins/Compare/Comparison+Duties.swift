import Roles

extension Comparison {
  /// A duty of one role, seen from the others.
  struct Duty {
    /// Why a duty counts as another role’s too.
    enum Reason: String {
      /// The two roles’ facts are linked.
      case link
      /// It concerns an area of work in which the other role is accountable or responsible.
      case competency
    }

    let fact: Fact
    /// The other roles whose duty it is too, in the order of the comparison.
    let sharedWith: [(role: Role.ID, reason: Reason)]
    /// Who is accountable for the area of work that it concerns most.
    let leader: Role.ID?
    /// How important that area is to the role.
    let importance: Int
  }

  /// The duties of the role of a column, the most important first.
  func duties(of column: Int) -> [Duty] {
    let role = roles[column].id
    let kinds: Set<FactKind> = [.duty, .responsibility, .decisionRight]
    let duties = knowledge.facts(of: role).filter { kinds.contains($0.kind) }.map { duty($0, of: column) }
    let keyed = duties.enumerated().map { (importance: $1.importance, position: $0, duty: $1) }
    return keyed.sorted { (-$0.importance, $0.position) < (-$1.importance, $1.position) }.map(\.duty)
  }

  private func duty(_ fact: Fact, of column: Int) -> Duty {
    let role = roles[column].id
    let areas = fact.competencies.compactMap(knowledge.competency)
    let linked = linkedRoles(fact)
    var seen: Set<Role.ID> = []
    let sharedWith = roles.indices.compactMap { other -> (role: Role.ID, reason: Duty.Reason)? in
      let id = roles[other].id
      guard other != column, seen.insert(id).inserted else { return nil }
      if id != role, linked.contains(id) { return (id, .link) }
      return id == role || areas.contains { $0.relations[id].map(isWork) == true } ? (id, .competency) : nil
    }
    return Duty(
      fact: fact, sharedWith: sharedWith, leader: areas.first?.accountable,
      importance: areas.first?.relations[role]?.importance ?? 0)
  }

  /// The roles whose facts are linked to a fact, in either direction.
  private func linkedRoles(_ fact: Fact) -> Set<Role.ID> {
    let forth = fact.links.filter { $0.relation != .contradicts }.compactMap {
      knowledge.fact(Fact.ID($0.target))?.role
    }
    let back = roles.map(\.id).filter { backLinks[fact.id]?.contains($0) == true }
    return Set(forth + back)
  }

  private func isWork(_ relation: Relation) -> Bool {
    relation.involvement == .accountable || relation.involvement == .responsible
  }
}

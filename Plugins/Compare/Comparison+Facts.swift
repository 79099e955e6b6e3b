import Roles

extension Comparison {
  private var ids: Set<Role.ID> { Set(roles.map(\.id)) }

  /// What is said about the border between the roles: first what speaks of just these, then what speaks of
  /// others too.
  func facts(_ kind: FactKind) -> [Fact] {
    let ids = ids
    let named = knowledge.facts.filter { $0.kind == kind }.map { fact in
      (fact: fact, roles: Set(fact.about + (fact.role.map { [$0] } ?? [])))
    }
    let touching = named.filter { $0.roles.intersection(ids).count > 1 }
    return (touching.filter { $0.roles.isSubset(of: ids) } + touching.filter { !$0.roles.isSubset(of: ids) })
      .map(\.fact)
  }

  /// The disagreements of sources that concern several of the roles.
  var disagreements: [Disagreement] {
    let ids = ids
    return knowledge.disagreements.filter { Set($0.roles).intersection(ids).count > 1 }
  }

  /// The disagreements about an area of work in which several of the roles have a part, and which concern one of them.
  func disagreements(about row: Row) -> [Disagreement] {
    guard row.overlap == .shared || row.overlap == .contested else { return [] }
    let ids = ids
    return knowledge.disagreements(about: row.competency.id).filter { !ids.isDisjoint(with: $0.roles) }
  }
}

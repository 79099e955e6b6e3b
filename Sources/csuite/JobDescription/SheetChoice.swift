import Roles

extension KnowledgeBase {
  /// The best-founded facts of a kind that hold everywhere, in the order in which they stand.
  func chosen(_ limit: Int, of facts: [Fact], _ kind: FactKind) -> [Fact] {
    let all = facts.filter { $0.kind == kind }
    // A formula explains a metric; that it counts for the role is said elsewhere.
    let usual = all.filter {
      $0.scope.isEverywhere && $0.caution == nil && length(of: $0) <= 180 && $0.metric?.formula == nil
    }
    let candidates = usual.isEmpty ? all : usual
    let best = candidates.enumerated().sorted {
      (rank(of: $0.element), $0.offset) < (rank(of: $1.element), $1.offset)
    }.prefix(limit).map(\.element.id)
    return candidates.filter { best.contains($0.id) }
  }

  /// The best-founded fact that speaks of whom the role usually reports to.
  func superiors(of role: Role, among facts: [Fact]) -> [Fact] {
    let named = facts.filter { !Set($0.about).isDisjoint(with: role.reportsTo) }
    let first = chosen(1, of: named, .reporting)
    return first.isEmpty ? chosen(1, of: facts, .reporting) : first
  }

  /// Years and degrees first, since readers look for them; then what else is best founded.
  func requirements(among facts: [Fact]) -> [Fact] {
    let all = facts.filter { $0.kind == .requirement && length(of: $0) <= 180 }
    let years = chosen(1, of: all.filter { $0.requirement?.years != nil }, .requirement)
    let degrees = chosen(1, of: all.filter { $0.requirement?.degree?.level != nil }, .requirement)
    let first = years + degrees.filter { !years.contains($0) }
    let skills = all.filter { $0.requirement == nil && !$0.competencies.isEmpty }
    return first + chosen(5 - first.count, of: skills, .requirement)
  }
}

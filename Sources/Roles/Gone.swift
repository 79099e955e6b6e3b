/// The ids of what is gone from a knowledge base, and the mending of what speaks of it.
package struct Gone: Sendable {
  /// The facts that are gone.
  package var facts: Set<Fact.ID> = []
  /// The sources.
  package var sources: Set<Source.ID> = []
  /// The roles.
  package var roles: Set<Role.ID> = []
  /// The areas of work.
  package var competencies: Set<Competency.ID> = []

  /// Nothing is gone.
  package init() {}

  /// Whether nothing is gone.
  package var isEmpty: Bool {
    facts.isEmpty && sources.isEmpty && roles.isEmpty && competencies.isEmpty
  }
}

extension Gone {
  /// Whether a fact speaks of any of it.
  package func concerns(_ fact: Fact) -> Bool {
    fact.links.contains { facts.contains(Fact.ID($0.target)) }
      || !sources.isEmpty && fact.sources.contains(where: sources.contains)
      || !roles.isEmpty
        && (fact.about.contains(where: roles.contains) || !fact.states.isEmpty || fact.metric != nil)
      || !competencies.isEmpty
        && (fact.competencies.contains(where: competencies.contains) || !fact.states.isEmpty
          || fact.requirement != nil)
  }

  /// The fact without what is gone.
  package func mended(_ fact: Fact) -> Fact {
    var fact = fact
    fact.competencies = left(fact.competencies)
    fact.about = left(fact.about)
    fact.evidence.removeAll { $0.source.map(sources.contains) ?? false }
    fact.links.removeAll { facts.contains(Fact.ID($0.target)) }
    fact.states = fact.states.filter { !competencies.contains($0.key) }
      .mapValues { $0.filter { !roles.contains($0.key) } }
    if let levels = fact.requirement?.levels {
      fact.requirement?.levels = levels.filter { !competencies.contains($0.key) }
    }
    if let owner = fact.metric?.owner, roles.contains(owner) { fact.metric?.owner = nil }
    return fact
  }

  /// The role without what is gone.
  package func mended(_ role: Role) -> Role {
    var role = role
    role.reportsTo = left(role.reportsTo)
    role.takesOver = left(role.takesOver)
    for index in role.notes.indices {
      role.notes[index].facts = left(role.notes[index].facts)
      role.notes[index].sources = left(role.notes[index].sources)
    }
    return role
  }

  /// The area of work without what is gone.
  package func mended(_ area: Competency) -> Competency {
    var area = area
    area.relations = area.relations.filter { !roles.contains($0.key) }
    area.fallback.removeAll { if case .role(let id) = $0 { roles.contains(id) } else { false } }
    area.evidence = left(area.evidence)
    if let other = area.meaning.confusedWith, competencies.contains(other) { area.meaning.confusedWith = nil }
    for index in area.words.events.indices {
      area.words.events[index].facts = left(area.words.events[index].facts)
    }
    return area
  }

  /// The disagreement without what is gone.
  package func mended(_ matter: Disagreement) -> Disagreement {
    var matter = matter
    matter.competencies = left(matter.competencies)
    matter.roles = left(matter.roles)
    matter.facts = left(matter.facts)
    for index in matter.sides.indices {
      matter.sides[index].sources = left(matter.sides[index].sources)
      matter.sides[index].facts = left(matter.sides[index].facts)
    }
    return matter
  }

  private func left(_ ids: [Fact.ID]) -> [Fact.ID] {
    facts.isEmpty ? ids : ids.filter { !facts.contains($0) }
  }

  private func left(_ ids: [Source.ID]) -> [Source.ID] {
    sources.isEmpty ? ids : ids.filter { !sources.contains($0) }
  }

  private func left(_ ids: [Role.ID]) -> [Role.ID] {
    roles.isEmpty ? ids : ids.filter { !roles.contains($0) }
  }

  private func left(_ ids: [Competency.ID]) -> [Competency.ID] {
    competencies.isEmpty ? ids : ids.filter { !competencies.contains($0) }
  }
}

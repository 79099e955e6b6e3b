import Roles
import SourceText

/// Which roles have to do with a fact, in which way; worked out once, because every wrong answer asks.
struct FactProfile: Sendable {
  /// The sentence in both languages, for finding the roles that it names.
  let texts: [SearchableText]
  /// Roles with a fact that is linked with it or says much the same.
  let alike: Set<Role.ID>
  /// Roles that lead or do the work of an area that it concerns.
  let working: Set<Role.ID>
  /// Roles with any part in such an area.
  let taking: Set<Role.ID>
  /// Roles that somebody may take for the one whose such an area is.
  let near: Set<Role.ID>

  /// The profiles of facts by their ids.
  static func all(
    of facts: [Fact], in knowledge: KnowledgeBase, _ nearness: Nearness
  ) -> [Fact.ID: FactProfile] {
    let linked = links(in: knowledge)
    let likeness = Likeness(facts)
    let parts = areaParts(in: knowledge)
    var profiles: [Fact.ID: FactProfile] = [:]
    for fact in facts {
      let others = (linked[fact.id] ?? []).union(likeness.facts(like: fact.id))
      let alike = others.compactMap { knowledge.fact($0) }.flatMap { [$0.role].compactMap { $0 } + $0.about }
      let areas = fact.competencies.compactMap { parts[$0] }
      profiles[fact.id] = FactProfile(
        texts: Language.allCases.map { SearchableText(fact.text[$0]) }, alike: Set(alike),
        working: areas.reduce(into: []) { $0.formUnion($1.working) },
        taking: areas.reduce(into: []) { $0.formUnion($1.taking) },
        near: fact.competencies.reduce(into: []) { $0.formUnion(nearness.roles[$1] ?? []) })
    }
    return profiles
  }

  private typealias AreaParts = (working: Set<Role.ID>, taking: Set<Role.ID>)

  private static func links(in knowledge: KnowledgeBase) -> [Fact.ID: Set<Fact.ID>] {
    var linked: [Fact.ID: Set<Fact.ID>] = [:]
    for fact in knowledge.facts {
      for link in fact.links {
        linked[fact.id, default: []].insert(Fact.ID(link.target))
        linked[Fact.ID(link.target), default: []].insert(fact.id)
      }
    }
    return linked
  }

  private static func areaParts(
    in knowledge: KnowledgeBase
  ) -> [Competency.ID: AreaParts] {
    var parts: [Competency.ID: AreaParts] = [:]
    for area in knowledge.competencies {
      let working = area.relations.filter {
        $0.value.involvement == .accountable || $0.value.involvement == .responsible
      }
      parts[area.id] = (Set(working.keys), Set(area.relations.keys))
    }
    return parts
  }
}

extension RoleLabels {
  /// The roles that the sentence of a fact names, in either language.
  func named(in fact: Fact) -> Set<Role.ID> {
    let texts = Language.allCases.map { SearchableText(fact.text[$0]) }
    return Set(forms.keys.filter { isNamed($0, in: texts) })
  }

  /// Whether one of some texts names a role.
  func isNamed(_ role: Role.ID, in texts: [SearchableText]) -> Bool {
    (forms[role] ?? []).contains { form in texts.contains { $0.mentions(form) } }
  }
}

import Roles
import SourceText

/// Which roles have to do with a fact, in which way; worked out once, because every wrong answer asks.
struct FactProfile: Sendable {
  /// Roles that the sentence names, in either language.
  let named: Set<Role.ID>
  /// Roles with a fact that is linked with it or says much the same.
  let alike: Set<Role.ID>
  /// Roles that lead or do the work of an area that it concerns.
  let working: Set<Role.ID>
  /// Roles with any part in such an area.
  let taking: Set<Role.ID>

  /// The profiles of facts by their ids.
  static func all(
    of facts: [Fact], in knowledge: KnowledgeBase, _ labels: RoleLabels
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
        named: labels.named(in: fact), alike: Set(alike),
        working: areas.reduce(into: []) { $0.formUnion($1.working) },
        taking: areas.reduce(into: []) { $0.formUnion($1.taking) })
    }
    return profiles
  }

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
  ) -> [Competency.ID: (working: Set<Role.ID>, taking: Set<Role.ID>)] {
    var parts: [Competency.ID: (working: Set<Role.ID>, taking: Set<Role.ID>)] = [:]
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
    let texts = [SearchableText(fact.text[.en]), SearchableText(fact.text[.vi])]
    return Set(
      forms.filter { _, forms in forms.contains { form in texts.contains { $0.mentions(form) } } }.keys)
  }
}

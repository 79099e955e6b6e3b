import Roles

/// What the ledger works out of a whole knowledge base; who only asks a question that was made ready needs none of it.
struct LedgerContent: Sendable {
  /// Facts that a disagreement or a note on an oddity touches.
  let contested: Set<Fact.ID>
  /// Facts that sources dispute, by the disagreement.
  let disputes: [Fact.ID: Disagreement.ID]
  /// Facts that another fact contradicts.
  let contradicted: Set<Fact.ID>
  let profiles: [Fact.ID: FactProfile]
  let openAreas: Set<Competency.ID>
  let companions: [Role.ID: Set<Role.ID>]
  /// What nothing disputes of each role's work, by role.
  let plainFacts: [Role.ID: [Fact]]
  /// Pairs of words that are one name, folded, between which no sentence is parted.
  let namePairs: Set<String>
  /// How the sentences of each role begin.
  let beginnings: Beginnings
  /// What facts say of the matrix, by area and role.
  let stated: [Competency.ID: [Role.ID: Set<Relation.Involvement>]]
  /// Whom facts about reporting lines name beside a role.
  let superiors: [Role.ID: Set<Role.ID>]
  let owners: [Competency.ID: Role.ID]
  /// Roles of which a fact says how they differ.
  let toldApart: [Role.ID: Set<Role.ID>]
  let nearness: Nearness
  let fields: FieldWords

  init(_ knowledge: KnowledgeBase, _ labels: RoleLabels) {
    beginnings = Beginnings(Array(knowledge.facts))
    namePairs = allNamePairs(in: knowledge)
    var contested = Set(knowledge.roles.flatMap(\.notes).flatMap(\.facts))
    var disputes: [Fact.ID: Disagreement.ID] = [:]
    for disagreement in knowledge.disagreements {
      for fact in disagreement.facts + disagreement.sides.flatMap(\.facts) where disputes[fact] == nil {
        disputes[fact] = disagreement.id
      }
    }
    let contradicted = knowledge.facts.filter { $0.links.contains { $0.relation == .contradicts } }.flatMap {
      [$0.id] + $0.links.filter { $0.relation == .contradicts }.map { Fact.ID($0.target) }
    }
    (self.disputes, self.contradicted) = (disputes, Set(contradicted))
    contested.formUnion(disputes.keys)
    contested.formUnion(contradicted)
    self.contested = contested
    (nearness, fields) = (Nearness(knowledge), FieldWords(knowledge))
    profiles = FactProfile.all(
      of: knowledge.facts.filter { Ledger.claimingKinds.contains($0.kind) || $0.kind == .boundary },
      in: knowledge, nearness)
    openAreas = Set(knowledge.competencies.filter(\.isPersonal).map(\.id))
    var companions: [Role.ID: Set<Role.ID>] = [:]
    for area in knowledge.competencies where !area.isPersonal {
      for role in area.relations.keys { companions[role, default: []].formUnion(area.relations.keys) }
    }
    self.companions = companions
    let plain = knowledge.facts.filter {
      $0.caution == nil && !contested.contains($0.id) && Ledger.claimingKinds.contains($0.kind)
    }
    plainFacts = Dictionary(grouping: plain.filter { $0.role != nil }) { $0.role ?? Role.ID("") }
    var stated: [Competency.ID: [Role.ID: Set<Relation.Involvement>]] = [:]
    for fact in knowledge.facts {
      for (area, parts) in fact.states {
        for (role, part) in parts { stated[area, default: [:]][role, default: []].insert(part) }
      }
    }
    self.stated = stated
    var toldApart: [Role.ID: Set<Role.ID>] = [:]
    for fact in knowledge.facts where fact.kind == .boundary {
      guard let role = fact.role else { continue }
      for other in fact.about {
        toldApart[role, default: []].insert(other)
        toldApart[other, default: []].insert(role)
      }
    }
    self.toldApart = toldApart
    var superiors: [Role.ID: Set<Role.ID>] = [:]
    for fact in knowledge.facts where fact.kind == .reporting {
      guard let role = fact.role else { continue }
      superiors[role, default: []].formUnion(labels.named(in: fact).union(fact.about))
    }
    self.superiors = superiors
    owners = Dictionary(
      knowledge.competencies.compactMap { area in area.accountable.map { (area.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}

import Roles
import SourceText

/// What the knowledge base closes: not only what it says, but what it rules out.
///
/// The matrix names every regular part that a role has in an area of work, so that a missing relation is a
/// statement. A fact that is missing is none: what is not written is not false.
struct Ledger: Sendable {
  let knowledge: KnowledgeBase
  let labels: RoleLabels
  /// Facts that a disagreement or a note on an oddity touches.
  private let contested: Set<Fact.ID>
  /// Facts that are linked with a fact, in either direction.
  private let linked: [Fact.ID: Set<Fact.ID>]
  private let alike: Likeness
  private let openAreas: Set<Competency.ID>
  private let companions: [Role.ID: Set<Role.ID>]

  init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    labels = RoleLabels(knowledge)
    var contested = Set(knowledge.roles.flatMap(\.notes).flatMap(\.facts))
    for disagreement in knowledge.disagreements {
      contested.formUnion(disagreement.facts)
      contested.formUnion(disagreement.sides.flatMap(\.facts))
    }
    self.contested = contested
    var linked: [Fact.ID: Set<Fact.ID>] = [:]
    for fact in knowledge.facts {
      for link in fact.links {
        linked[fact.id, default: []].insert(Fact.ID(link.target))
        linked[Fact.ID(link.target), default: []].insert(fact.id)
      }
    }
    self.linked = linked
    alike = Likeness(knowledge.facts.filter { Self.claimingKinds.contains($0.kind) })
    openAreas = Set(knowledge.competencies.filter(\.isPersonal).map(\.id))
    var companions: [Role.ID: Set<Role.ID>] = [:]
    for area in knowledge.competencies where !area.isPersonal {
      for role in area.relations.keys { companions[role, default: []].formUnion(area.relations.keys) }
    }
    self.companions = companions
  }

  /// The kinds of facts that say what a role does or is judged by.
  static let claimingKinds: Set<FactKind> = [.mission, .responsibility, .duty, .decisionRight, .metric]

  /// Whether a fact may be asked about as it stands: no caution, no disagreement, no oddity.
  func isPlain(_ fact: Fact) -> Bool { fact.caution == nil && !contested.contains(fact.id) }

  /// Whether a fact may be asked about as something that the seed article says.
  func isSeed(_ fact: Fact) -> Bool {
    fact.caution == nil && fact.evidence.contains { if case .seed = $0.basis { true } else { false } }
  }

  /// Whether the matrix says for every area of the fact who takes part.
  func isClosed(_ fact: Fact) -> Bool {
    !fact.competencies.isEmpty && !fact.competencies.contains { openAreas.contains($0) }
  }

  /// Whether the role leads or does the work of an area.
  func works(_ role: Role.ID, on area: Competency.ID) -> Bool {
    let involvement = knowledge.competency(area)?.relations[role]?.involvement
    return involvement == .accountable || involvement == .responsible
  }

  /// Whether the role works on one of the areas that the fact concerns.
  func works(_ role: Role.ID, onAreasOf fact: Fact) -> Bool {
    fact.competencies.contains { works(role, on: $0) }
  }

  /// Whether the role provably does not do what the fact says of another role.
  func isUninvolved(_ role: Role.ID, in fact: Fact) -> Bool {
    fact.role != role && isClosed(fact) && !fact.about.contains(role) && !takesPart(role, in: fact)
      && !isNamed(role, in: fact) && !saysAlike(role, fact)
  }

  /// Whether the role could be meant by the fact: who decides, and who is asked, is what a decision right is about,
  /// so that being consulted counts there.
  private func takesPart(_ role: Role.ID, in fact: Fact) -> Bool {
    guard fact.kind == .decisionRight || fact.kind == .boundary else { return works(role, onAreasOf: fact) }
    return fact.competencies.contains { knowledge.competency($0)?.relations[role] != nil }
  }

  /// Whether two roles work together in some area, so that one is a plausible answer for the other.
  func areCompanions(_ one: Role.ID, _ other: Role.ID) -> Bool { companions[one]?.contains(other) ?? false }

  /// Whether one of the role's own facts is linked with the fact or says much the same.
  private func saysAlike(_ role: Role.ID, _ fact: Fact) -> Bool {
    let others = (linked[fact.id] ?? []).union(alike.facts(like: fact.id))
    return others.contains { other in
      knowledge.fact(other).map { $0.role == role || $0.about.contains(role) } ?? false
    }
  }

  private func isNamed(_ role: Role.ID, in fact: Fact) -> Bool {
    guard let forms = labels.mentions[role] else { return false }
    return forms.contains { fact.text[.en].mentions($0) || fact.text[.vi].mentions($0) }
  }

  /// The disagreements about an area of work, for a stem that says so.
  func disagreement(about area: Competency.ID) -> Disagreement? {
    knowledge.disagreements.first { $0.competencies.contains(area) }
  }
}

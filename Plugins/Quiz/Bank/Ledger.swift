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
  private let profiles: [Fact.ID: FactProfile]
  private let openAreas: Set<Competency.ID>
  private let companions: [Role.ID: Set<Role.ID>]
  /// Whom facts about reporting lines name beside a role.
  private let superiors: [Role.ID: Set<Role.ID>]

  init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    labels = RoleLabels(knowledge)
    var contested = Set(knowledge.roles.flatMap(\.notes).flatMap(\.facts))
    for disagreement in knowledge.disagreements {
      contested.formUnion(disagreement.facts)
      contested.formUnion(disagreement.sides.flatMap(\.facts))
    }
    self.contested = contested
    profiles = FactProfile.all(
      of: knowledge.facts.filter { Self.claimingKinds.contains($0.kind) || $0.kind == .boundary },
      in: knowledge, labels)
    openAreas = Set(knowledge.competencies.filter(\.isPersonal).map(\.id))
    var companions: [Role.ID: Set<Role.ID>] = [:]
    for area in knowledge.competencies where !area.isPersonal {
      for role in area.relations.keys { companions[role, default: []].formUnion(area.relations.keys) }
    }
    self.companions = companions
    var superiors: [Role.ID: Set<Role.ID>] = [:]
    for fact in knowledge.facts where fact.kind == .reporting {
      if let role = fact.role { superiors[role, default: []].formUnion(fact.about) }
    }
    self.superiors = superiors
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
    profiles[fact.id]?.working.contains(role) ?? false
  }

  /// Whether the role provably does not do what the fact says of another role.
  func isUninvolved(_ role: Role.ID, in fact: Fact) -> Bool {
    guard fact.role != role, isClosed(fact), !fact.about.contains(role), let profile = profiles[fact.id]
    else {
      return false
    }
    // Who decides, and who is asked, is what a decision right is about: there, being consulted counts.
    let isWide = fact.kind == .decisionRight || fact.kind == .boundary
    let involved = isWide ? profile.taking : profile.working
    return !involved.contains(role) && !profile.named.contains(role) && !profile.alike.contains(role)
  }

  /// Whether the role has no part at all in what the fact concerns, not even as one who is asked or told.
  func isApart(_ role: Role.ID, from fact: Fact) -> Bool {
    isUninvolved(role, in: fact) && !(profiles[fact.id]?.taking.contains(role) ?? true)
  }

  /// Whether a fact about reporting lines of a role speaks of the other.
  func reportsSomehow(_ role: Role.ID, to other: Role.ID) -> Bool {
    superiors[role]?.contains(other) ?? false
  }

  /// Whether two roles work together in some area, so that one is a plausible answer for the other.
  func areCompanions(_ one: Role.ID, _ other: Role.ID) -> Bool { companions[one]?.contains(other) ?? false }

  /// The disagreements about an area of work, for a stem that says so.
  func disagreement(about area: Competency.ID) -> Disagreement? {
    knowledge.disagreements.first { $0.competencies.contains(area) }
  }
}

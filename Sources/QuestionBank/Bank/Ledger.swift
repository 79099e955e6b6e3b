public import Roles
import SourceText

/// What the knowledge base closes: not only what it says, but what it rules out.
///
/// The matrix names every regular part that a role has in an area of work, so that a missing relation is a
/// statement. A fact that is missing is none: what is not written is not false.
public struct Ledger: Sendable {
  /// The knowledge base.
  public let knowledge: KnowledgeBase
  /// How its roles are called in questions.
  public let labels: RoleLabels
  /// Facts that a disagreement or a note on an oddity touches.
  private let contested: Set<Fact.ID>
  /// Facts that sources dispute, by the disagreement.
  private let disputes: [Fact.ID: Disagreement.ID]
  /// Facts that another fact contradicts.
  private let contradicted: Set<Fact.ID>
  private let profiles: [Fact.ID: FactProfile]
  private let openAreas: Set<Competency.ID>
  private let companions: [Role.ID: Set<Role.ID>]
  /// What nothing disputes of each role's work, by role.
  let plainFacts: [Role.ID: [Fact]]
  /// Pairs of words that are one name, folded, between which no sentence is parted.
  let namePairs: Set<String>
  /// How the sentences of each role begin.
  let beginnings: Beginnings
  /// What facts say of the matrix, by area and role.
  let stated: [Competency.ID: [Role.ID: Set<Relation.Involvement>]]
  /// Whom facts about reporting lines name beside a role.
  private let superiors: [Role.ID: Set<Role.ID>]
  private let owners: [Competency.ID: Role.ID]

  init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    beginnings = Beginnings(Array(knowledge.facts))
    namePairs = allNamePairs(in: knowledge)
    labels = RoleLabels(knowledge)
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
    profiles = FactProfile.all(
      of: knowledge.facts.filter { Self.claimingKinds.contains($0.kind) || $0.kind == .boundary },
      in: knowledge)
    openAreas = Set(knowledge.competencies.filter(\.isPersonal).map(\.id))
    var companions: [Role.ID: Set<Role.ID>] = [:]
    for area in knowledge.competencies where !area.isPersonal {
      for role in area.relations.keys { companions[role, default: []].formUnion(area.relations.keys) }
    }
    self.companions = companions
    let plain = knowledge.facts.filter {
      $0.caution == nil && !contested.contains($0.id) && Self.claimingKinds.contains($0.kind)
    }
    plainFacts = Dictionary(grouping: plain.filter { $0.role != nil }) { $0.role ?? Role.ID("") }
    var stated: [Competency.ID: [Role.ID: Set<Relation.Involvement>]] = [:]
    for fact in knowledge.facts {
      for (area, parts) in fact.states {
        for (role, part) in parts { stated[area, default: [:]][role, default: []].insert(part) }
      }
    }
    self.stated = stated
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

  /// The role that is accountable for an area of work.
  func owner(of area: Competency.ID) -> Role.ID? { owners[area] }

  /// The kinds of facts that say what a role does or is judged by.
  static let claimingKinds: Set<FactKind> = [.mission, .responsibility, .duty, .decisionRight, .metric]

  /// Whether a fact may be asked about as it stands: no caution, no disagreement, no oddity.
  func isPlain(_ fact: Fact) -> Bool { fact.caution == nil && !contested.contains(fact.id) }

  /// The disagreement that touches a fact.
  func dispute(about fact: Fact.ID) -> Disagreement.ID? { disputes[fact] }

  /// Whether another fact says the opposite, so that no answer is right.
  public func isContradicted(_ fact: Fact.ID) -> Bool { contradicted.contains(fact) }

  /// Whether the fact says of its role what holds for nearly every role: that it reports to the CEO.
  public func isCommonplace(_ fact: Fact) -> Bool {
    guard fact.kind == .reporting, fact.about == [Ledger.head] else { return false }
    return KeyWords.of(fact.text[.en], .en).count <= 6
  }

  /// The role at the head of a company.
  static let head = Role.ID("ceo")

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
    return !involved.contains(role) && !profile.alike.contains(role)
      && !labels.isNamed(role, in: profile.texts)
  }

  /// Whether the role is at least asked in an area that the fact concerns, and that matters to it; who is only
  /// told is far from it.
  func isNear(_ role: Role.ID, to fact: Fact) -> Bool { profiles[fact.id]?.asked.contains(role) ?? false }

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

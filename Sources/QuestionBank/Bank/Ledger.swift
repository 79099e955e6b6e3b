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
  private let content: Later<LedgerContent>

  init(_ knowledge: KnowledgeBase) {
    let labels = RoleLabels(knowledge)
    (self.knowledge, self.labels) = (knowledge, labels)
    content = Later { LedgerContent(knowledge, labels) }
  }

  /// What nothing disputes of each role's work, by role.
  var plainFacts: [Role.ID: [Fact]] { content.value.plainFacts }
  /// Pairs of words that are one name, folded, between which no sentence is parted.
  var namePairs: Set<String> { content.value.namePairs }
  /// How the sentences of each role begin.
  var beginnings: Beginnings { content.value.beginnings }
  /// What facts say of the matrix, by area and role.
  var stated: [Competency.ID: [Role.ID: Set<Relation.Involvement>]] { content.value.stated }

  /// The role that is accountable for an area of work.
  func owner(of area: Competency.ID) -> Role.ID? { content.value.owners[area] }

  /// The kinds of facts that say what a role does or is judged by.
  static let claimingKinds: Set<FactKind> = [.mission, .responsibility, .duty, .decisionRight, .metric]

  /// Whether a fact may be asked about as it stands: no caution, no disagreement, no oddity.
  func isPlain(_ fact: Fact) -> Bool { fact.caution == nil && !content.value.contested.contains(fact.id) }

  /// The disagreement that touches a fact.
  func dispute(about fact: Fact.ID) -> Disagreement.ID? { content.value.disputes[fact] }

  /// Whether another fact says the opposite, so that no answer is right.
  public func isContradicted(_ fact: Fact.ID) -> Bool { content.value.contradicted.contains(fact) }

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
    !fact.competencies.isEmpty && !fact.competencies.contains { content.value.openAreas.contains($0) }
  }

  /// Whether the role leads or does the work of an area.
  func works(_ role: Role.ID, on area: Competency.ID) -> Bool {
    let involvement = knowledge.competency(area)?.relations[role]?.involvement
    return involvement == .accountable || involvement == .responsible
  }

  /// Whether the role works on one of the areas that the fact concerns.
  func works(_ role: Role.ID, onAreasOf fact: Fact) -> Bool {
    content.value.profiles[fact.id]?.working.contains(role) ?? false
  }

  /// Whether the role provably does not do what the fact says of another role.
  func isUninvolved(_ role: Role.ID, in fact: Fact) -> Bool {
    guard fact.role != role, isClosed(fact), !fact.about.contains(role),
      let profile = content.value.profiles[fact.id]
    else {
      return false
    }
    // Who decides, and who is asked, is what a decision right is about: there, being consulted counts.
    let isWide = fact.kind == .decisionRight || fact.kind == .boundary
    let involved = isWide ? profile.taking : profile.working
    return !involved.contains(role) && !profile.alike.contains(role)
      && !labels.isNamed(role, in: profile.texts)
  }

  /// Whether somebody may take the role for the one that the fact is about.
  func isNear(_ role: Role.ID, to fact: Fact) -> Bool {
    content.value.profiles[fact.id]?.near.contains(role) ?? false
  }

  /// Whether the role is near a fact of another one, and sources find it worth telling the two apart.
  func isRival(_ role: Role.ID, in fact: Fact) -> Bool {
    isNear(role, to: fact) && (fact.role.map { areToldApart($0, role) } ?? false)
  }

  /// Whether somebody may take the role for the one that is accountable for an area.
  func isNear(_ role: Role.ID, to area: Competency.ID) -> Bool {
    content.value.nearness.roles[area]?.contains(role) ?? false
  }

  /// The areas that somebody may take an area for, the nearest first.
  func neighbours(of area: Competency.ID) -> [Competency.ID] { content.value.nearness.areas[area] ?? [] }

  /// How the words of texts are tied to the fields of roles.
  var fields: FieldWords { content.value.fields }

  /// Whether a fact about reporting lines of a role speaks of the other.
  func reportsSomehow(_ role: Role.ID, to other: Role.ID) -> Bool {
    content.value.superiors[role]?.contains(other) ?? false
  }

  /// Whether two roles work together in some area, so that one is a plausible answer for the other.
  func areCompanions(_ one: Role.ID, _ other: Role.ID) -> Bool {
    content.value.companions[one]?.contains(other) ?? false
  }

  /// Whether a fact says how two roles differ.
  func areToldApart(_ one: Role.ID, _ other: Role.ID) -> Bool {
    content.value.toldApart[one]?.contains(other) ?? false
  }

  /// The disagreements about an area of work, for a stem that says so.
  func disagreement(about area: Competency.ID) -> Disagreement? {
    knowledge.disagreements.first { $0.competencies.contains(area) }
  }
}

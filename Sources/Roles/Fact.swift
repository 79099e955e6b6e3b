public import SourceText

/// The atom of the knowledge: one sentence about a role, with its evidence.
public struct Fact: Hashable, Sendable, Identifiable {
  /// The permanent name of a fact, such as `S48`; never used again when the fact is withdrawn.
  public typealias ID = Identifier<Fact>

  /// The fact's permanent name.
  public let id: ID
  /// The role that it is about; nil when it is about an acronym that several roles share.
  public package(set) var role: Role.ID?
  /// What the fact says about the role.
  public package(set) var kind: FactKind
  /// The sentence.
  public package(set) var text: LocalizedText
  /// The areas of work that it concerns, the closest first.
  public package(set) var competencies: [Competency.ID]
  /// The other roles that it speaks of.
  public package(set) var about: [Role.ID]
  /// What the fact rests on; never empty.
  public package(set) var evidence: [Evidence]
  /// Other facts, and notes, that it belongs with.
  public package(set) var links: [Link]
  /// What a candidate must have, as values, when the sentence can be measured.
  public package(set) var requirement: Requirement?
  /// Why the fact should not be taken at its word, if there is a reason.
  public package(set) var caution: Caution?
  /// Where and when the fact holds.
  public package(set) var scope: FactScope
  /// How a metric is worked out, where the fact is one and says so.
  public package(set) var metric: MetricValues?
  /// What the sentence says of the matrix, by area and role.
  public package(set) var states: [Competency.ID: [Role.ID: Relation.Involvement]]

  package init(
    id: ID, role: Role.ID?, kind: FactKind, text: LocalizedText, competencies: [Competency.ID] = [],
    about: [Role.ID] = [], evidence: [Evidence], links: [Link] = [], requirement: Requirement? = nil,
    caution: Caution? = nil, scope: FactScope = FactScope(), metric: MetricValues? = nil,
    states: [Competency.ID: [Role.ID: Relation.Involvement]] = [:]
  ) {
    self.id = id
    self.role = role
    self.kind = kind
    self.text = text
    self.competencies = competencies
    self.about = about
    self.evidence = evidence
    self.links = links
    self.requirement = requirement
    self.caution = caution
    self.scope = scope
    self.metric = metric
    self.states = states
  }

  /// The sources among the evidence.
  public var sources: [Source.ID] { evidence.compactMap(\.source) }
}

/// Why a fact should not be taken at its word.
public enum Caution: String, CaseIterable, Hashable, Sendable {
  /// It gives the law as pages of law firms and portals quote it, and is no legal advice.
  case quotedLaw = "quoted-law"
  /// It rests on aggregators alone, which show wording in use and have no authority.
  case weakSources = "weak-sources"
}

/// A way from a fact to another fact or to a note.
public struct Link: Hashable, Sendable {
  /// What the other one is to this fact.
  public enum Relation: String, CaseIterable, Hashable, Sendable {
    /// It says something that belongs with this.
    case see
    /// It says the same in other words.
    case repeats
    /// This fact says the same of fewer cases.
    case narrows
    /// The two cannot both hold everywhere.
    case contradicts
  }

  /// What the other one is to this fact.
  public let relation: Relation
  /// The id of the other fact or of a note.
  public let target: String

  package init(_ relation: Relation, _ target: String) {
    self.relation = relation
    self.target = target
  }
}

public import SourceText

/// An area of work, such as pricing, and what each role has to do with it.
public struct Competency: Hashable, Sendable, Identifiable {
  /// The permanent name of a competency, such as `pricing`.
  public typealias ID = Identifier<Competency>

  /// Who is accountable when the owner's role does not exist.
  public enum Fallback: Hashable, Sendable {
    /// A role of this knowledge base.
    case role(Role.ID)
    /// Somebody else, such as the board.
    case other(LocalizedText)
  }

  /// The competency's permanent name.
  public let id: ID
  /// The group that it is listed under.
  public let group: CompetencyGroup.ID
  /// What the area of work is called.
  public package(set) var name: LocalizedText
  /// Whether it is a skill that every role needs for itself, so that nobody is accountable for it.
  public package(set) var isPersonal: Bool
  /// What each role has to do with it; a role that is missing has no regular part.
  public package(set) var relations: [Role.ID: Relation]
  /// Who is accountable when the owner's role does not exist, the most usual first.
  public package(set) var fallback: [Fallback]
  /// The facts behind the relations.
  public package(set) var evidence: [Fact.ID]
  /// What the area is, in words.
  public package(set) var meaning: AreaMeaning
  /// What people say when they mean it.
  public package(set) var words: AreaWords

  package init(
    id: ID, group: CompetencyGroup.ID, name: LocalizedText, isPersonal: Bool,
    relations: [Role.ID: Relation], fallback: [Fallback], evidence: [Fact.ID],
    meaning: AreaMeaning = AreaMeaning(), words: AreaWords = AreaWords()
  ) {
    self.id = id
    self.group = group
    self.name = name
    self.isPersonal = isPersonal
    self.relations = relations
    self.fallback = fallback
    self.evidence = evidence
    self.meaning = meaning
    self.words = words
  }

  /// The role that owns the result; nil for a personal skill.
  public var accountable: Role.ID? {
    relations.filter { $0.value.involvement == .accountable }.keys.min()
  }

  /// The roles with an involvement, in the order of their importance, then of their ids.
  public func roles(_ involvement: Relation.Involvement) -> [Role.ID] {
    relations.filter { $0.value.involvement == involvement }
      .sorted { (-$0.value.importance, $0.key) < (-$1.value.importance, $1.key) }
      .map(\.key)
  }
}

/// What one role has to do with one competency.
public struct Relation: Hashable, Sendable {
  /// The letter of the RACI chart.
  public enum Involvement: String, CaseIterable, Hashable, Sendable, Comparable {
    case accountable
    case responsible
    case consulted
    case informed

    /// The letter of the RACI chart.
    public var letter: String { rawValue.prefix(1).uppercased() }

    /// The more involved comes first.
    public static func < (left: Involvement, right: Involvement) -> Bool { left.rank < right.rank }

    private var rank: Int { Involvement.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The RACI relation; nil for a personal skill.
  public let involvement: Involvement?
  /// How much the area matters to the role: 1 (marginal) to 5 (core of the job).
  public let importance: Int
  /// How good the role must be at it: 1 (awareness) to 5 (expert).
  public let level: Int
  /// Whether no fact stands behind the relation, only the judgement of the knowledge base's makers.
  public let restsOnJudgement: Bool

  package init(involvement: Involvement?, importance: Int, level: Int, restsOnJudgement: Bool = false) {
    self.involvement = involvement
    self.importance = importance
    self.level = level
    self.restsOnJudgement = restsOnJudgement
  }
}

/// A heading under which competencies are listed.
public struct CompetencyGroup: Hashable, Sendable, Identifiable {
  /// The permanent name of a group, such as `people`.
  public typealias ID = Identifier<CompetencyGroup>

  /// The group's permanent name.
  public let id: ID
  /// What the group is called.
  public package(set) var name: LocalizedText

  package init(id: ID, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}

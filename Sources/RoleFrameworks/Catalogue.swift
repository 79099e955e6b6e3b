/// Roles with their tasks and skills, as a framework such as O*NET or ESCO lists them.
public struct Catalogue: Sendable {
  /// What it was read from.
  public enum Kind: String, Hashable, Sendable {
    case onet = "O*NET"
    case esco = "ESCO"
    case ladder
    case base
  }

  /// A role: an occupation, a level of a ladder.
  public struct Role: Hashable, Sendable {
    /// Its permanent name there.
    public let id: String
    /// What people type for it: a code; the id where there is none.
    public let code: String
    /// What it is called.
    public let name: String
    /// What it is, in prose.
    public let definition: String
    /// What else it is called.
    public var otherNames: [String] = []
    /// What is done in it.
    public var tasks: [Task] = []
    /// What it takes.
    public var skills: [SkillLink] = []

    /// A role.
    public init(id: String, code: String? = nil, name: String, definition: String = "") {
      (self.id, self.code, self.name, self.definition) = (id, code ?? id, name, definition)
    }
  }

  /// Something that is done in a role.
  public struct Task: Hashable, Sendable {
    /// Its permanent name there.
    public let id: String
    /// What is done.
    public let text: String
    /// The place among the skills of the area that it belongs to; nil when it says none.
    public var area: Int?

    /// A task.
    public init(id: String, text: String, area: Int? = nil) {
      (self.id, self.text, self.area) = (id, text, area)
    }
  }

  /// Something that one can be good at.
  public struct Skill: Hashable, Sendable {
    /// Its permanent name there.
    public let id: String
    /// What it is called.
    public let name: String
    /// What it is, in prose.
    public let definition: String
    /// What kind of thing it is, such as knowledge.
    public let group: String

    /// A skill.
    public init(id: String, name: String, definition: String = "", group: String = "") {
      (self.id, self.name, self.definition, self.group) = (id, name, definition, group)
    }
  }

  /// What a role asks of a skill.
  public struct SkillLink: Hashable, Sendable {
    /// The place of the skill in the list.
    public let skill: Int32
    /// What the framework says of it, in its own words.
    public var value: Value

    /// A skill of a role.
    public init(_ skill: Int, _ value: Value) { (self.skill, self.value) = (Int32(skill), value) }
  }

  /// How much a role needs a skill.
  public enum Value: Hashable, Sendable {
    case essential
    case optional
    /// Importance and level in hundredths of O*NET's scales; nil where there is none.
    case rated(importance: Int32?, level: Int32?)
    /// A letter of a matrix with importance and level.
    case letter(String)
  }

  /// What it was read from.
  public let kind: Kind
  /// The roles, in the order of their ids' first mention.
  public var roles: [Role] = []
  /// The skills.
  public var skills: [Skill] = []
  /// What could not be read or was left out.
  public var notes: [ReadingNote] = []
  /// How many records were read, for each file.
  public var counts: [(file: String, records: Int)] = []

  /// An empty catalogue.
  public init(_ kind: Kind) { self.kind = kind }
}

/// A record that was not taken as it stands, and why.
public struct ReadingNote: Hashable, Sendable {
  /// Why.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    case missingColumn = "missing-column"
    case shortRecord = "short-record"
    case unknownRole = "unknown-occupation"
    case unknownSkill = "unknown-skill"
    case notNumber = "not-a-number"
    case unknownWord = "unknown-word"
    case repeatedID = "repeated-id"
    case suppressed = "low-precision"
    case notRelevant = "not-relevant"
    case unneeded = "needed-by-no-role"
    case openQuote = "open-quotation-mark"
    case shortened = "shortened"
  }

  /// The file.
  public let file: String
  /// The line on which the record begins.
  public let line: Int
  /// Why it was not taken as it stands.
  public let reason: Reason
  /// The text that it is about.
  public let text: String

  /// A record that was not taken as it stands.
  public init(_ file: String, _ line: Int, _ reason: Reason, _ text: String) {
    (self.file, self.line, self.reason, self.text) = (file, line, reason, text)
  }
}

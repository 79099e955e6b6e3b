import SourceText
public import Tabular

/// A file of a release that is read, told by its name.
public enum ReleaseFile: Hashable, Sendable {
  // O*NET
  case occupations
  case titles
  case tasks
  case ratings(group: String)
  // ESCO
  case escoOccupations
  case escoSkills
  case escoRelations

  /// The file by its name; nil when it is not read.
  ///
  /// - Parameter language: That of ESCO's files.
  public init?(name: String, language: String = "en") {
    switch name {
    case "Occupation Data.txt": self = .occupations
    // Renamed with release 30.3.
    case "Alternate Titles.txt", "Job Titles.txt": self = .titles
    case "Task Statements.txt": self = .tasks
    // One file until 30.2, two from 30.3.
    case "Skills.txt", "Essential Skills.txt", "Transferable Skills.txt": self = .ratings(group: "skills")
    case "Knowledge.txt": self = .ratings(group: "knowledge")
    case "Abilities.txt": self = .ratings(group: "abilities")
    case "Work Activities.txt": self = .ratings(group: "work-activities")
    case "occupations_\(language).csv": self = .escoOccupations
    case "skills_\(language).csv": self = .escoSkills
    case "occupationSkillRelations_\(language).csv", "occupationSkillRelations.csv": self = .escoRelations
    default: return nil
    }
  }

  /// What kind of release has such a file.
  public var kind: Catalogue.Kind {
    switch self {
    case .occupations, .titles, .tasks, .ratings: .onet
    case .escoOccupations, .escoSkills, .escoRelations: .esco
    }
  }

  /// Roles come before what speaks of them.
  public var order: Int {
    switch self {
    case .occupations, .escoOccupations: 0
    case .escoSkills: 1
    default: 2
    }
  }

  /// How such a file is written.
  public var dialect: Dialect { kind == .onet ? .tabs : .commas }
}

/// Which roles are wanted.
public struct RoleFilter: Sendable {
  private let wanted: [String]

  /// The roles whose code begins with one of the words, or whose name is one of them; all when there are none.
  public init(_ wanted: [String] = []) { self.wanted = wanted.map { folded($0) } }

  /// Whether every role is wanted.
  public var takesAll: Bool { wanted.isEmpty }

  func takes(code: String, name: String) -> Bool {
    wanted.isEmpty
      || wanted.contains { folded(code).hasPrefix($0) || folded(name) == $0 }
  }
}

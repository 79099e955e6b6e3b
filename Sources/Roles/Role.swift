public import SourceText

/// An executive role, such as the Chief Product Officer.
public struct Role: Hashable, Sendable, Identifiable {
  /// The permanent name of a role, such as `cpo`.
  public typealias ID = Identifier<Role>

  /// The role's permanent name.
  public let id: ID
  /// The letters that people use for it, which other roles may share.
  public package(set) var acronym: String
  /// Every name of the role, the preferred one of each language first.
  public package(set) var names: [Name]
  /// What the role is for, in half a sentence.
  public package(set) var tagline: LocalizedText
  /// The roles that it usually reports to, the most usual first.
  public package(set) var reportsTo: [ID]
  /// What the role is the head of, such as "product".
  public package(set) var functions: NameList
  /// What people call the role without its being a name, such as "big boss".
  public package(set) var nicknames: NameList
  /// The areas of work of which the role is accountable wherever a company has the post.
  public package(set) var takesOver: [Competency.ID]
  /// Oddities of the seed article that concern the role.
  public package(set) var notes: [Note]
  /// The sections of the seed article that describe the role, in its order.
  public let sections: [SeedSection]

  package init(
    id: ID, acronym: String, names: [Name], tagline: LocalizedText, reportsTo: [ID], notes: [Note],
    functions: NameList = NameList(), nicknames: NameList = NameList(), takesOver: [Competency.ID] = [],
    sections: [SeedSection] = []
  ) {
    self.id = id
    self.sections = sections
    self.functions = functions
    self.nicknames = nicknames
    self.takesOver = takesOver
    self.acronym = acronym
    self.names = names.sorted { $0.status < $1.status }
    self.tagline = tagline
    self.reportsTo = reportsTo
    self.notes = notes
  }

  /// The preferred name in a language, or in the other language when there is none.
  public func name(in language: Language) -> String {
    let named = names.first { $0.language == language } ?? names.first
    return named?.text ?? acronym
  }
}

/// A section of the seed article, such as III.2.
public struct SeedSection: Hashable, Sendable, Identifiable {
  /// The section's number, as evidence gives it.
  public let id: String
  /// Its heading, in our words.
  public let name: LocalizedText

  package init(id: String, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}

/// One name of a role in one language.
public struct Name: Hashable, Sendable {
  /// How a name stands among the names of its role.
  public enum Status: String, CaseIterable, Hashable, Sendable, Comparable {
    /// The name to use.
    case preferred
    /// A name in use beside it.
    case alsoUsed = "also-used"
    /// The seed article's name, which other sources may not share.
    case statedBySeed = "stated-by-seed"
    /// A name that some source gives the role although most use it for another job.
    case misleading

    /// Preferred names come first.
    public static func < (left: Status, right: Status) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .preferred: 0
      case .alsoUsed, .statedBySeed: 1
      case .misleading: 2
      }
    }
  }

  /// The name itself.
  public let text: String
  /// The language it is in.
  public let language: Language
  /// How it stands among the role's names.
  public let status: Status

  package init(text: String, language: Language, status: Status) {
    self.text = text
    self.language = language
    self.status = status
  }
}

/// An oddity of the seed article and how it was recorded.
public struct Note: Hashable, Sendable, Identifiable {
  /// The permanent name of a note, such as `O1`.
  public typealias ID = Identifier<Note>

  /// The note's permanent name.
  public let id: ID
  /// What it is about, in a few words.
  public let title: LocalizedText
  /// The oddity and what was made of it.
  public let text: LocalizedText
  /// The facts that it concerns.
  public package(set) var facts: [Fact.ID]
  /// The sources that show it.
  public package(set) var sources: [Source.ID]

  package init(id: ID, title: LocalizedText, text: LocalizedText, facts: [Fact.ID], sources: [Source.ID]) {
    self.id = id
    self.title = title
    self.text = text
    self.facts = facts
    self.sources = sources
  }
}

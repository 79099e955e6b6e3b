public import SourceText

/// Something that a command takes.
public struct Parameter: Hashable, Sendable {
  /// How it is given.
  public enum Kind: Hashable, Sendable {
    /// A word that must be there.
    case required
    /// A word that may be left out.
    case optional
    /// Any number of words; it comes last.
    case rest
    /// `--name VALUE` or `--name=VALUE`.
    case option
    /// `--name`.
    case flag
  }

  /// What can be given, for checking and for completion.
  public enum Domain: Hashable, Sendable {
    case text
    case role
    case competency
    /// Anything that has a name: a role, a fact, a competency, a source, a disagreement.
    case reference
    /// Search words with filters.
    case query
    /// The path of a file or folder.
    case path
    /// The path of a folder.
    case folder
    /// The path of a file that is read; who cannot name one gives its content.
    case file
    case words([String])
    /// What the knowledge has at run time.
    case choices(Choices)
    case number(ClosedRange<Int>)
    /// The name of a command, or of a page of help.
    case command
    /// A kind of facts about a role, such as duties.
    case part
    /// The name of a setting, and then its value.
    case setting
    /// The name of a JSON Schema: a kind of file, or a command.
    case schema
  }

  /// Whether a path is given that nothing can stand for.
  package var isPath: Bool { domain == .path || domain == .folder }

  /// The name by which the command reads it.
  public let name: String
  /// How it is given.
  public let kind: Kind
  /// What can be given.
  public let domain: Domain
  /// What it is for, in a sentence.
  public let help: LocalizedText

  /// The one letter behind a dash by which an option may be given, too.
  package let letter: Character?

  /// A parameter of a command.
  public init(_ name: String, _ kind: Kind, _ domain: Domain, help: LocalizedText) {
    self.init(name, kind, domain, letter: nil, help: help)
  }

  /// An option that a letter may stand for.
  package init(_ name: String, _ kind: Kind, _ domain: Domain, letter: Character?, help: LocalizedText) {
    self.letter = letter
    self.name = name
    self.kind = kind
    self.domain = domain
    self.help = help
  }

  /// How the parameter is shown in a usage line.
  public var usage: String {
    switch kind {
    case .required: name.uppercased()
    case .optional: "[\(name.uppercased())]"
    case .rest: "\(name.uppercased())..."
    case .option: "[--\(name) \(valueName)]"
    case .flag: "[--\(name)]"
    }
  }

  private var valueName: String {
    switch domain {
    case .number: "N"
    case .words(let words):
      // A line of the manual cannot be broken inside a word.
      words.joined(separator: "|").count <= 60 ? words.joined(separator: "|") : "WORD"
    case .choices(let choices): choices.name.uppercased()
    default: "VALUE"
    }
  }
}

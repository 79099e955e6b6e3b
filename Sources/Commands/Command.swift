public import Documents
public import SourceText

/// Something that the program can be told to do.
///
/// The table of commands is read by the prompt, the shell, help, completion and other programs alike.
public struct Command: Sendable {
  /// What a command does: it reads the session, may change it, and answers.
  public typealias Body = @Sendable (inout Session, Arguments) throws(CommandFailure) -> Answer

  /// The word that is typed, or two words such as `gap team`.
  public let name: String
  /// What it does, in a sentence.
  public let summary: LocalizedText
  /// What else its help page says; empty when the summary says it all.
  public let details: LocalizedText?
  /// What it takes, in the order in which it is typed.
  public let parameters: [Parameter]
  /// Lines that show it at work; they are run as tests.
  public let examples: [Example]
  /// Whether it asks the knowledge base anything; help and checks work without one.
  public let needsKnowledge: Bool
  /// The JSON Schema (draft-07) of the answer's data; nil says no more than that it is an object.
  public let dataSchema: JSONValue?
  /// The lists that it may answer, for CSV and JSON Lines.
  public let recordLists: [RecordList]
  /// What it touches beside the knowledge; an assistant may call only what reads.
  public let access: Access
  /// What it does.
  public let body: Body

  /// A command; its name must not be in the table yet.
  public init(
    _ name: String, summary: LocalizedText, details: LocalizedText? = nil, parameters: [Parameter] = [],
    examples: [Example], needsKnowledge: Bool = true, dataSchema: JSONValue? = nil,
    recordLists: [RecordList] = [], access: Access = .reading, body: @escaping Body
  ) {
    self.name = name
    self.summary = summary
    self.details = details
    self.parameters = parameters
    self.examples = examples
    self.needsKnowledge = needsKnowledge
    self.dataSchema = dataSchema
    self.recordLists = recordLists
    self.access = access
    self.body = body
  }

  /// What a command touches.
  public enum Access: Hashable, Sendable {
    /// It answers from the knowledge and from files that it is given, and changes nothing.
    case reading
    /// It reads or writes what a person has learnt.
    case progress
    /// It writes files or folders.
    case files
    /// It is about the program or the prompt itself.
    case program
  }

  /// How the command is typed, such as `show REF [PART...]`.
  public var usage: String {
    ([name] + parameters.map(\.usage)).joined(separator: " ")
  }

  /// A line that shows a command at work.
  public struct Example: Hashable, Sendable {
    /// The line as it is typed at the prompt.
    public let line: String
    /// What it shows.
    public let meaning: LocalizedText

    /// An example line and what it shows.
    public init(_ line: String, _ meaning: LocalizedText) {
      self.line = line
      self.meaning = meaning
    }
  }
}

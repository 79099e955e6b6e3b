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
  public var details: LocalizedText? { madeDetails() }
  /// What it takes, in the order in which it is typed.
  public let parameters: [Parameter]
  /// Lines that show it at work; they are run as tests.
  public var examples: [Example] { madeExamples() }
  /// Whether it asks the knowledge base anything; help and checks work without one.
  public let needsKnowledge: Bool
  /// The JSON Schema (draft-07) of the answer's data; nil says no more than that it is an object.
  public var dataSchema: JSONValue? { madeDataSchema() }
  /// The lists that it may answer, for CSV and JSON Lines.
  public var recordLists: [RecordList] { madeRecordLists() }
  /// What it touches beside the knowledge; an assistant may call only what reads.
  public let access: Access
  /// What it does.
  public let body: Body

  // Every start makes the whole table to know what its line calls; what only help, schemas and tests read waits.
  private let madeDetails: @Sendable () -> LocalizedText?
  private let madeExamples: @Sendable () -> [Example]
  private let madeDataSchema: @Sendable () -> JSONValue?
  private let madeRecordLists: @Sendable () -> [RecordList]

  /// A command; its name must not be in the table yet.
  ///
  /// Its details, examples, schema and lists are worked out when somebody reads them, and each time.
  public init(
    _ name: String, summary: LocalizedText,
    details: @autoclosure @escaping @Sendable () -> LocalizedText? = nil, parameters: [Parameter] = [],
    examples: @autoclosure @escaping @Sendable () -> [Example], needsKnowledge: Bool = true,
    dataSchema: @autoclosure @escaping @Sendable () -> JSONValue? = nil,
    recordLists: @autoclosure @escaping @Sendable () -> [RecordList] = [], access: Access = .reading,
    body: @escaping Body
  ) {
    self.name = name
    self.summary = summary
    madeDetails = details
    self.parameters = parameters
    madeExamples = examples
    self.needsKnowledge = needsKnowledge
    madeDataSchema = dataSchema
    madeRecordLists = recordLists
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

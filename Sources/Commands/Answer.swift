public import Documents
public import SourceText

/// What a command answers: the same for a person and for a program.
public struct Answer: Sendable {
  /// How the exit code tells it.
  public enum Outcome: Int32, Hashable, Sendable {
    /// There is an answer.
    case answered = 0
    /// The honest answer is that nothing was found, or that something is wrong with the files.
    case negative = 1
    /// There is an answer, but what it tells of could not be written down.
    case unwritten = 74
  }

  /// What a person reads.
  public var document: Document
  /// The same in the other language, for pages that readers switch; nil where nobody asked for one.
  public var translation: Document?
  /// What a program reads: the object under `data`.
  ///
  /// It is made when somebody reads it, since most answers are shown to a person.
  public var data: JSONValue {
    get { madeData() }
    set { madeData = { newValue } }
  }
  /// The list in the answer, for forms that hold one record a line; nil when there is none.
  ///
  /// It is made when somebody reads it.
  public var records: Records? {
    get { madeRecords() }
    set { madeRecords = { newValue } }
  }
  /// What the exit code says.
  public var outcome: Outcome
  /// What the reader should know beside the answer.
  public var warnings: [LocalizedText]
  /// The file that was written and that one may want to look at now; nil when none was.
  public var place: String?
  /// The conversation that begins with this answer; nil when the next line is a command.
  public var dialogue: (any Dialogue)?

  private var madeData: @Sendable () -> JSONValue
  private var madeRecords: @Sendable () -> Records?

  /// An answer; the default one is empty.
  ///
  /// What `data` and `records` say is worked out only when somebody reads it, and each time.
  public init(
    _ document: Document = Document(), data: @autoclosure @escaping @Sendable () -> JSONValue = .object([:]),
    records: @autoclosure @escaping @Sendable () -> Records? = nil, outcome: Outcome = .answered,
    warnings: [LocalizedText] = [], dialogue: (any Dialogue)? = nil
  ) {
    self.document = document
    madeData = data
    madeRecords = records
    self.outcome = outcome
    self.warnings = warnings
    self.dialogue = dialogue
  }
}

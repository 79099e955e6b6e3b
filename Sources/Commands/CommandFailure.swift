public import SourceText

/// Why a command gave no answer.
public struct CommandFailure: Error, Hashable, Sendable {
  /// How the program's exit code names the reason.
  public enum Reason: Int32, Hashable, Sendable {
    /// Nothing was found, or more than one thing.
    case negative = 1
    /// The command was not typed as it must be.
    case usage = 64
    /// A file does not say what it must.
    case data = 65
    /// A fault of the program.
    case fault = 70
    /// Reading or writing failed.
    case inputOutput = 74
  }

  /// The stable name of the failure, such as `unknown-role`.
  public let id: String
  /// The kind of failure.
  public let reason: Reason
  /// What is wrong, as a sentence.
  public let message: LocalizedText
  /// What to do now.
  public let hint: LocalizedText?
  /// What may have been meant.
  public let candidates: [Candidate]
  /// The word that is wrong, so that the prompt can point at it.
  public let word: String?
  /// The findings about files, when those are the reason.
  public let findings: [Diagnostic]

  /// Something that may have been meant, and how to type it.
  public struct Candidate: Hashable, Sendable {
    /// What to type.
    public let id: String
    /// What it is.
    public let name: LocalizedText

    /// Something that may have been meant.
    public init(id: String, name: LocalizedText) {
      self.id = id
      self.name = name
    }
  }

  /// A failure of a command.
  public init(
    id: String, _ reason: Reason, _ message: LocalizedText, hint: LocalizedText? = nil,
    candidates: [Candidate] = [], word: String? = nil, findings: [Diagnostic] = []
  ) {
    self.id = id
    self.reason = reason
    self.message = message
    self.hint = hint
    self.candidates = candidates
    self.word = word
    self.findings = findings
  }
}

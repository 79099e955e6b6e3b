public import SourceText

/// A conversation that a command opens, such as a quiz: it takes the next lines in place of the commands.
///
/// A dialogue is a state machine. It never asks for input itself: the program hands it every line that is typed
/// at the prompt, or that comes from a pipe, until the dialogue is over.
public protocol Dialogue: Sendable {
  /// What stands before the line that is being typed.
  func prompt(in language: Language) -> String

  /// What the line may be, for completion; empty unless the dialogue offers words.
  func candidates(in language: Language) -> [CommandFailure.Candidate]

  /// Whether there is nothing more to say, so that lines are commands again.
  var isOver: Bool { get }

  /// Takes what was typed and answers it.
  ///
  /// - Throws: A failure, which is shown; the dialogue then goes on unless it is over.
  mutating func reply(to input: DialogueInput, in session: inout Session) throws(CommandFailure) -> Answer
}

extension Dialogue {
  /// No words are offered.
  public func candidates(in language: Language) -> [CommandFailure.Candidate] { [] }
}

/// What a person may do in a dialogue.
public enum DialogueInput: Hashable, Sendable {
  /// A line was entered; it may be empty.
  case line(String)
  /// Ctrl-C: what was typed is given up.
  case interrupted
  /// Ctrl-D, or the end of the input: the person leaves the dialogue. It must be over afterwards.
  case end
}

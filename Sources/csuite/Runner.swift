import Commands
import LineEditor
import Roles
import SourceText

/// Runs one line after another in a session and writes what comes of it.
struct Runner {
  var session: Session
  var screen: Screen
  var output: OutputWriter
  /// The conversation that takes the next lines; nil when they are commands.
  private(set) var dialogue: (any Dialogue)?
  /// The command that opened the conversation.
  private var opener = ""
  /// Whether the program was started for the conversation alone.
  let endsWithDialogue: Bool

  init(session: Session, screen: Screen, output: OutputWriter, endsWithDialogue: Bool) {
    self.session = session
    self.screen = screen
    self.output = output
    self.endsWithDialogue = endsWithDialogue
  }

  /// Whether there is nothing more to run.
  var isOver: Bool { session.isOver || endsWithDialogue && dialogue == nil }

  /// What stands before the next line.
  var prompt: String {
    if let dialogue { return dialogue.prompt(in: session.language) }
    return session.currentRole.map { "csuite \($0)› " } ?? "csuite› "
  }

  /// Takes a line as it was typed and gives the exit code that it deserves; nil when there is nothing in it.
  mutating func take(_ line: String) -> Int32? {
    if dialogue != nil { return reply(.line(line)) }
    let words = words(ofLine: line)
    return words.isEmpty ? nil : answer(words)
  }

  /// Runs a command and gives the exit code that it deserves.
  mutating func answer(_ words: [String]) -> Int32 {
    let name = session.commands.match(words)?.command.name ?? words.first ?? ""
    return write(command: name) { session throws(CommandFailure) in
      try session.commands.run(words, in: &session)
    }
  }

  /// Hands what was done to the conversation and gives the exit code that its answer deserves.
  mutating func reply(_ input: DialogueInput) -> Int32? {
    guard var current = dialogue else { return nil }
    dialogue = nil
    let code = write(command: opener) { session throws(CommandFailure) in
      try current.reply(to: input, in: &session)
    }
    // An answer that opens another conversation takes this one's place.
    if dialogue == nil, !current.isOver, input != .end { dialogue = current }
    return code
  }

  private mutating func write(
    command name: String, _ body: (inout Session) throws(CommandFailure) -> Answer
  ) -> Int32 {
    do {
      let answer = try body(&session)
      if let next = answer.dialogue {
        dialogue = next.isOver ? nil : next
        opener = name
      }
      return output.write(answer, command: name, session, screen)
    } catch {
      return output.write(
        error, as: session.format, command: name, session.knowledge.manifest, session.language,
        Screen.ofErrors)
    }
  }
}

import Commands
import LineEditor
import Roles
import SourceText

/// Runs one line after another in a session and writes what comes of it.
struct Runner {
  var session: Session
  var output: OutputWriter
  /// Where answers go and what of them, unless a line says otherwise.
  var delivery = Delivery.standard
  /// What the program was started with.
  let setup: Setup
  /// What failed last, for mending it; nil when the last line went well.
  private(set) var mistake: Mistake?
  /// The conversation that takes the next lines; nil when they are commands.
  private(set) var dialogue: (any Dialogue)?
  /// The command that opened the conversation.
  private var opener = ""
  /// Whether the program was started for the conversation alone.
  let endsWithDialogue: Bool

  init(session: Session, output: OutputWriter, setup: Setup, endsWithDialogue: Bool) {
    self.session = session
    self.output = output
    self.setup = setup
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
  mutating func take(_ line: TypedLine) -> Int32? {
    if dialogue != nil { return reply(.line(line.text)) }
    let words = LexedLine(line.text).words
    return words.isEmpty ? nil : answer(words, from: line)
  }

  /// Runs the command that words name and gives the exit code that it deserves.
  mutating func answer(_ words: [LineWord], from line: TypedLine) -> Int32 {
    mistake = nil
    let notices = setup.knowledge.refresh(&session)
    notices.forEach { output.note($0[session.language]) }
    var lineSession = session
    var reading = read(words, session.commands)
    do throws(CommandFailure) {
      let options = try Options(reading)
      setup.apply(options, to: &lineSession)
      if let replacement = options.replacement {
        reading = read(.init(of: replacement), lineSession.commands)
      } else if !options.usesPlugins {
        reading = read(words, lineSession.commands)
      }
      guard !reading.isOnlyOptions else { return try adopt(options) }
      try setup.load(options, into: &lineSession, for: reading.command)
      let given = Given(call: try reading.call(), text: reading.text)
      return try run(given, in: lineSession, delivery.replaced(by: options.delivery))
    } catch {
      return fail(error, reading, from: line, in: lineSession)
    }
  }

  /// What words are, where a question may stand in place of a command.
  private mutating func read(_ words: [LineWord], _ table: CommandTable) -> LineReading {
    LineReading(words, table, options: programOptions) { session.knows($0) }
  }

  /// What a line gives to run, and what was asked.
  private struct Given {
    var call: Call
    let text: String
  }

  /// Runs a command in a session of its own line and takes over what it changed.
  private mutating func run(
    _ given: Given, in before: Session, _ delivery: Delivery
  ) throws(CommandFailure) -> Int32 {
    var (line, call) = (before, given.call)
    try delivery.check(&call)
    setup.watch.begin()
    defer { setup.watch.end() }
    let answer = try call.run(in: &line)
    let name = call.command.name
    let asked = name == "last" ? before.last?.call.command.name ?? name : name
    if answer.dialogue != nil, delivery.path != nil { throw .conversationIntoFile(name) }
    session.takeOver(line, changedSince: before)
    if !["last", "set"].contains(name) {
      session.last = GivenAnswer(answer, to: call, language: line.language)
    }
    open(answer.dialogue, by: name)
    setup.watch.beginShowing()
    var page = Page(answer: line.tellingOrigins(answer, of: asked), command: asked, delivery: delivery)
    page.isInStream = answer.dialogue != nil
    page.asked = given.text
    let code = try output.write(page, line, setup.screen(line.settings, delivery), pages: dialogue == nil)
    if delivery.opens { try open(delivery.path ?? answer.place) }
    return code
  }

  /// Options without a command hold for the rest of the session.
  private mutating func adopt(_ options: Options) throws(CommandFailure) -> Int32 {
    guard options.delivery.path == nil else { throw .outputWithoutCommand }
    guard !options.delivery.overwrites else { throw .overwriteWithoutOutput }
    delivery = delivery.replaced(by: options.delivery)
    session.settings = options.applied(to: session.settings)
    session.language = options.language ?? session.language
    session.format = options.format ?? session.format
    return 0
  }

  /// Hands what was done to the conversation and gives the exit code that its answer deserves.
  mutating func reply(_ input: DialogueInput) -> Int32? {
    guard var current = dialogue else { return nil }
    dialogue = nil
    mistake = nil
    let code = answer(of: &current, to: input)
    // An answer that opens another conversation takes this one's place.
    if dialogue == nil, !current.isOver, input != .end { dialogue = current }
    return code
  }

  private mutating func answer(of current: inout any Dialogue, to input: DialogueInput) -> Int32 {
    setup.watch.begin()
    defer { setup.watch.end() }
    do throws(CommandFailure) {
      let answer = try current.reply(to: input, in: &session)
      open(answer.dialogue, by: opener)
      setup.watch.beginShowing()
      var page = Page(answer: answer, command: opener, delivery: .standard)
      page.isInStream = true
      return try output.write(page, session, setup.screen(session.settings), pages: false)
    } catch {
      setup.watch.end()
      return output.write(
        error, as: session.format, command: opener, session.knowledge.manifest, session.language,
        text: error.text(session.language, Screen.ofErrors))
    }
  }

  /// Opens a file that was written.
  private func open(_ path: String?) throws(CommandFailure) {
    guard let path else { throw .nothingToOpen }
    try openForReading(path)
  }

  private mutating func open(_ next: (any Dialogue)?, by command: String) {
    guard let next else { return }
    dialogue = next.isOver ? nil : next
    opener = command
  }

  private mutating func fail(
    _ failure: CommandFailure, _ reading: LineReading, from line: TypedLine, in session: Session
  ) -> Int32 {
    let name = reading.command?.name ?? reading.ownWords.first?.text ?? ""
    let mistake = Mistake(failure, in: line.text)
    if failure.isMendable { self.mistake = mistake }
    return output.write(
      failure, as: session.format, command: name, session.knowledge.manifest, session.language,
      text: mistake.text(line.origin, session.language, Screen.ofErrors))
  }
}

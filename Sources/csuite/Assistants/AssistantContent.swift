import Commands
import Documents
import ModelContextProtocol
import Roles
import SourceText

/// What the program offers to assistants: its commands as tools, its knowledge as resources, and prompts.
///
/// Every call begins with the same session, so that nothing is left of the one before.
struct AssistantContent: ServerContent {
  let permissions: AssistantPermissions
  let store: KnowledgeStore
  private(set) var session: Session
  private(set) var catalog: NameCatalog
  private var toolCatalog: ToolCatalog
  private var conversations = Conversations()

  init(_ session: Session, _ store: KnowledgeStore, _ permissions: AssistantPermissions) {
    var session = session
    // A page for an assistant says everything, and looks the same whatever the person has set.
    session.format = .markdown
    let catalog = NameCatalog(session.commands, session.knowledge)
    (self.session, self.store, self.permissions, self.catalog) = (session, store, permissions, catalog)
    toolCatalog = ToolCatalog(session.commands, catalog, session.language, permissions)
  }

  /// Takes over the knowledge when its files have changed.
  mutating func follow(_ refresh: (inout Session) -> Void) {
    let before = session.generation
    refresh(&session)
    guard session.generation != before else { return }
    catalog = NameCatalog(session.commands, session.knowledge)
    toolCatalog = ToolCatalog(session.commands, catalog, session.language, permissions)
  }

  var program: (name: String, title: String, version: String) { ("csuite", "csuite", programVersion) }

  var instructions: String { assistantInstructions(session.commands)[session.language] }

  var tools: [Tool] { toolCatalog.tools }

  mutating func call(_ tool: Tool, _ arguments: [String: JSONValue]) throws(ProtocolError) -> ToolResult {
    guard let input = toolCatalog.input(of: tool) else { return reply(arguments) }
    do throws(CommandFailure) {
      return try run(input.command, try input.line(arguments))
    } catch {
      return result(
        of: error, input.command.name, arguments[languageKey].flatMap(Language.init) ?? session.language)
    }
  }

  mutating func close() { conversations.leaveAll() }

  private mutating func run(_ command: Command, _ line: ToolLine) throws(CommandFailure) -> ToolResult {
    let (answer, given) = try answer(line, command)
    let told = given.tellingOrigins(answer, of: command.name)
    let page = Page(answer: told, command: command.name, delivery: .standard)
    guard permissions.allowsProgress, let dialogue = answer.dialogue, !dialogue.isOver else {
      return ToolResult(page: renderMarkdown(told.document), value: page.envelope(given), isError: false)
    }
    let open = Conversations.Open(dialogue: dialogue, session: given, command: command.name)
    return goingOn(page, open, conversations.add(open))
  }

  /// Runs a line in a session of its own.
  mutating func answer(
    _ line: ToolLine, _ command: Command
  ) throws(CommandFailure) -> (Answer, Session) {
    // Made once, it is in every copy.
    _ = session.questionAnswering()
    var given = session
    if let language = line.language {
      given.language = language
      given.settings[.language] = language.rawValue
    }
    let doors = assistantDoors(line.texts, permissions.files, store)
    given.surroundings = session.surroundings.forReading(
      doors.readFile, doors.folders,
      keepsProgress: permissions.allowsProgress && command.access == .progress, refusing: .assistantOnlyReads)
    let answer = try given.commands.run(line.words, in: &given)
    return (answer, given)
  }

  private mutating func reply(_ arguments: [String: JSONValue]) -> ToolResult {
    guard case .string(let handle)? = arguments["conversation"], case .string(let line)? = arguments["line"]
    else {
      return result(of: .wrongType("conversation, line"), "reply", session.language)
    }
    guard var open = conversations[handle] else {
      return result(of: .noConversation(handle), "reply", session.language)
    }
    do throws(CommandFailure) {
      let answer = try open.dialogue.reply(to: .line(line), in: &open.session)
      if let next = answer.dialogue { open.dialogue = next }
      conversations[handle] = open.dialogue.isOver ? nil : open
      let page = Page(answer: answer, command: open.command, delivery: .standard)
      return goingOn(page, open, handle)
    } catch {
      conversations[handle] = open.dialogue.isOver ? nil : open
      return result(of: error, open.command, open.session.language)
    }
  }

  /// An answer with the handle by which the conversation goes on, unless it is over.
  private func goingOn(_ page: Page, _ open: Conversations.Open, _ handle: String) -> ToolResult {
    let text = renderMarkdown(page.answer.document)
    guard !open.dialogue.isOver, case .object(var value) = page.envelope(open.session) else {
      return ToolResult(page: text, value: page.envelope(open.session), isError: false)
    }
    value["conversation"] = .string(handle)
    value["prompt"] = .string(open.dialogue.prompt(in: open.session.language))
    return ToolResult(page: "\(text)\n(conversation: \(handle))", value: .object(value), isError: false)
  }

  private func result(of failure: CommandFailure, _ command: String, _ language: Language) -> ToolResult {
    let value = wrapped(
      command, session.knowledge.manifest, ["error": failure.json(language), "warnings": []])
    let page = renderMarkdown(failure.document(language))
    return ToolResult(page: page, value: value, isError: true)
  }
}

extension CommandFailure {
  fileprivate static func noConversation(_ handle: String) -> CommandFailure {
    CommandFailure(
      id: "no-conversation", .negative,
      LocalizedText(
        en: "There is no conversation ‘\(handle)’, or it is over.",
        vi: "Không có cuộc hội thoại ‘\(handle)’, hoặc nó đã kết thúc."), word: handle)
  }
}

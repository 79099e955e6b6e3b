package import Commands
import Documents
import SourceText

/// What a plugin said in one turn: the answer, and whether the conversation goes on.
package struct PluginTurn {
  private var blocks: [Block] = []
  private var entries: [Entry] = []
  private var suggestions: [String] = []
  private var data: [String: JSONValue] = [:]
  private var warnings: [LocalizedText] = []
  private var failure: CommandFailure?
  private var asked = 0
  /// The prompt of the conversation that goes on; nil when it is over.
  package private(set) var prompt: String?

  /// Listens until the plugin has said all, and answers what it asks meanwhile.
  ///
  /// - Throws: What went wrong with it.
  package init(_ channel: some PluginChannel, in session: Session) throws(PluginTrouble) {
    channel.beginTurn()
    while let line = try channel.receive() {
      switch try PluginMessage(line: line) {
      case .block(let block): add(block)
      case .entry(let entry): entries.append(entry)
      case .suggestion(let line): suggestions.append(line)
      case .data(let more): data.merge(more) { $1 }
      case .warning(let text): warnings.append(LocalizedText(verbatim: visible(text)))
      case .failure(let message, let hint): failure = .saidByPlugin(message, hint: hint)
      case .ask(let line):
        asked += 1
        guard asked <= mostQuestions else { throw .asksTooMuch(mostQuestions) }
        channel.send(answer(to: line, in: session))
      case .prompt(let text):
        prompt = visible(text).split(separator: "\n").first.map { String($0.prefix(60)) } ?? "› "
        return
      case .end: return
      case .word: throw .outOfPlace("word")
      case .hello: throw .outOfPlace("protocol")
      }
    }
  }

  /// The answer of the turn.
  ///
  /// - Throws: The failure that the plugin told.
  package func answer() throws(CommandFailure) -> Answer {
    if let failure { throw failure }
    var page = Document(blocks)
    if !entries.isEmpty { page.append(.entries(entries)) }
    if !suggestions.isEmpty { page.append(.suggestions(suggestions)) }
    return Answer(page, data: .object(data), warnings: warnings)
  }

  /// Entries that follow each other stand in one list.
  private mutating func add(_ block: Block) {
    if !entries.isEmpty { blocks.append(.entries(entries)) }
    entries = []
    blocks.append(block)
  }

  /// What a line that only reads answers, as an object on one line.
  private func answer(to line: String, in session: Session) -> String {
    var copy = session
    do throws(CommandFailure) {
      let call = try LineReading(LexedLine(line).words, session.commands, mayAsk: false).call()
      guard call.command.access == .reading else { throw .onlyReading(call.command.name) }
      return renderCompactJSON(.object(["data": try call.run(in: &copy).data]))
    } catch {
      return renderCompactJSON(
        .object([
          "error": .object(["id": .string(error.id), "message": .string(error.message[session.language])])
        ]))
    }
  }
}

/// How many lines a plugin may have answered in one turn.
private let mostQuestions = 1_000

extension CommandFailure {
  fileprivate static func saidByPlugin(_ message: String, hint: String?) -> CommandFailure {
    CommandFailure(
      id: "plugin-answer", .negative, LocalizedText(verbatim: visible(message)),
      hint: hint.map { LocalizedText(verbatim: visible($0)) })
  }

  fileprivate static func onlyReading(_ command: String) -> CommandFailure {
    CommandFailure(
      id: "only-reading", .usage,
      LocalizedText(
        en: "A plugin may ask only what reads, and not ‘\(command)’.",
        vi: "Plugin chỉ được hỏi những lệnh chỉ đọc, không phải ‘\(command)’."))
  }
}

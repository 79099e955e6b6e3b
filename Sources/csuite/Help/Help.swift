import Commands
import Documents
import SourceText

extension Command {
  static let help = Command(
    "help",
    summary: LocalizedText(
      en: "Lists the commands, or explains one of them or a topic.",
      vi: "Liệt kê các lệnh, hoặc giải thích một lệnh hay một chủ đề."),
    details: LocalizedText(
      en: "‘?’ is short for it: ‘?’ alone, ‘? show’, ‘show ?’.",
      vi: "Gõ tắt là ‘?’: một mình, hoặc ‘? show’, ‘show ?’."),
    parameters: [
      Parameter(
        "command", .rest, .command,
        help: LocalizedText(en: "A command, or a topic.", vi: "Một lệnh, hoặc một chủ đề."))
    ],
    examples: [
      .init("help", LocalizedText(en: "Every command.", vi: "Mọi lệnh.")),
      .init("help show", LocalizedText(en: "One command.", vi: "Một lệnh.")),
      .init("help sources", LocalizedText(en: "What the grades mean.", vi: "Ý nghĩa các hạng nguồn.")),
    ],
    needsKnowledge: false, access: .program
  ) { session, arguments throws(CommandFailure) in
    let words = arguments.all("command")
    guard let first = words.first else { return session.overview }
    let family = session.commands.commands(under: folded(first))
    if words.count == 1, !family.isEmpty {
      return session.page(of: [session.commands.command(first)].compactMap { $0 } + family)
    }
    if let command = session.commands.match(words)?.command { return session.page(of: [command]) }
    let name = words.joined(separator: " ")
    guard let topic = HelpTopic(name) else { throw .unknownTopic(name, in: session) }
    return session.page(of: topic)
  }
}

extension Session {
  fileprivate var overview: Answer {
    let entries = commands.commands.map { command in
      Entry(label: RichText(command.name, .code), RichText(command.summary[language]))
    }
    let usage = LocalizedText(
      en:
        "csuite [options] [command [words]] — without a command, a prompt; a line there is what follows ‘csuite’.",
      vi: "csuite [tùy chọn] [lệnh [từ]] — không có lệnh thì vào dấu nhắc; mỗi dòng là phần sau chữ ‘csuite’."
    )
    return Answer(
      Document([
        .paragraph(RichText(usage[language])), .entries(entries), .entries(topicEntries),
        .entries(optionEntries), .suggestions(["help show", "show cpo", "who pricing"]),
      ]),
      data: .object([
        "commands": .array(commands.commands.map(\.json)),
        "topics": .array(
          HelpTopic.allCases.map {
            .object(["name": .string($0.rawValue), "summary": $0.summary.json])
          }),
      ]))
  }

  private var topicEntries: [Entry] {
    HelpTopic.allCases.map {
      Entry(label: RichText("help \($0.rawValue)", .code), RichText($0.summary[language]))
    }
  }

  private var optionEntries: [Entry] {
    programOptions.map { Entry(label: RichText($0.optionUsage, .code), RichText($0.help[language])) }
  }

  /// The pages of one command, or of all that begin with one word.
  fileprivate func page(of family: [Command]) -> Answer {
    let blocks = family.flatMap { page(of: $0) }
    let data = family.count == 1 ? family.first?.json : nil
    return Answer(
      Document(blocks),
      data: .object(data.map { ["command": $0] } ?? ["commands": .array(family.map(\.json))]))
  }

  private func page(of command: Command) -> [Block] {
    let parameters = command.parameters.map { parameter in
      Entry(label: RichText(parameter.usage, .code), RichText(parameter.help[language]))
    }
    let examples = command.examples.map { example in
      Entry(label: RichText(example.line, .code), RichText(example.meaning[language], .quiet))
    }
    var blocks: [Block] = [
      .heading(RichText(command.usage, .code), level: 1), .paragraph(RichText(command.summary[language])),
    ]
    if let details = command.details { blocks.append(.paragraph(RichText(details[language]))) }
    return (blocks + [.entries(parameters), .entries(examples)]).filter { $0 != .entries([]) }
  }
}

extension Command {
  fileprivate var json: JSONValue {
    .object([
      "name": .string(name), "usage": .string(usage), "summary": summary.json,
      "parameters": .array(
        parameters.map {
          .object(["name": .string($0.name), "usage": .string($0.usage), "help": $0.help.json])
        }),
      "examples": .array(
        examples.map { .object(["line": .string($0.line), "meaning": $0.meaning.json]) }),
    ])
  }
}

extension CommandFailure {
  fileprivate static func unknownTopic(_ name: String, in session: Session) -> CommandFailure {
    let known = session.commands.commands.map(\.name) + HelpTopic.allCases.map(\.rawValue)
    let near = nearestNames(to: name, among: known).first
    return CommandFailure(
      id: "unknown-command", .usage,
      LocalizedText(
        en: "There is no command and no topic ‘\(name)’.", vi: "Không có lệnh hay chủ đề nào tên ‘\(name)’."),
      hint: near.map(didYouMean)
        ?? LocalizedText(en: "‘help’ lists the commands.", vi: "‘help’ liệt kê các lệnh."),
      candidates: near.map { [Candidate(id: $0, name: LocalizedText(verbatim: $0))] } ?? [], word: name)
  }
}

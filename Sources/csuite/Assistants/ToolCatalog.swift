import Commands
import Documents
import ModelContextProtocol
import SourceText

/// The tools that an assistant gets: the commands that only read, and with leave those about the progress.
struct ToolCatalog {
  let tools: [Tool]
  private let inputs: [String: ToolInput]

  init(
    _ table: CommandTable, _ catalog: NameCatalog, _ language: Language, _ permissions: AssistantPermissions
  ) {
    let allowed = table.commands.map { ToolInput(command: $0, files: permissions.files) }
      .filter { permissions.allow($0.command.access) && $0.isPossible }
    inputs = Dictionary(allowed.map { ($0.command.toolName, $0) }) { first, _ in first }
    let own = allowed.map { $0.command.tool($0.schema(catalog, language), language) }
    tools = own + (permissions.allowsProgress ? [replyTool(language)] : [])
  }

  /// How the arguments of a tool are read; nil for the tool that goes on with a conversation.
  func input(of tool: Tool) -> ToolInput? { inputs[tool.name] }
}

/// What an assistant may do beside reading the knowledge.
struct AssistantPermissions: Sendable {
  /// Whether it may see and change what the person has learnt.
  var allowsProgress = false
  /// The folder whose files it may name; nil when it may name none.
  var files: ReadableFolder?

  func allow(_ access: Command.Access) -> Bool {
    switch access {
    case .reading: true
    case .progress: allowsProgress
    case .files, .program: false
    }
  }
}

extension Command {
  /// The name of the tool: the command's, as one word.
  var toolName: String { name.split(separator: " ").joined(separator: "_") }

  fileprivate func tool(_ inputSchema: JSONValue, _ language: Language) -> Tool {
    Tool(
      name: toolName, title: name,
      description: [summary[language], details?[language]].compactMap(\.self).joined(separator: " "),
      inputSchema: inputSchema, outputSchema: schema(goesOn: access == .progress),
      effect: access == .progress ? .progress : .nothing)
  }

  /// The schema of the answer as JSON; the dialect is that of the protocol, in which it means the same.
  private func schema(goesOn: Bool) -> JSONValue {
    var schema = answerSchema.object ?? [:]
    schema["$schema"] = nil
    guard goesOn, var properties = schema["properties"]?.object else { return .object(schema) }
    properties.merge(schemaOfConversation) { own, _ in own }
    schema["properties"] = .object(properties)
    return .object(schema)
  }
}

/// What an answer says when a conversation goes on.
private let schemaOfConversation: [String: JSONValue] = [
  "conversation": ["type": "string", "description": "The handle for the tool ‘reply’."],
  "prompt": ["type": "string"],
]

/// The tool that hands a line to a conversation that a tool has opened, such as a quiz.
private func replyTool(_ language: Language) -> Tool {
  let help = LocalizedText(
    en:
      "Hands a line to a conversation that another tool has opened, such as the answer to a question of the quiz.",
    vi: "Gửi một dòng vào cuộc hội thoại mà công cụ khác đã mở, ví dụ câu trả lời cho câu hỏi luyện tập.")
  let text: JSONValue = ["type": "string"]
  return Tool(
    name: replyToolName, title: replyToolName, description: help[language],
    inputSchema: .object([
      "type": "object", "required": ["conversation", "line"], "additionalProperties": false,
      "properties": .object(["conversation": text, "line": text]),
    ]),
    outputSchema: .object([
      "type": "object", "required": ["schemaVersion", "command", "knowledgeBase", "warnings"],
      "properties": .object(
        [
          "schemaVersion": ["const": 1], "command": text, "knowledgeBase": ["type": "object"],
          "data": ["type": "object"], "error": ["type": "object"],
          "warnings": ["type": "array", "items": text],
        ].merging(schemaOfConversation) { own, _ in own }),
    ]), effect: .progress)
}

private let replyToolName = "reply"

package import Documents

/// What a server has to offer; how it is asked for is the protocol's matter.
package protocol ServerContent {
  /// The program: its name and version.
  var program: (name: String, title: String, version: String) { get }
  /// What an assistant should know before it uses the tools.
  var instructions: String { get }

  /// In an order that stays.
  var tools: [Tool] { get }
  /// Calls a tool of the list.
  ///
  /// - Throws: An error for arguments that the tool cannot have.
  mutating func call(_ tool: Tool, _ arguments: [String: JSONValue]) throws(ProtocolError) -> ToolResult

  /// In an order that stays.
  var resources: [Resource] { get }
  var resourceTemplates: [ResourceTemplate] { get }
  /// What stands at an address; nil when nothing does.
  func text(at uri: String) -> ResourceText?

  var prompts: [Prompt] { get }
  /// A prompt of the list with its blanks filled.
  ///
  /// - Throws: An error for an argument that names nothing.
  func filled(_ prompt: Prompt, _ arguments: [String: String]) throws(ProtocolError) -> FilledPrompt

  /// What may stand for a blank of a prompt, or a variable of a template.
  func completions(of place: CompletionPlace, beginning: String) -> [String]

  /// The server is left: what was begun is ended.
  mutating func close()
}

/// Where something is completed.
package enum CompletionPlace: Hashable, Sendable {
  case prompt(String, argument: String)
  case template(String, variable: String)
}

import Documents
import ModelContextProtocol

/// A server's content for tests: one tool that says back what it was told, 250 resources, a prompt.
struct Sayings: ServerContent {
  var program: (name: String, title: String, version: String) { ("sayings", "Sayings", "1.0") }
  var instructions: String { "Say things." }
  var tools: [Tool] {
    [
      Tool(
        name: "say", title: "Say", description: "Says it back.", inputSchema: ["type": "object"],
        outputSchema: ["type": "object"], effect: .nothing)
    ]
  }
  func call(_ tool: Tool, _ arguments: [String: JSONValue]) throws(ProtocolError) -> ToolResult {
    ToolResult(page: "said", value: .object(arguments), isError: arguments["fail"] == true)
  }
  var resources: [Resource] {
    (0..<250).map {
      Resource(uri: "say://\($0)", name: "\($0)", title: "Saying \($0)", mimeType: "text/plain")
    }
  }
  var resourceTemplates: [ResourceTemplate] {
    [
      ResourceTemplate(
        uriTemplate: "say://{n}", name: "say", description: "A saying.", mimeType: "text/plain")
    ]
  }
  func text(at uri: String) -> ResourceText? {
    uri == "say://7" ? ResourceText(uri: uri, mimeType: "text/plain", text: "seven") : nil
  }
  var prompts: [Prompt] {
    [
      Prompt(
        name: "greet", title: "Greet", description: "Greets.",
        arguments: [.init(name: "whom", description: "Whom.", isRequired: true)])
    ]
  }
  func filled(_ prompt: Prompt, _ arguments: [String: String]) throws(ProtocolError) -> FilledPrompt {
    FilledPrompt(description: "Greets.", request: "Greet \(arguments["whom"] ?? "").", sources: [])
  }
  func completions(of place: CompletionPlace, beginning: String) -> [String] {
    (0..<300).map(String.init).filter { $0.hasPrefix(beginning) }
  }
  mutating func close() {}
}

/// A conversation with the server, line by line.
struct Talk {
  private var server = Server(Sayings())

  /// Everything that the server sends for a line.
  mutating func say(_ line: String) -> [JSONValue] { server.answers(to: Message(line: Array(line.utf8))) }

  /// The one answer to a request of a revision that opens with a handshake.
  mutating func ask(_ method: String, _ params: String = "{}") -> JSONValue {
    say(#"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":\#(params)}"#).first ?? .null
  }

  /// The one answer to a request that stands for itself.
  mutating func askAlone(_ method: String, _ params: String = "", version: String = "2026-07-28") -> JSONValue
  {
    let meta = """
      "_meta":{"io.modelcontextprotocol/protocolVersion":"\(version)","io.modelcontextprotocol/clientCapabilities":{}}
      """
    return ask(method, "{\(params.isEmpty ? meta : "\(params),\(meta)")}")
  }

  /// Opens with a handshake.
  mutating func shakeHands(_ version: String) -> JSONValue {
    ask(
      "initialize",
      #"{"protocolVersion":"\#(version)","capabilities":{},"clientInfo":{"name":"t","version":"1"}}"#)
  }

  /// The end of the input.
  mutating func close() -> [JSONValue] { server.close() }
}

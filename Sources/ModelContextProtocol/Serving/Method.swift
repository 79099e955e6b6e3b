/// What a client may ask for.
enum Method: String {
  case initialize
  case ping
  case discover = "server/discover"
  case listTools = "tools/list"
  case callTool = "tools/call"
  case listResources = "resources/list"
  case listTemplates = "resources/templates/list"
  case readResource = "resources/read"
  case listPrompts = "prompts/list"
  case getPrompt = "prompts/get"
  case complete = "completion/complete"
  case listen = "subscriptions/listen"

  func exists(in version: ProtocolVersion) -> Bool {
    switch self {
    case .initialize, .ping: !version.isStateless
    case .discover, .listen: version.isStateless
    default: true
    }
  }

  /// Whether a client may keep the result for a while.
  var isCacheable: Bool {
    switch self {
    case .discover, .listTools, .listResources, .listTemplates, .readResource, .listPrompts: true
    case .initialize, .ping, .callTool, .getPrompt, .complete, .listen: false
    }
  }
}

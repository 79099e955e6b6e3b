import Documents

extension Server {
  /// A piece of a list, and where the next one begins.
  func page(
    _ key: String, _ items: [JSONValue], _ params: [String: JSONValue]
  ) throws(ProtocolError) -> [String: JSONValue] {
    var start = 0
    if let cursor = params["cursor"] {
      guard case .string(let text) = cursor, let number = Int(text), number > 0, number < items.count else {
        throw .invalidParams("‘cursor’ is none that this list gave.")
      }
      start = number
    }
    let end = min(start + pageSize, items.count)
    var result: [String: JSONValue] = [key: .array(Array(items[start..<end]))]
    if end < items.count { result["nextCursor"] = .string(String(end)) }
    return result
  }

  mutating func callTool(
    _ params: [String: JSONValue], _ version: ProtocolVersion
  ) throws(ProtocolError) -> [String: JSONValue] {
    let name = try text("name", in: params)
    guard let tool = content.tools.first(where: { $0.name == name }) else {
      throw .invalidParams("There is no tool ‘\(name)’.")
    }
    guard case .object(let arguments) = params["arguments"] ?? .object([:]) else {
      throw .invalidParams("‘arguments’ must be an object.")
    }
    return try content.call(tool, arguments).json(in: version)
  }

  func readResource(
    _ params: [String: JSONValue], _ version: ProtocolVersion
  ) throws(ProtocolError) -> [String: JSONValue] {
    let uri = try text("uri", in: params)
    guard let found = content.text(at: uri) else {
      throw ProtocolError(
        version.isStateless ? .invalidParams : .resourceNotFound, "There is no resource ‘\(uri)’.",
        data: .object(["uri": .string(uri)]))
    }
    return ["contents": [found.json]]
  }

  func getPrompt(_ params: [String: JSONValue]) throws(ProtocolError) -> [String: JSONValue] {
    let name = try text("name", in: params)
    guard let prompt = content.prompts.first(where: { $0.name == name }) else {
      throw .invalidParams("There is no prompt ‘\(name)’.")
    }
    guard case .object(let given) = params["arguments"] ?? .object([:]) else {
      throw .invalidParams("‘arguments’ must be an object.")
    }
    var arguments: [String: String] = [:]
    for name in given.keys { arguments[name] = try text(name, in: given) }
    for argument in prompt.arguments where argument.isRequired && arguments[argument.name] == nil {
      throw .invalidParams("‘\(argument.name)’ is missing.")
    }
    return try content.filled(prompt, arguments).json
  }

  func complete(_ params: [String: JSONValue]) throws(ProtocolError) -> [String: JSONValue] {
    guard case .object(let reference)? = params["ref"], case .object(let argument)? = params["argument"]
    else { throw .invalidParams("‘ref’ or ‘argument’ is missing, or is no object.") }
    let (name, beginning) = (try text("name", in: argument), try text("value", in: argument))
    let values = content.completions(of: try place(reference, name), beginning: beginning)
    let shown = values.prefix(mostCompletions)
    return [
      "completion": .object([
        "values": JSONValue(shown), "total": .integer(values.count),
        "hasMore": .bool(values.count > shown.count),
      ])
    ]
  }

  private func place(
    _ reference: [String: JSONValue], _ name: String
  ) throws(ProtocolError) -> CompletionPlace {
    switch try text("type", in: reference) {
    case "ref/prompt":
      let prompt = try text("name", in: reference)
      guard content.prompts.contains(where: { $0.name == prompt }) else {
        throw .invalidParams("There is no prompt ‘\(prompt)’.")
      }
      return .prompt(prompt, argument: name)
    case "ref/resource": return .template(try text("uri", in: reference), variable: name)
    default: throw .invalidParams("‘ref’ must be of the type ‘ref/prompt’ or ‘ref/resource’.")
    }
  }

  private func text(_ key: String, in params: [String: JSONValue]) throws(ProtocolError) -> String {
    guard case .string(let text)? = params[key] else {
      throw .invalidParams("‘\(key)’ is missing, or is no text.")
    }
    return text
  }
}

extension JSONValue {
  var isObject: Bool { if case .object = self { true } else { false } }
}

/// How many things a list gives at once.
private let pageSize = 100

/// How many words a completion may hold, as the protocol says.
private let mostCompletions = 100

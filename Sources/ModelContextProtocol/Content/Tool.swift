package import Documents

/// Something that an assistant may call.
package struct Tool: Sendable {
  /// What a call of a tool may change.
  package enum Effect: Sendable {
    case nothing
    case progress
  }

  /// Its name: letters, digits and `_`.
  package let name: String
  /// Its name for people.
  package let title: String
  /// What it does.
  package let description: String
  /// The JSON Schema of its arguments.
  package let inputSchema: JSONValue
  /// The JSON Schema of what it answers.
  package let outputSchema: JSONValue
  package let effect: Effect

  package init(
    name: String, title: String, description: String, inputSchema: JSONValue, outputSchema: JSONValue,
    effect: Effect
  ) {
    (self.name, self.title, self.description) = (name, title, description)
    (self.inputSchema, self.outputSchema, self.effect) = (inputSchema, outputSchema, effect)
  }

  func json(in version: ProtocolVersion) -> JSONValue {
    var object: [String: JSONValue] = [
      "name": .string(name), "description": .string(description), "inputSchema": inputSchema,
    ]
    if version.hasAnnotations {
      object["annotations"] = .object([
        "title": .string(title), "readOnlyHint": .bool(effect == .nothing), "destructiveHint": false,
        "idempotentHint": .bool(effect == .nothing), "openWorldHint": false,
      ])
    }
    if version.hasStructuredContent {
      object["title"] = .string(title)
      object["outputSchema"] = outputSchema
    }
    return .object(object)
  }
}

/// What a call of a tool answered.
package struct ToolResult: Sendable {
  /// The answer for somebody who reads.
  package let page: String
  /// The answer for a program; it fits the tool's schema.
  package let value: JSONValue
  /// Whether there is no answer; the page then says why, and what to do.
  package let isError: Bool

  package init(page: String, value: JSONValue, isError: Bool) {
    (self.page, self.value, self.isError) = (page, value, isError)
  }

  /// The page, and the value as text for clients that read nothing else.
  func json(in version: ProtocolVersion) -> [String: JSONValue] {
    let texts = [page, renderCompactJSON(value)].filter { !$0.isEmpty }
    var object: [String: JSONValue] = [
      "content": .array(texts.map(textContent)), "isError": .bool(isError),
    ]
    if version.hasStructuredContent { object["structuredContent"] = value }
    return object
  }
}

func textContent(_ text: String) -> JSONValue {
  .object(["type": "text", "text": .string(text)])
}

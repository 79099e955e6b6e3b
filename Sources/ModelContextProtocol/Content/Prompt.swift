import Documents

/// A request to an assistant that a person may choose and fill in.
package struct Prompt: Sendable {
  /// A blank in it.
  package struct Argument: Sendable {
    package let name: String
    package let description: String
    package let isRequired: Bool

    package init(name: String, description: String, isRequired: Bool) {
      (self.name, self.description, self.isRequired) = (name, description, isRequired)
    }
  }

  package let name: String
  /// Its name for people.
  package let title: String
  package let description: String
  package let arguments: [Argument]

  package init(name: String, title: String, description: String, arguments: [Argument]) {
    (self.name, self.title, self.description, self.arguments) = (name, title, description, arguments)
  }

  func json(in version: ProtocolVersion) -> JSONValue {
    var object: [String: JSONValue] = [
      "name": .string(name), "description": .string(description),
      "arguments": .array(
        arguments.map {
          .object([
            "name": .string($0.name), "description": .string($0.description),
            "required": .bool($0.isRequired),
          ])
        }),
    ]
    if version.hasStructuredContent { object["title"] = .string(title) }
    return .object(object)
  }
}

/// A prompt that was filled in: what is asked, and what it is to be answered from.
package struct FilledPrompt: Sendable {
  package let description: String
  package let request: String
  /// Data for the answer, apart from the request, so that nothing in them is taken for a part of it.
  package let sources: [ResourceText]

  package init(description: String, request: String, sources: [ResourceText]) {
    (self.description, self.request, self.sources) = (description, request, sources)
  }

  var json: [String: JSONValue] {
    let embedded = sources.map { JSONValue.object(["type": "resource", "resource": $0.json]) }
    let messages = ([textContent(request)] + embedded).map {
      JSONValue.object(["role": "user", "content": $0])
    }
    return ["description": .string(description), "messages": .array(messages)]
  }
}

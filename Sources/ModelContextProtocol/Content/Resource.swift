import Documents

/// Something that an assistant may read.
package struct Resource: Sendable {
  /// Its address, such as `csuite://role/cpo`.
  package let uri: String
  package let name: String
  /// Its name for people.
  package let title: String
  package let mimeType: String

  package init(uri: String, name: String, title: String, mimeType: String) {
    (self.uri, self.name, self.title, self.mimeType) = (uri, name, title, mimeType)
  }

  func json(in version: ProtocolVersion) -> JSONValue {
    var object: [String: JSONValue] = [
      "uri": .string(uri), "name": .string(name), "mimeType": .string(mimeType),
    ]
    object[version.hasStructuredContent ? "title" : "description"] = .string(title)
    return .object(object)
  }
}

/// The address of resources of one kind, with a variable (RFC 6570) for the one that is meant.
package struct ResourceTemplate: Sendable {
  package let uriTemplate: String
  package let name: String
  package let description: String
  package let mimeType: String

  package init(uriTemplate: String, name: String, description: String, mimeType: String) {
    (self.uriTemplate, self.name) = (uriTemplate, name)
    (self.description, self.mimeType) = (description, mimeType)
  }

  var json: JSONValue {
    .object([
      "uriTemplate": .string(uriTemplate), "name": .string(name), "description": .string(description),
      "mimeType": .string(mimeType),
    ])
  }
}

/// What stands at an address.
package struct ResourceText: Sendable {
  package let uri: String
  package let mimeType: String
  package let text: String

  package init(uri: String, mimeType: String, text: String) {
    (self.uri, self.mimeType, self.text) = (uri, mimeType, text)
  }

  var json: JSONValue {
    .object(["uri": .string(uri), "mimeType": .string(mimeType), "text": .string(text)])
  }
}

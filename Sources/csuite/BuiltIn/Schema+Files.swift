import Documents
import RoleLoading
import SourceText

extension KnowledgeFileKind {
  /// The JSON Schema of such a file in a knowledge base with these languages.
  func jsonSchema(in languages: [Language]) -> JSONValue {
    guard case .object(var schema) = shape.jsonSchema(languages) else { return .null }
    schema["$schema"] = "http://json-schema.org/draft-07/schema#"
    schema["title"] = .string(shape.name)
    return .object(schema)
  }
}

extension Shape {
  fileprivate func jsonSchema(_ languages: [Language]) -> JSONValue {
    var properties = Dictionary(uniqueKeysWithValues: keys.map { ($0.name, $0.jsonSchema(languages)) })
    var required = keys.filter(\.isRequired).map(\.name)
    if isLocalized {
      for language in languages { properties[language.rawValue] = ValueShape.text.jsonSchema(languages) }
      required += languages.map(\.rawValue)
    }
    var schema: [String: JSONValue] = [
      "type": "object", "additionalProperties": false, "properties": .object(properties),
      "required": JSONValue(required),
    ]
    switch choice {
    case .exactlyOne(let names): schema["oneOf"] = alternatives(names)
    case .atLeastOne(let names): schema["anyOf"] = alternatives(names)
    case nil: break
    }
    return .object(schema)
  }

  private func alternatives(_ names: [String]) -> JSONValue {
    .array(names.map { .object(["required": [.string($0)]]) })
  }
}

extension Key {
  fileprivate func jsonSchema(_ languages: [Language]) -> JSONValue {
    guard case .object(var schema) = value.jsonSchema(languages) else { return .null }
    schema["description"] = .string(meaning)
    return .object(schema)
  }
}

extension ValueShape {
  fileprivate func jsonSchema(_ languages: [Language]) -> JSONValue {
    switch self {
    // A pattern concerns texts only: `1.0` and `2024` are numbers to a reader of YAML.
    case .text: .object(["type": ["string", "number"], "pattern": "\\S"])
    case .address: .object(["type": "string", "pattern": "^https?://\\S+$"])
    case .id(let kind), .reference(let kind): .object(["type": "string", "pattern": .string(kind.pattern)])
    case .link: .object(["type": "string", "pattern": "^([A-Z]+(-[A-Z]+)*-?[0-9]+)$"])
    case .integer(let range):
      .object([
        "type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound),
      ])
    case .boolean: .object(["type": "boolean"])
    case .choice(let words): .object(["enum": JSONValue(words)])
    case .list(let element, let minimum):
      .object([
        "type": "array", "items": element.jsonSchema(languages), "uniqueItems": true,
        "minItems": .integer(minimum),
      ])
    case .mapping(let shape): shape.jsonSchema(languages)
    case .perLanguage(let element):
      .object([
        "type": "object", "additionalProperties": false, "required": JSONValue(languages.map(\.rawValue)),
        "properties": .object(
          Dictionary(
            uniqueKeysWithValues: languages.map { ($0.rawValue, element.jsonSchema(languages)) })),
      ])
    case .perReference(let kind, let element):
      .object([
        "type": "object", "propertyNames": .object(["pattern": .string(kind.pattern)]),
        "additionalProperties": element.jsonSchema(languages),
      ])
    case .scalarOrMapping(let scalar, let shape):
      .object(["anyOf": [scalar.jsonSchema(languages), shape.jsonSchema(languages)]])
    }
  }
}

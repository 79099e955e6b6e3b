import Commands
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

extension FileKind {
  /// The JSON Schema of such a file, in which a key without a value counts as left out.
  var jsonSchema: JSONValue {
    guard case .object(var schema) = shape.jsonSchema(Language.allCases).withEmptyValues else { return .null }
    schema["$schema"] = "http://json-schema.org/draft-07/schema#"
    schema["title"] = .string(shape.name)
    return .object(schema)
  }
}

extension JSONValue {
  /// The schema with `null` for every value of an object that need not be there.
  fileprivate var withEmptyValues: JSONValue {
    switch self {
    case .array(let elements): return .array(elements.map(\.withEmptyValues))
    case .object(var members):
      members = members.mapValues(\.withEmptyValues)
      guard case .object(let properties) = members["properties"],
        case .array(let required) = members["required"]
      else { return .object(members) }
      let tolerant = properties.map { name, schema in
        let isRequired = required.contains(.string(name))
        return (name, isRequired ? schema : JSONValue.object(["anyOf": [["type": "null"], schema]]))
      }
      members["properties"] = .object(Dictionary(uniqueKeysWithValues: tolerant))
      return .object(members)
    default: return self
    }
  }
}

/// Two whole numbers and a dash, or `unknown`; whether they lie in their range is the reader's to say.
private let spanPattern = "^([0-9]+( *[-–] *[0-9]+)?|[Uu]nknown|[Kk]hông rõ|\\?)$"

extension Shape {
  fileprivate func jsonSchema(_ languages: [Language]) -> JSONValue {
    var properties = Dictionary(uniqueKeysWithValues: keys.map { ($0.name, $0.jsonSchema(languages)) })
    var required = keys.filter(\.isRequired).map(\.name)
    if isLocalized {
      for language in languages { properties[language.rawValue] = ValueShape.text.jsonSchema(languages) }
      if !mayLackText { required += languages.map(\.rawValue) }
    }
    var schema: [String: JSONValue] = [
      "type": "object", "additionalProperties": false, "properties": .object(properties),
      "required": JSONValue(required),
    ]
    if mayLackText, languages.count > 1 {
      // One language alone would leave the other one behind.
      schema["dependencies"] = .object(
        Dictionary(
          uniqueKeysWithValues: languages.map { language in
            (language.rawValue, JSONValue(languages.filter { $0 != language }.map(\.rawValue)))
          }))
    }
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
    case .span(let range):
      .object([
        "anyOf": [
          ValueShape.integer(range).jsonSchema(languages),
          .object(["type": "string", "pattern": .string(spanPattern)]),
        ]
      ])
    case .date:
      .object(["type": ["string", "integer"], "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"])
    case .oneOrMore(let element):
      .object([
        "anyOf": [
          element.jsonSchema(languages),
          .object(["type": "array", "items": element.jsonSchema(languages), "uniqueItems": true]),
        ]
      ])
    case .perName(let element):
      .object([
        "type": "object",
        "additionalProperties": .object(["anyOf": [.object(["type": "null"]), element.jsonSchema(languages)]]
        ),
      ])
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
    case .names:
      .object([
        "type": "object", "additionalProperties": false,
        "properties": .object(
          Dictionary(
            uniqueKeysWithValues: languages.map {
              ($0.rawValue, ValueShape.list(.text).jsonSchema(languages))
            })),
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

import Commands
import Documents
import RoleLoading
import SourceText

extension Command {
  static let schema = Command(
    "schema",
    summary: LocalizedText(
      en: "Prints a JSON Schema (draft-07) of a kind of knowledge file.",
      vi: "In JSON Schema (draft-07) của một loại tệp tri thức."),
    details: LocalizedText(
      en: "The schemas are made from the same table that ‘validate’ checks with.",
      vi: "Các lược đồ được sinh từ chính bảng mà ‘validate’ dùng để kiểm tra."),
    parameters: [
      Parameter(
        "name", .required, .words(KnowledgeFileKind.allCases.map(\.rawValue)),
        help: LocalizedText(en: "The kind of file.", vi: "Loại tệp."))
    ],
    examples: [
      .init("schema role", LocalizedText(en: "The format of a role.", vi: "Định dạng của một vai trò."))
    ],
    needsKnowledge: false
  ) { _, arguments throws(CommandFailure) in
    guard let kind = arguments["name"].flatMap(KnowledgeFileKind.init(rawValue:)) else { return Answer() }
    let schema = kind.jsonSchema
    return Answer(Document([.verbatim(renderJSON(schema).trimmedLineEnd)]), data: schema)
  }
}

extension String {
  fileprivate var trimmedLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}

extension KnowledgeFileKind {
  /// The JSON Schema of such a file.
  var jsonSchema: JSONValue {
    guard case .object(var schema) = shape.jsonSchema else { return .null }
    schema["$schema"] = "http://json-schema.org/draft-07/schema#"
    schema["title"] = .string(shape.name)
    return .object(schema)
  }
}

extension Shape {
  fileprivate var jsonSchema: JSONValue {
    var properties = Dictionary(uniqueKeysWithValues: keys.map { ($0.name, $0.jsonSchema) })
    for language in Language.allCases where isLocalized {
      properties[language.rawValue] = .object(["type": "string", "minLength": 1])
    }
    // A knowledge base may be in one language; which, its manifest says and a schema cannot know.
    let languages: JSONValue = .array(Language.allCases.map { .object(["required": [.string($0.rawValue)]]) })
    var schema: [String: JSONValue] = [
      "type": "object", "additionalProperties": false, "properties": .object(properties),
      "required": JSONValue(keys.filter(\.isRequired).map(\.name)),
    ]
    if isLocalized { schema["anyOf"] = languages }
    return .object(schema)
  }
}

extension Key {
  fileprivate var jsonSchema: JSONValue {
    guard case .object(var schema) = value.jsonSchema else { return .null }
    schema["description"] = .string(meaning)
    return .object(schema)
  }
}

extension ValueShape {
  fileprivate var jsonSchema: JSONValue {
    switch self {
    case .text: .object(["type": ["string", "number"], "minLength": 1])
    case .address: .object(["type": "string", "pattern": "^https?://\\S+$"])
    case .id(let kind), .reference(let kind): .object(["type": "string", "pattern": .string(kind.pattern)])
    case .link: .object(["type": "string", "pattern": "^([A-Z]+(-[A-Z]+)*-?[0-9]+)$"])
    case .integer(let range):
      .object([
        "type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound),
      ])
    case .boolean: .object(["type": "boolean"])
    case .choice(let words): .object(["enum": JSONValue(words)])
    case .list(let element, let isEmptyAllowed):
      .object([
        "type": "array", "items": element.jsonSchema, "uniqueItems": true,
        "minItems": .integer(isEmptyAllowed ? 0 : 1),
      ])
    case .mapping(let shape): shape.jsonSchema
    case .perLanguage(let element):
      .object([
        "type": "object", "additionalProperties": false, "minProperties": 1,
        "properties": .object(
          Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, element.jsonSchema) })),
      ])
    case .perReference(let kind, let element):
      .object([
        "type": "object", "propertyNames": .object(["pattern": .string(kind.pattern)]),
        "additionalProperties": element.jsonSchema,
      ])
    case .scalarOrMapping(let scalar, let shape):
      .object(["anyOf": [scalar.jsonSchema, shape.jsonSchema]])
    }
  }
}

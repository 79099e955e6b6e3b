import Commands
import Documents
import RoleLoading
import SourceText

extension Command {
  static let schema = Command(
    "schema",
    summary: LocalizedText(
      en: "Prints a JSON Schema (draft-07) of a kind of knowledge file, or of a command's JSON.",
      vi: "In JSON Schema (draft-07) của một loại tệp tri thức, hoặc của JSON mà một lệnh trả về."),
    details: LocalizedText(
      en: "The schemas of files are made from the same table that ‘validate’ checks with.",
      vi: "Lược đồ của các tệp được sinh từ chính bảng mà ‘validate’ dùng để kiểm tra."),
    parameters: [
      Parameter(
        "name", .rest, .schema,
        help: LocalizedText(en: "A kind of file, or a command.", vi: "Một loại tệp, hoặc một lệnh."))
    ],
    examples: [
      .init("schema role", LocalizedText(en: "The format of a role.", vi: "Định dạng của một vai trò.")),
      .init("schema find", LocalizedText(en: "What ‘find’ answers.", vi: "Kết quả của ‘find’.")),
    ],
    needsKnowledge: false
  ) { session, arguments throws(CommandFailure) in
    let words = arguments.all("name")
    let name = words.joined(separator: " ")
    guard let schema = session.schema(words) else {
      throw .unknownSchema(name, known: session.schemaNames)
    }
    return Answer(Document([.verbatim(renderJSON(schema).trimmedLineEnd)]), data: schema)
  }
}

extension Session {
  /// Everything that has a schema, in the order in which it is listed.
  var schemaNames: [String] { KnowledgeFileKind.allCases.map(\.rawValue) + commands.commands.map(\.name) }

  fileprivate func schema(_ words: [String]) -> JSONValue? {
    let name = words.joined(separator: " ")
    return KnowledgeFileKind(rawValue: name)?.jsonSchema ?? commands.command(name)?.answerSchema
  }
}

extension Command {
  /// The JSON Schema of everything that the command writes as JSON.
  fileprivate var answerSchema: JSONValue {
    let failure: JSONValue = .object([
      "type": "object", "required": ["id", "message"],
      "properties": .object([
        "id": .object(["type": "string"]), "message": .object(["type": "string"]),
        "hint": .object(["type": ["string", "null"]]), "candidates": .object(["type": "array"]),
        "findings": .object(["type": "array"]),
      ]),
    ])
    return .object([
      "$schema": "http://json-schema.org/draft-07/schema#", "title": .string("csuite \(name)"),
      "type": "object", "required": ["schemaVersion", "command", "knowledgeBase", "warnings"],
      "oneOf": [.object(["required": ["data"]]), .object(["required": ["error"]])],
      "properties": .object([
        "schemaVersion": .object(["const": 1]), "command": .object(["const": .string(name)]),
        "knowledgeBase": .object([
          "type": "object", "required": ["name", "version"],
          "properties": .object([
            "name": .object(["type": "string"]), "version": .object(["type": "string"]),
          ]),
        ]),
        "data": dataSchema ?? .object(["type": "object"]),
        "warnings": .object(["type": "array", "items": .object(["type": "string"])]), "error": failure,
      ]),
    ])
  }
}

extension CommandFailure {
  fileprivate static func unknownSchema(_ name: String, known: [String]) -> CommandFailure {
    let near = nearestNames(to: name, among: known).first
    let list = known.joined(separator: ", ")
    return CommandFailure(
      id: "unknown-schema", .usage,
      LocalizedText(en: "There is no schema ‘\(name)’.", vi: "Không có lược đồ ‘\(name)’."),
      hint: near.map { LocalizedText(en: "Did you mean ‘\($0)’?", vi: "Có phải ý bạn là ‘\($0)’?") }
        ?? LocalizedText(en: "Use one of: \(list).", vi: "Hãy dùng một trong: \(list)."), word: name)
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

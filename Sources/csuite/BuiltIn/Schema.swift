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
      en: """
        The schemas of files are made from the same table that ‘validate’ checks with. A language after the name \
        is for a knowledge base in that language alone; ‘records’ after a command is for its lines of JSON Lines \
        and its columns of CSV.
        """,
      vi: """
        Lược đồ của các tệp được sinh từ chính bảng mà ‘validate’ dùng để kiểm tra. Thêm mã ngôn ngữ sau tên nếu \
        kho tri thức chỉ dùng một ngôn ngữ đó; thêm ‘records’ sau tên lệnh để xem các dòng JSON Lines và các cột CSV.
        """),
    parameters: [
      Parameter(
        "name", .rest, .schema,
        help: LocalizedText(en: "A kind of file, or a command.", vi: "Một loại tệp, hoặc một lệnh."))
    ],
    examples: [
      .init("schema role", LocalizedText(en: "The format of a role.", vi: "Định dạng của một vai trò.")),
      .init(
        "schema role vi",
        LocalizedText(en: "The same, in Vietnamese alone.", vi: "Cũng vậy, khi kho chỉ có tiếng Việt.")),
      .init(
        "schema list records",
        LocalizedText(en: "The columns of the lists.", vi: "Các cột của những danh sách.")),
      .init("schema find", LocalizedText(en: "What ‘find’ answers.", vi: "Kết quả của ‘find’.")),
    ],
    needsKnowledge: false, access: .program
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
  var schemaNames: [String] {
    KnowledgeFileKind.allCases.map(\.rawValue) + commands.fileKinds.map(\.name)
      + commands.commands.map(\.name)
  }

  fileprivate func schema(_ words: [String]) -> JSONValue? {
    let name = words.joined(separator: " ")
    if words.count == 2, let language = Language(rawValue: words[1]) {
      return KnowledgeFileKind(rawValue: words[0])?.jsonSchema(in: [language])
    }
    if words.last == "records",
      let schema = commands.command(words.dropLast().joined(separator: " "))?.recordSchema
    {
      return schema
    }
    return KnowledgeFileKind(rawValue: name)?.jsonSchema(in: Language.allCases)
      ?? commands.fileKinds.first { $0.name == name }?.jsonSchema
      ?? commands.command(name)?.answerSchema
  }
}

extension Command {
  /// The JSON Schema of a line of its lists; nil when it has none.
  fileprivate var recordSchema: JSONValue? {
    guard !recordLists.isEmpty else { return nil }
    return .object([
      "$schema": "http://json-schema.org/draft-07/schema#", "title": .string("csuite \(name) --format jsonl"),
      "anyOf": .array(recordLists.map(\.jsonSchema)),
    ])
  }

  /// The JSON Schema of everything that the command writes as JSON.
  var answerSchema: JSONValue {
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
        "data": dataSchema ?? .object(["type": "object"]), "origins": schemaOfOrigins,
        "warnings": .object(["type": "array", "items": .object(["type": "string"])]), "error": failure,
      ]),
    ])
  }
}

/// What an extending base changed or added of all that the data names; not there for a base that stands for itself.
private let schemaOfOrigins: JSONValue = .object([
  "type": "array",
  "items": .object([
    "type": "object", "required": ["thing", "id", "deed", "base", "file", "line"],
    "properties": .object([
      "thing": ["enum": ["role", "competency", "fact", "source", "disagreement"]],
      "id": ["type": "string"], "deed": ["enum": ["changed", "added"]], "base": ["type": "string"],
      "file": ["type": "string"], "line": ["type": "integer", "minimum": 1],
    ]),
  ]),
])

extension CommandFailure {
  fileprivate static func unknownSchema(_ name: String, known: [String]) -> CommandFailure {
    let near = nearestNames(to: name, among: known).first
    let list = known.joined(separator: ", ")
    return CommandFailure(
      id: "unknown-schema", .usage,
      LocalizedText(en: "There is no schema ‘\(name)’.", vi: "Không có lược đồ ‘\(name)’."),
      hint: near.map(didYouMean)
        ?? LocalizedText(en: "Use one of: \(list).", vi: "Hãy dùng một trong: \(list)."), word: name)
  }
}

extension String {
  fileprivate var trimmedLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}

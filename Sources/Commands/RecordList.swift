package import Documents
import SourceText

/// A list that a command may answer: what it is of, and the fields of each record.
///
/// `schema COMMAND records` prints it, so that readers of CSV and JSON Lines know what to expect.
public struct RecordList: Hashable, Sendable {
  /// What the records are, such as `facts`.
  public let name: String
  /// The fields, in the order of the columns.
  public let fields: [Records.Field]

  /// A list that a command may answer.
  public init(_ name: String, _ fields: [Records.Field]) {
    self.name = name
    self.fields = fields
  }
}

extension RecordList {
  /// The JSON Schema of a line of JSON Lines, with the columns of CSV.
  package var jsonSchema: JSONValue {
    let properties = Dictionary(fields.map { ($0.name, $0.jsonSchema) }) { first, _ in first }
    return .object([
      "title": .string(name), "type": "object", "additionalProperties": false,
      "required": JSONValue(fields.map(\.name)), "properties": .object(properties),
      "csvColumns": JSONValue(Records(fields, []).columnNames),
    ])
  }
}

extension Records.Field {
  fileprivate var jsonSchema: JSONValue {
    switch form {
    case .detail: [:]
    case .text: ["type": ["object", "null"], "additionalProperties": ["type": "string"]]
    case .value:
      switch values {
      case .text: ["type": ["string", "null"]]
      case .number: ["type": ["number", "null"]]
      case .integer: ["type": ["integer", "null"]]
      case .truth: ["type": ["boolean", "null"]]
      case .list: ["type": ["array", "null"], "items": ["type": "string"]]
      }
    }
  }
}

import Commands
import Documents
import Roles

extension Move {
  /// The move as other programs read it.
  var json: JSONValue {
    .object([
      "from": .string(from.id.text), "to": .string(to.id.text), "fit": fit.json,
      "changes": .array(Change.allCases.flatMap(rows).map(json)),
      "conditions": .array(conditions.map { knowledge.json(of: $0) }),
    ])
  }

  private func json(_ row: Row) -> JSONValue {
    .object([
      "competency": .string(row.competency.id.text), "name": row.competency.name.json,
      "change": .string(row.change.rawValue), "before": row.before?.json ?? .null,
      "after": row.after?.json ?? .null,
    ])
  }
}

/// The JSON Schema of what `gap move` answers.
let moveSchema: JSONValue = .object([
  "type": "object", "required": ["from", "to", "fit", "changes", "conditions"],
  "properties": .object([
    "from": ["type": "string"], "to": ["type": "string"], "fit": fitSchema,
    "changes": .object([
      "type": "array",
      "items": .object([
        "type": "object", "required": ["competency", "change", "before", "after"],
        "properties": .object([
          "competency": ["type": "string"], "name": ["type": "object"],
          "change": .object(["enum": JSONValue(Move.Change.allCases.map(\.rawValue))]),
          "before": ["type": ["object", "null"]], "after": ["type": ["object", "null"]],
        ]),
      ]),
    ]),
    "conditions": ["type": "array", "items": ["type": "object"]],
  ]),
])

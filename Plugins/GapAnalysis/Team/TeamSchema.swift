import Documents

private let text: JSONValue = ["type": "string"]
private let texts: JSONValue = ["type": "array", "items": ["type": "string"]]
private let truth: JSONValue = ["type": "boolean"]
private let count: JSONValue = ["type": "integer", "minimum": 0]

private let person: JSONValue = .object([
  "type": "object", "required": ["name", "roles", "takesOn", "givesAway", "load"],
  "properties": .object([
    "name": text, "roles": texts, "takesOn": texts, "givesAway": texts, "supposed": truth,
    "load": .object([
      "type": "object", "required": ["points", "accountable", "responsible", "heaviestRole"],
      "additionalProperties": count,
    ]),
  ]),
])

private let row: JSONValue = .object([
  "type": "object",
  "required": ["id", "status", "singlePointOfFailure", "informedOnly", "parts", "fallback"],
  "properties": .object([
    "id": text, "name": ["type": "object"], "group": text,
    "status": .object(["enum": JSONValue(Coverage.Status.allCases.map(\.rawValue))]),
    "singlePointOfFailure": truth, "informedOnly": truth, "usualOwner": ["type": ["string", "null"]],
    "parts": .object([
      "type": "array",
      "items": .object([
        "type": "object", "required": ["person", "relation"],
        "properties": .object([
          "person": text, "relation": ["enum": ["accountable", "responsible", "consulted", "informed"]],
        ]),
      ]),
    ]), "fallback": ["type": "array", "items": ["type": ["string", "object"]]],
  ]),
])

private let closing: JSONValue = .object([
  "type": "object", "required": ["roles", "size", "open", "proof"],
  "properties": .object([
    "roles": texts, "size": count, "open": texts,
    "proof": .object([
      "type": "object", "required": ["witnesses", "lowerBound", "byWitnesses", "searched"],
      "properties": .object([
        "witnesses": texts, "lowerBound": count, "byWitnesses": truth, "searched": count,
      ]),
    ]),
  ]),
])

/// The JSON Schema of what `gap team` answers.
let teamSchema: JSONValue = .object([
  "type": "object", "required": ["team", "people", "counts", "competencies", "changes", "steps"],
  "properties": .object(
    sensibleSchema.merging(
      [
        "team": ["type": ["string", "null"]], "people": .object(["type": "array", "items": person]),
        "counts": .object(["type": "object", "additionalProperties": count]),
        "competencies": .object(["type": "array", "items": row]),
        "changes": .object(["type": "object", "properties": .object(["orphaned": texts, "owned": texts])]),
        "steps": .object([
          "type": "array", "maxItems": 3,
          "items": .object([
            "type": "object", "required": ["role", "closes", "duties"],
            "properties": .object(["role": text, "closes": texts, "duties": texts]),
          ]),
        ]), "close": closing,
        "closeWithStandIns": .object([
          "type": "object", "required": ["within", "closing"],
          "properties": .object([
            "within": ["type": "array", "items": ["type": "object"]], "closing": closing,
          ]),
        ]),
      ], uniquingKeysWith: { first, _ in first })),
])

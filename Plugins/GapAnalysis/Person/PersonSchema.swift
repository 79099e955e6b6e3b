import Documents

private let text: JSONValue = ["type": "string"]
private let texts: JSONValue = ["type": "array", "items": ["type": "string"]]
private let count: JSONValue = ["type": "integer", "minimum": 0]

/// Both ends of a range of whole numbers.
private let span: JSONValue = [
  "type": ["object", "null"], "required": ["min", "max"],
  "properties": ["min": ["type": "integer"], "max": ["type": "integer"]],
]

let fitSchema: JSONValue = .object([
  "type": "object", "required": ["min", "max", "creditMin", "creditMax", "whole"],
  "properties": .object([
    "min": ["type": "integer", "minimum": 0, "maximum": 100],
    "max": ["type": "integer", "minimum": 0, "maximum": 100], "creditMin": ["type": "number"],
    "creditMax": ["type": "number"], "whole": count,
  ]),
])

private let status: JSONValue = .object(["enum": JSONValue(Need.Status.allCases.map(\.rawValue))])

private let requirement: JSONValue = .object([
  "type": "object",
  "required": ["competency", "status", "importance", "required", "level", "stale", "opens"],
  "properties": .object([
    "competency": text, "name": ["type": "object"], "status": status,
    "relation": ["type": ["string", "null"]],
    "importance": count, "required": count, "level": span,
    "credit": [
      "type": "object", "properties": ["min": ["type": "number"], "max": ["type": "number"]],
    ],
    "evidence": texts, "date": ["type": ["string", "null"]], "stale": ["type": "boolean"], "opens": texts,
    "facts": texts,
  ]),
])

private let condition: JSONValue = .object([
  "type": "object", "required": ["fact", "status"],
  "properties": .object([
    "fact": text, "status": status, "requires": ["type": "object"], "found": ["type": ["object", "null"]],
  ]),
])

private let step: JSONValue = .object([
  "type": "object", "required": ["competency", "from", "to", "gain", "duties"],
  "properties": .object([
    "competency": text, "from": span, "to": count, "gain": ["type": "number"], "duties": texts,
    "behaviour": ["type": ["object", "null"]], "interview": ["type": ["string", "null"]],
  ]),
])

private let rankedRole: JSONValue = .object([
  "type": "object", "required": ["role", "fit", "met", "short", "cannot-tell"],
  "properties": .object([
    "role": text, "fit": fitSchema, "knownFit": fitSchema, "known": count, "nearnessMin": ["type": "number"],
    "nearnessMax": ["type": "number"], "met": count, "short": count, "cannot-tell": count,
  ]),
])

/// The JSON Schema of what `gap person` answers: with a role, and without one.
let personSchema: JSONValue = .object([
  "type": "object", "required": ["person"],
  "oneOf": [
    ["required": ["role", "fit", "counts", "requirements", "conditions", "steps"]],
    ["required": ["roles", "undecided"]],
  ],
  "properties": .object([
    "person": ["type": ["string", "null"]], "role": text, "fit": fitSchema,
    "counts": ["type": "object", "additionalProperties": count],
    "requirements": .object(["type": "array", "items": requirement]),
    "conditions": .object(["type": "array", "items": condition]),
    "steps": .object(["type": "array", "maxItems": 4, "items": step]), "languages": texts,
    "knownFit": fitSchema, "known": count,
    "questions": .object([
      "type": "array", "maxItems": 3,
      "items": .object([
        "type": "object", "required": ["competency", "levels"],
        "properties": .object([
          "competency": text, "required": count, "speaksFor": ["type": ["string", "null"]],
          "levels": ["type": "array", "items": ["type": "object"]],
        ]),
      ]),
    ]),
    "since": .object([
      "type": ["object", "null"], "required": ["from", "to", "moved"],
      "properties": .object([
        "from": ["type": ["string", "null"]], "to": ["type": ["string", "null"]],
        "moved": .object([
          "type": "array",
          "items": .object([
            "type": "object", "required": ["competency", "change", "before", "after", "evidence"],
            "properties": .object([
              "competency": text, "before": span, "after": span, "evidence": texts,
              "change": .object(["enum": JSONValue(ProfileChange.Kind.allCases.map(\.rawValue))]),
            ]),
          ]),
        ]),
      ]),
    ]),
    "undecided": count, "roles": .object(["type": "array", "items": rankedRole]),
  ]),
])

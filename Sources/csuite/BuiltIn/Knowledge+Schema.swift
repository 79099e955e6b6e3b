import Documents
import Roles

// The JSON Schemas of what shows, lists and checks the knowledge.

let schemaOfShow: JSONValue = .object([
  "type": "object", "required": ["type"],
  "properties": .object([
    "type": [
      "enum": [
        "role", "fact", "competency", "source", "disagreement", "note", "scales", "abbreviation", "title",
        "withdrawn",
      ]
    ],
    "role": named, "competency": named, "source": named, "disagreement": named, "note": named,
    "fact": schemaOfFact, "facts": ["type": "array", "items": schemaOfFact],
    "part": ["type": ["string", "null"]], "scales": ["type": "array", "items": ["type": "object"]],
    "disagreements": ["type": "array", "items": named], "abbreviation": ["type": "object"],
    "title": ["type": "object"],
  ]),
])

let schemaOfWho: JSONValue = .object([
  "type": "object",
  "required": ["competency", "accountable", "responsible", "consulted", "informed", "fallback", "basis"],
  "properties": .object([
    "competency": named, "accountable": ["type": ["string", "null"]], "responsible": texts,
    "consulted": texts, "informed": texts, "whereExists": texts, "basis": ["type": "string"],
    "fallback": ["type": "array", "items": ["type": ["string", "object"]]],
    "disagreements": ["type": "array", "items": named],
  ]),
])

/// One list, under the name of what it is of.
let schemaOfList: JSONValue = .object([
  "type": "object",
  "properties": [
    "roles": ["type": "array", "items": named], "competencies": ["type": "array", "items": named],
    "facts": ["type": "array", "items": schemaOfFact], "sources": ["type": "array", "items": named],
    "disagreements": ["type": "array", "items": named], "findings": ["type": "array", "items": named],
  ],
])

let schemaOfValidate: JSONValue = .object([
  "type": "object", "required": ["findings"],
  "properties": [
    "findings": [
      "type": "array",
      "items": [
        "type": "object", "required": ["file", "line", "column", "id", "severity", "message", "hint"],
      ],
    ]
  ],
])

private let schemaOfFact: JSONValue = .object([
  "type": "object", "required": ["id", "role", "kind", "text", "competencies", "evidence"],
  "properties": .object([
    "id": ["type": "string"], "role": ["type": ["string", "null"]],
    "kind": .object(["enum": JSONValue(FactKind.allCases.map(\.rawValue))]), "text": ["type": "object"],
    "competencies": texts, "evidence": ["type": "array", "items": ["type": "object"]],
  ]),
])

private let named: JSONValue = [
  "type": "object", "required": ["id"], "properties": ["id": ["type": "string"]],
]
private let texts: JSONValue = ["type": "array", "items": ["type": "string"]]

import Documents

/// The JSON Schema of what `find` answers.
let schemaOfFind: JSONValue = .object([
  "type": "object", "required": ["query", "total", "hits", "facets", "corrections"],
  "properties": .object([
    "query": string, "total": count, "hits": list(of: hit), "nearest": list(of: hit),
    "facets": .object([
      "type": "object", "required": ["role", "kind"],
      "properties": .object(["role": counts, "kind": counts]),
    ]),
    "corrections": list(
      of: .object([
        "type": "object", "required": ["from", "to"], "properties": .object(["from": string, "to": string]),
      ])), "unknownWords": list(of: string), "unknownFilters": list(of: string),
  ]),
])

private let string: JSONValue = .object(["type": "string"])
private let number: JSONValue = .object(["type": "number", "minimum": 0])
private let count: JSONValue = .object(["type": "integer", "minimum": 0])
private let counts: JSONValue = .object(["type": "object", "additionalProperties": count])

private func list(of items: JSONValue) -> JSONValue { .object(["type": "array", "items": items]) }

/// A fact with its score, which is the sum of the points of the explanation's parts.
private let hit: JSONValue = .object([
  "type": "object", "required": ["id", "role", "kind", "text", "competencies", "evidence", "score"],
  "properties": .object([
    "id": string, "role": .object(["type": ["string", "null"]]), "kind": string,
    "text": .object(["type": "object", "additionalProperties": string]), "competencies": list(of: string),
    "evidence": list(of: .object(["type": "object"])), "score": number,
    // The words stand there with other marks than were typed.
    "otherMarks": .object(["const": true]),
    "explanation": .object([
      "type": "object", "required": ["language", "parts", "score"],
      "properties": .object(["language": string, "score": number, "parts": list(of: part)]),
    ]),
  ]),
])

/// One thing that earned points: rarity × strength × weight, in thousandths.
private let part: JSONValue = .object([
  "type": "object", "required": ["kind", "text", "rarity", "strength", "weight", "points"],
  "properties": .object([
    "kind": .object(["enum": ["word", "exact-word", "pair", "prefix"]]), "text": string, "rarity": number,
    "strength": number, "weight": number, "points": number,
  ]),
])

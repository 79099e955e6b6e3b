import Documents
import Roles

private let text: JSONValue = ["type": "string"]
private let maybeText: JSONValue = ["type": ["string", "null"]]
private let texts: JSONValue = ["type": "array", "items": ["type": "string"]]
private let count: JSONValue = ["type": "integer", "minimum": 0]

/// The JSON Schema of what the sensible answer adds to the data about a team.
let sensibleSchema: [String: JSONValue] = [
  "company": .object([
    "type": "object", "required": ["stage", "stageBasis", "industry", "country", "unknown"],
    "properties": .object([
      "stage": .object(["enum": JSONValue(FactScope.Stage.allCases.map(\.rawValue))]),
      "stageBasis": ["enum": ["said", "headcount", "people", "assumed"]], "industry": maybeText,
      "country": maybeText, "unknown": texts,
    ]),
  ]),
  "needs": .object([
    "type": "object",
    "required": ["own", "owned", "stoodIn", "nobody", "standIn", "loose", "notYet"],
    "additionalProperties": count,
  ]),
  "posts": .object([
    "type": "array",
    "items": .object([
      "type": "object", "required": ["id", "name", "country", "state", "firmness", "holder", "facts"],
      "properties": .object([
        "id": text, "country": text, "holder": maybeText, "facts": texts,
        "state": ["enum": ["held", "held-by-role", "barred", "outside-not-allowed", "missing", "depends"]],
        "firmness": ["enum": ["needed", "perhaps"]],
      ]),
    ]),
  ]),
  "newPosts": .object([
    "type": "array",
    "items": .object([
      "type": "object", "required": ["role", "closes", "relieves"],
      "properties": .object(["role": text, "closes": texts, "relieves": texts]),
    ]),
  ]),
  "lines": .object([
    "type": "array",
    "items": .object([
      "type": "object", "required": ["kind", "person"],
      "properties": .object([
        "kind": ["enum": ["many-reports", "lower-superior", "unusual-superior", "low-owner"]], "person": text,
      ]),
    ]),
  ]),
  "holdings": .object([
    "type": "array",
    "items": .object([
      "type": "object", "required": ["id", "need", "state", "holder"],
      "properties": .object([
        "id": text, "need": .object(["enum": JSONValue(AreaNeeds.Need.allCases.map(\.rawValue))]),
        "state": ["enum": ["owned", "contested", "stand-in", "outside", "nobody"]], "holder": maybeText,
        "reason": .object(["enum": JSONValue(Holding.Reason.allCases.map(\.rawValue))]), "owners": texts,
      ]),
    ]),
  ]),
  "holders": .object([
    "type": "array",
    "items": .object([
      "type": "object", "required": ["name", "owns", "standsIn", "limit", "lostWithout", "level", "outside"],
      "properties": .object([
        "name": text, "owns": count, "standsIn": count, "limit": count, "lostWithout": texts,
        "level": .object(["enum": JSONValue(PersonLevel.allCases.map(\.rawValue))]),
        "outside": ["type": "boolean"], "reportsTo": maybeText,
      ]),
    ]),
  ]),
  "keyPoints": .object([
    "type": "object", "required": ["en", "vi"], "properties": .object(["en": texts, "vi": texts]),
  ]),
]

import Documents

/// What `quiz` and every answer in it give as data.
let quizSchema = JSONValue.object([
  "type": "object", "required": ["event"],
  "properties": .object([
    "event": .object(["enum": ["start", "question", "answer", "note", "override", "undo", "end", "nothing"]]),
    "number": .object(["type": "integer"]), "total": .object(["type": "integer"]),
    "repeats": .object(["type": "integer"]),
    "due": .object(["type": "integer"]), "new": .object(["type": "integer"]),
    "isOver": .object(["type": "boolean"]), "note": .object(["type": "object"]),
    "card": .object(["type": "string"]), "unsaved": .object(["type": "integer"]),
    "kept": .object(["type": "string"]),
    "question": .object([
      "type": .array(["object", "null"]), "required": ["card", "kind", "stem", "form", "options", "isNew"],
      "properties": .object([
        "card": .object(["type": "string"]), "kind": .object(["type": "string"]),
        "stem": .object(["type": "string"]),
        "form": .object(["enum": ["choice", "typed", "list", "missing"]]),
        "options": texts, "isNew": .object(["type": "boolean"]),
        "part": .object(["type": .array(["string", "null"])]),
        "cue": .object(["type": .array(["string", "null"])]),
        "isContrast": .object(["type": "boolean"]), "isRepeated": .object(["type": "boolean"]),
      ]),
    ]),
    "answer": answerSchema,
    "summary": .object([
      "type": "object", "required": ["answered", "right", "wrong", "skipped", "learnt", "again"],
      "properties": .object([
        "again": texts,
        "parts": .object([
          "type": "array", "items": .object(["type": "object", "required": ["part", "right", "total"]]),
        ]),
      ]),
    ]),
  ]),
])

private let texts = JSONValue.object(["type": "array", "items": .object(["type": "string"])])

private let answerSchema = JSONValue.object([
  "type": "object", "required": ["card", "typed", "verdict", "right", "rating", "key", "options", "next"],
  "properties": .object([
    "verdict": .object(["enum": JSONValue(Verdict.allCases.map(\.rawValue))]),
    "rating": .object(["type": "integer", "minimum": 1, "maximum": 4]),
    "right": .object(["type": "boolean"]), "hints": .object(["type": "integer"]),
    "overridden": .object(["type": "boolean"]), "leech": .object(["type": "boolean"]),
    "key": texts, "missing": texts,
    "options": .object([
      "type": "array",
      "items": .object(["type": "object", "required": ["text", "right", "chosen", "reason", "references"]]),
    ]),
    "next": .object([
      "type": "object", "required": ["due", "state", "stability", "difficulty", "recall"],
    ]),
  ]),
])

import Commands
import Documents
import Roles
import SourceText

extension Comparison {
  /// The comparison as other programs read it.
  func json(_ options: ComparisonOptions) -> JSONValue {
    var object: [String: JSONValue] = [
      "basis": "own-judgement", "roles": JSONValue(roles.map(\.id.text)),
      "competencies": .array(rows(options).map(json)),
      "similarity": .array(
        similarities.map { row in .array(row.map { .number(Double($0.hundredths) / 100) }) }),
      "facts": .object([
        "boundaries": .array(facts(.boundary).map { knowledge.json(of: $0) }),
        "misconceptions": .array(facts(.misconception).map { knowledge.json(of: $0) }),
      ]),
      "disagreements": .array(disagreements.map { knowledge.json(of: $0) }),
      "dutyFacts": .object(
        Dictionary(
          roles.indices.flatMap(duties).map { ($0.fact.id.text, knowledge.json(of: $0.fact)) }
        ) { first, _ in first }),
      "duties": .object(
        Dictionary(roles.indices.map { (roles[$0].id.text, json(duties(of: $0))) }) { first, _ in first }),
    ]
    if roles.count == 1 { object["neighbours"] = .array(neighbours.map(json)) }
    return .object(object)
  }

  private func json(_ row: Row) -> JSONValue {
    let relations = zip(roles, row.relations).compactMap { role, relation in
      relation.map { (role.id.text, $0.json) }
    }
    return .object([
      "id": .string(row.competency.id.text), "group": .string(row.competency.group.text),
      "name": row.competency.name.json, "class": .string(row.overlap.rawValue), "differs": .bool(row.differs),
      "accountable": JSONValue(row.competency.accountable?.text),
      "definition": row.competency.meaning.definition?.json ?? .null, "levels": levels(row),
      "relations": .object(Dictionary(relations) { first, _ in first }),
      "disagreements": JSONValue(disagreements(about: row).map(\.id.text)),
    ])
  }

  /// What each role’s level looks like, by role.
  private func levels(_ row: Row) -> JSONValue {
    let pairs = zip(roles, row.relations).compactMap { role, relation in
      relation.flatMap { row.competency.level($0.level) }.map { (role.id.text, $0.json) }
    }
    return .object(Dictionary(pairs) { first, _ in first })
  }

  private func json(_ duties: [Duty]) -> JSONValue {
    .object([
      "only": JSONValue(duties.filter(\.sharedWith.isEmpty).map(\.fact.id.text)),
      "shared": .array(
        duties.filter { !$0.sharedWith.isEmpty }.map { duty in
          .object([
            "fact": .string(duty.fact.id.text), "leader": JSONValue(duty.leader?.text),
            "with": .array(
              duty.sharedWith.map {
                .object(["role": .string($0.role.text), "by": .string($0.reason.rawValue)])
              }),
          ])
        }),
    ])
  }

  private func json(_ neighbour: Neighbour) -> JSONValue {
    .object([
      "role": .string(neighbour.role.id.text),
      "similarity": .number(Double(neighbour.similarity.hundredths) / 100),
      "contested": JSONValue(neighbour.contested.map(\.id.text)), "borderFacts": .integer(neighbour.borders),
    ])
  }
}

/// The JSON Schema of a comparison.
let comparisonSchema: JSONValue = {
  let text: JSONValue = ["type": "string"]
  let texts: JSONValue = ["type": "array", "items": text]
  let relation = JSONValue.object([
    "type": "object", "required": ["relation", "importance", "level"],
    "properties": .object([
      "relation": ["enum": ["accountable", "responsible", "consulted", "informed", .null]],
      "importance": ["type": "integer", "minimum": 1, "maximum": 5],
      "level": ["type": "integer", "minimum": 1, "maximum": 5],
    ]),
  ])
  let row = JSONValue.object([
    "type": "object", "required": ["id", "class", "relations", "differs"],
    "properties": .object([
      "id": text, "group": text, "name": ["type": "object"], "differs": ["type": "boolean"],
      "class": .object(["enum": JSONValue(Comparison.Overlap.allCases.map(\.rawValue))]),
      "accountable": ["type": ["string", "null"]], "definition": ["type": ["object", "null"]],
      "levels": ["type": "object"],
      "relations": ["type": "object", "additionalProperties": relation], "disagreements": texts,
    ]),
  ])
  let duties = JSONValue.object([
    "type": "object", "required": ["only", "shared"],
    "properties": ["only": texts, "shared": ["type": "array", "items": ["type": "object"]]],
  ])
  return .object([
    "type": "object",
    "required": ["roles", "competencies", "similarity", "facts", "duties", "disagreements"],
    "properties": .object([
      "basis": text, "roles": texts, "competencies": .object(["type": "array", "items": row]),
      "similarity": [
        "type": "array",
        "items": ["type": "array", "items": ["type": "number", "minimum": 0, "maximum": 1]],
      ],
      "facts": ["type": "object", "required": ["boundaries", "misconceptions"]],
      "duties": ["type": "object", "additionalProperties": duties], "dutyFacts": ["type": "object"],
      "disagreements": ["type": "array", "items": ["type": "object"]],
      "neighbours": ["type": "array", "items": ["type": "object"]],
    ]),
  ])
}()

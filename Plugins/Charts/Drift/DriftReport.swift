import Commands
import Documents
import RoleFrameworks
import SourceText

/// What a comparison found, for the roles that are wanted.
struct DriftReport {
  let old: String
  let new: String
  let kind: Catalogue.Kind
  let drift: CatalogueDrift
  let sizes: (old: Int, new: Int)
  /// The folded beginnings of codes, or parts of names; all roles when there are none.
  var wanted: [String] = []

  var roles: [CatalogueDrift.RoleChanges] {
    guard !wanted.isEmpty else { return drift.roles }
    return drift.roles.filter { role in
      wanted.contains { folded(role.code).hasPrefix($0) || folded(role.name).contains($0) }
    }
  }

  /// The list of skills is nobody's in particular.
  var skills: [CatalogueDrift.Change] { wanted.isEmpty ? drift.skills : [] }

  /// How often each fate befell each kind of thing, among what is wanted.
  var counts: [CatalogueDrift.Thing: [CatalogueDrift.Fate: Int]] {
    var counts: [CatalogueDrift.Thing: [CatalogueDrift.Fate: Int]] = [:]
    for change in skills + roles.flatMap(\.changes) {
      counts[change.thing, default: [:]][change.fate, default: 0] += 1
    }
    return counts
  }
}

extension DriftReport {
  func answer(_ session: Session, isWhole: Bool) -> Answer {
    let isWhole = isWhole || session.format == .html || session.format == .markdown
    let needsData = session.format != .text && session.format != .markdown && session.format != .html
    var answer = Answer(
      DriftPage(report: self, language: session.language, isWhole: isWhole).document,
      data: needsData ? json : .object([:]), records: needsData ? records : nil)
    if session.format == .html {
      answer.translation =
        DriftPage(report: self, language: session.language.other, isWhole: isWhole).document
    }
    return answer
  }

  var json: JSONValue {
    .object([
      "old": .string(old), "new": .string(new), "kind": .string(kind.rawValue),
      "counts": .object(
        Dictionary(
          counts.map { thing, fates in
            (
              thing.rawValue,
              .object(
                Dictionary(fates.map { ($0.rawValue, .integer($1)) }, uniquingKeysWith: { first, _ in first })
              )
            )
          }, uniquingKeysWith: { first, _ in first })),
      "roles": .array(
        roles.map { role in
          .object([
            "code": .string(role.code), "name": .string(role.name),
            "changes": .array(role.changes.map { .object($0.json) }),
          ])
        }), "skills": .array(skills.map { .object($0.json) }),
    ])
  }

  /// A record a change.
  private var records: Records {
    let fields = ["code", "role", "thing", "fate", "id", "before", "after"].map { Records.Field($0) }
    let own = roles.flatMap { role in
      role.changes.map { change in
        change.json.merging(["code": .string(role.code), "role": .string(role.name)]) { first, _ in first }
      }
    }
    return Records(fields, own + skills.map(\.json), under: "changes")
  }
}

extension CatalogueDrift.Change {
  fileprivate var json: [String: JSONValue] {
    [
      "thing": .string(thing.rawValue), "fate": .string(fate.rawValue), "id": .string(id),
      "before": JSONValue(before), "after": JSONValue(after),
    ]
  }
}

private let change: JSONValue = .object([
  "type": "object", "required": ["thing", "fate", "id", "before", "after"],
  "properties": .object([
    "thing": .object(["enum": JSONValue(CatalogueDrift.Thing.allCases.map(\.rawValue))]),
    "fate": .object(["enum": JSONValue(CatalogueDrift.Fate.allCases.map(\.rawValue))]),
    "id": ["type": "string"], "before": ["type": ["string", "null"]], "after": ["type": ["string", "null"]],
  ]),
])

/// The JSON Schema of what `drift` answers.
let driftSchema: JSONValue = .object([
  "type": "object", "required": ["old", "new", "kind", "counts", "roles", "skills"],
  "properties": .object([
    "old": ["type": "string"], "new": ["type": "string"], "kind": ["type": "string"],
    "counts": .object([
      "type": "object",
      "additionalProperties": .object([
        "type": "object", "additionalProperties": ["type": "integer", "minimum": 0],
      ]),
    ]),
    "roles": .object([
      "type": "array",
      "items": .object([
        "type": "object", "required": ["code", "name", "changes"],
        "properties": .object([
          "code": ["type": "string"], "name": ["type": "string"],
          "changes": .object(["type": "array", "items": change]),
        ]),
      ]),
    ]), "skills": .object(["type": "array", "items": change]),
  ]),
])

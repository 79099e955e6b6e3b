import Claims
import Commands
import Documents
import Roles
import SourceText

extension RecordList {
  /// The sentences of a text that was checked.
  static let claims = RecordList("claims", claimFields)
}

private let claimFields = [
  Records.Field("line", of: .integer), .init("text"), .init("verdict"), .init("reason"),
  .init("roles", of: .list),
  .init("facts", of: .list), .init("competency"),
]

extension KnowledgeBase {
  /// Checked sentences as other programs read them.
  func json(of claims: [CheckedClaim], _ path: String) -> JSONValue {
    let counts = ClaimVerdict.allCases.map { verdict in
      (verdict.rawValue, JSONValue.integer(claims.count { $0.verdict == verdict }))
    }
    return .object([
      "file": .string(path), "counts": .object(Dictionary(uniqueKeysWithValues: counts)),
      "claims": .array(claims.map { .object(members(of: $0)) }),
    ])
  }

  func records(of claims: [CheckedClaim]) -> Records {
    Records(claimFields, claims.map(members), under: "claims")
  }

  private func members(of claim: CheckedClaim) -> [String: JSONValue] {
    [
      "line": .integer(claim.sentence.line), "text": .string(claim.sentence.text),
      "verdict": .string(claim.verdict.rawValue), "reason": .string(claim.reason.rawValue),
      "roles": JSONValue(claim.roles.map(\.text)), "facts": JSONValue(claim.facts.map(\.text)),
      "competency": JSONValue(claim.area?.text),
    ]
  }
}

/// The JSON Schema of what `check` answers.
let schemaOfCheck: JSONValue = .object([
  "type": "object", "required": ["file", "counts", "claims"],
  "properties": .object([
    "file": .object(["type": "string"]),
    "counts": .object([
      "type": "object", "required": JSONValue(ClaimVerdict.allCases.map(\.rawValue)),
      "additionalProperties": .object(["type": "integer", "minimum": 0]),
    ]),
    "claims": .object([
      "type": "array",
      "items": .object([
        "type": "object", "required": JSONValue(claimFields.map(\.name)),
        "properties": .object([
          "line": .object(["type": "integer", "minimum": 1]), "text": .object(["type": "string"]),
          "verdict": .object(["enum": JSONValue(ClaimVerdict.allCases.map(\.rawValue))]),
          "reason": .object(["enum": JSONValue(ClaimReason.allCases.map(\.rawValue))]),
          "roles": listOfNames, "facts": listOfNames, "competency": .object(["type": ["string", "null"]]),
        ]),
      ]),
    ]),
  ]),
])

/// The JSON Schema of a list of ids.
let listOfNames: JSONValue = .object(["type": "array", "items": .object(["type": "string"])])

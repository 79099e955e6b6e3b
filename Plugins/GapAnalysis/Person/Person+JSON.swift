import Commands
import Documents
import Roles
import SourceText

extension PersonGap {
  /// The gap as other programs read it.
  var json: JSONValue {
    .object([
      "person": JSONValue(profile.name), "role": .string(role.id.text), "fit": fit.json,
      "counts": .object(
        Dictionary(
          uniqueKeysWithValues: Need.Status.allCases.map { status in
            (status.rawValue, .integer(needs.count { $0.status == status }))
          })),
      "requirements": .array((needs(.short) + needs(.unclear) + needs(.met)).map(json)),
      "conditions": .array(conditions.map(json)),
      "steps": .array(
        steps.map { need in
          .object([
            "competency": .string(need.competency.id.text), "from": need.level?.json ?? .null,
            "to": .integer(need.relation.level),
            "gain": .number(Double(need.gain * 1000 / max(fit.whole, 1)) / 10),
            "duties": JSONValue(duties(in: need).map(\.id.text)),
          ])
        }),
      "languages": JSONValue(profile.languages),
    ])
  }

  private func json(_ need: Need) -> JSONValue {
    .object([
      "competency": .string(need.competency.id.text), "name": need.competency.name.json,
      "status": .string(need.status.rawValue), "relation": JSONValue(need.relation.involvement?.rawValue),
      "importance": .integer(need.relation.importance), "required": .integer(need.relation.level),
      "level": need.level?.json ?? .null, "credit": credit(need),
      "evidence": JSONValue(need.claim?.evidence ?? []),
      "date": JSONValue(need.claim?.date?.text), "stale": .bool(need.isStale),
      "opens": JSONValue(opened(by: need).map(\.text)), "facts": JSONValue(facts(on: need).map(\.id.text)),
    ])
  }

  private func credit(_ need: Need) -> JSONValue {
    .object(["min": .number(Double(need.credit.low) / 60), "max": .number(Double(need.credit.high) / 60)])
  }

  private func json(_ condition: Condition) -> JSONValue {
    .object([
      "fact": .string(condition.fact.id.text), "status": .string(condition.status.rawValue),
      "requires": condition.fact.requirement?.json ?? .null, "found": condition.found?.json ?? .null,
    ])
  }
}

extension RoleRanking {
  /// The ranking as other programs read it.
  var json: JSONValue {
    .object([
      "person": JSONValue(profile.name), "undecided": .integer(undecided),
      "roles": .array(
        gaps.map { gap in
          .object([
            "role": .string(gap.role.id.text), "fit": gap.fit.json,
            "met": .integer(gap.needs.count { $0.status == .met }),
            "short": .integer(gap.needs.count { $0.status == .short }),
            "cannot-tell": .integer(gap.needs.count { $0.status == .unclear }),
          ])
        }),
    ])
  }
}

extension Fit {
  /// The range in hundredths, and the sums that it comes from.
  var json: JSONValue {
    .object([
      "min": .integer(percent.low), "max": .integer(percent.high),
      "creditMin": .number(Double(credit.low) / 60), "creditMax": .number(Double(credit.high) / 60),
      "whole": .integer(whole / 60),
    ])
  }
}

extension Span {
  /// Both ends.
  var json: JSONValue { .object(["min": .integer(low), "max": .integer(high)]) }
}

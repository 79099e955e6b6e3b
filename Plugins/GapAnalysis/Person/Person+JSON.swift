import Commands
import Documents
import Roles
import SourceText

extension PersonGap {
  /// The gap as other programs read it.
  func json(since change: ProfileChange?) -> JSONValue {
    var object: [String: JSONValue] = ["person": JSONValue(profile.name), "role": .string(role.id.text)]
    object["fit"] = fit.json
    object["knownFit"] = knownFit.json
    object["known"] = .integer(knownShare)
    object["counts"] = counts
    object["requirements"] = .array((needs(.short) + needs(.unclear) + needs(.met)).map(json))
    object["conditions"] = .array(conditions.map(json))
    object["steps"] = .array(steps.map(step))
    object["questions"] = .array(questions.map(question))
    object["since"] = change.map { $0.json(for: self) } ?? .null
    object["languages"] = JSONValue(profile.languages)
    return .object(object)
  }

  private var counts: JSONValue {
    let pairs = Need.Status.allCases.map { status in
      (status.rawValue, JSONValue.integer(needs.count { $0.status == status }))
    }
    return .object(Dictionary(uniqueKeysWithValues: pairs))
  }

  private func step(_ need: Need) -> JSONValue {
    .object([
      "competency": .string(need.competency.id.text), "from": need.level?.json ?? .null,
      "to": .integer(need.relation.level),
      "gain": .number(Double(need.gain * 1000 / max(fit.whole, 1)) / 10),
      "duties": JSONValue(duties(in: need).map(\.id.text)), "behaviour": behaviour(need) ?? .null,
      "interview": JSONValue(interviewQuestion(on: need.competency.id)?.id.text),
    ])
  }

  /// What the needed level looks like.
  private func behaviour(_ need: Need) -> JSONValue? {
    let levels = need.competency.meaning.levels
    return levels.indices.contains(need.relation.level - 1) ? levels[need.relation.level - 1].json : nil
  }

  private func question(_ need: Need) -> JSONValue {
    .object([
      "competency": .string(need.competency.id.text), "required": .integer(need.relation.level),
      "levels": .array(need.competency.meaning.levels.map(\.json)),
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
  func json(since change: ProfileChange?) -> JSONValue {
    .object([
      "person": JSONValue(profile.name), "undecided": .integer(undecided),
      "since": change.map { $0.json(for: nil) } ?? .null,
      "questions": .array(
        questions.map { question in
          .object([
            "competency": .string(question.area.id.text), "speaksFor": JSONValue(question.speaksFor?.text),
            "levels": .array(question.area.meaning.levels.map(\.json)),
          ])
        }),
      "roles": .array(
        zip(gaps, nearness).map { gap, nearness in
          .object([
            "role": .string(gap.role.id.text), "fit": gap.fit.json, "knownFit": gap.knownFit.json,
            "known": .integer(gap.knownShare), "nearnessMin": .number(thousandths(nearness.low)),
            "nearnessMax": .number(thousandths(nearness.high)),
            "met": .integer(gap.needs.count { $0.status == .met }),
            "short": .integer(gap.needs.count { $0.status == .short }),
            "cannot-tell": .integer(gap.needs.count { $0.status == .unclear }),
          ])
        }),
    ])
  }

  private func thousandths(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}

extension ProfileChange {
  /// What moved, as other programs read it.
  func json(for gap: PersonGap?) -> JSONValue {
    let before = gap.map { PersonGap(self.before, $0.role, $0.knowledge, today: $0.today) }
    return .object([
      "from": JSONValue(self.before.date?.text), "to": JSONValue(after.date?.text),
      "fitBefore": before?.fit.json ?? .null, "knownFitBefore": before?.knownFit.json ?? .null,
      "moved": .array(
        rows.map { row in
          .object([
            "competency": .string(row.competency.id.text), "change": .string(row.kind.rawValue),
            "before": row.before?.json ?? .null, "after": row.after?.json ?? .null,
            "evidence": JSONValue(row.evidence),
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

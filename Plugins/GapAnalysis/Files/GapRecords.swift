import Commands
import Documents
import Roles
import SourceText

extension TeamReport {
  /// A record an area of work: who has which part in it, how much it is needed, and who holds it or could.
  func records(with sensible: SensibleReport) -> Records {
    let parts = Relation.Involvement.allCases.map { Records.Field($0.rawValue) }
    let fields: [Records.Field] =
      [.init("id"), .init("group"), .init("name", .text), .init("status")] + parts
      + [
        .init("singlePointOfFailure"), .init("informedOnly"), .init("usualOwner"), .init("fallback", .detail),
        .init("need"), .init("state"), .init("holder"), .init("reason"), .init("outside", .text),
      ]
    let rows = zip(after.rows, sensible.plan.holdings).map { row, holding in
      var record = record(row)
      if case .object(let members) = sensible.json(holding), !row.competency.isPersonal {
        record.merge(members) { own, _ in own }
      }
      return record
    }
    return Records(fields, rows, under: "competencies")
  }

  private func record(_ row: Coverage.Row) -> [String: JSONValue] {
    var record: [String: JSONValue] = [
      "id": .string(row.competency.id.text), "group": .string(row.competency.group.text),
      "name": row.competency.name.json, "status": .string(row.status.rawValue),
      "singlePointOfFailure": .bool(row.restsOnOne), "informedOnly": .bool(row.isInformedOnly),
      "usualOwner": JSONValue(row.competency.accountable?.text),
      "fallback": .array(row.competency.fallback.map { after.knowledge.json(of: $0) }),
    ]
    for involvement in Relation.Involvement.allCases {
      let people = zip(after.team.people, row.parts).filter { $0.1 == involvement }.map(\.0.name)
      record[involvement.rawValue] = JSONValue(people)
    }
    return record
  }
}

extension PersonGap {
  /// A record an area of work: what the role asks for and what the person has.
  var records: Records {
    let fields: [Records.Field] = [
      .init("competency"), .init("name", .text), .init("status"), .init("relation"), .init("importance"),
      .init("required"), .init("levelMin"), .init("levelMax"), .init("evidence"), .init("date"),
      .init("stale"), .init("opens"), .init("facts"),
    ]
    guard case .object(let data) = json(since: nil), case .array(let needs) = data["requirements"] else {
      return Records(fields, [], under: "requirements")
    }
    return Records(fields, objects: needs.map { $0.withEnds(of: "level") }, under: "requirements")
  }
}

extension RoleRanking {
  /// A record a role, the best fit first.
  var records: Records {
    let fields: [Records.Field] = [
      .init("role"), .init("fitMin"), .init("fitMax"), .init("met"), .init("short"), .init("cannot-tell"),
      .init("nearnessMin"), .init("nearnessMax"), .init("known"), .init("knownFitMin"), .init("knownFitMax"),
    ]
    guard case .object(let data) = json(since: nil), case .array(let roles) = data["roles"] else {
      return Records(fields, [], under: "roles")
    }
    return Records(
      fields, objects: roles.map { $0.withEnds(of: "fit").withEnds(of: "knownFit") }, under: "roles")
  }
}

extension Move {
  /// A record an area of work that changes.
  var records: Records {
    let parts = ["relation", "importance", "level"]
    let fields = ["before", "after"].flatMap { side in parts.map { Records.Field("\(side)_\($0)") } }
    let rows = Change.allCases.flatMap(rows).map { row -> [String: JSONValue] in
      var record: [String: JSONValue] = [
        "competency": .string(row.competency.id.text), "name": row.competency.name.json,
        "change": .string(row.change.rawValue),
      ]
      for (side, relation) in [("before", row.before), ("after", row.after)] {
        guard case .object(let values)? = relation?.json else { continue }
        for (part, value) in values { record["\(side)_\(part)"] = value }
      }
      return record
    }
    return Records(
      [.init("competency"), .init("name", .text), .init("change")] + fields, rows, under: "changes")
  }
}

extension JSONValue {
  /// An object with the ends of one of its ranges as values of their own, such as `levelMin` and `levelMax`.
  fileprivate func withEnds(of key: String) -> JSONValue {
    guard case .object(var members) = self, case .object(let ends)? = members[key] else { return self }
    (members["\(key)Min"], members["\(key)Max"]) = (ends["min"], ends["max"])
    return .object(members)
  }
}

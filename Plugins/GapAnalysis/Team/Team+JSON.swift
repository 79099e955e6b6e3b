import Commands
import Documents
import Roles

extension TeamReport {
  /// The report as other programs read it, with what the company needs.
  func json(with sensible: SensibleReport, _ sensibleClosing: Closing?) -> JSONValue {
    var object: [String: JSONValue] = [
      "team": JSONValue(after.team.name), "people": .array(after.team.people.map(json)),
      "counts": counts, "competencies": .array(after.rows.map(json)),
      "changes": .object([
        "orphaned": JSONValue(newlyOrphaned.map(\.id.text)), "owned": JSONValue(newlyOwned.map(\.id.text)),
      ]),
      "steps": .array(
        additions.map {
          .object([
            "role": .string($0.role.text), "closes": JSONValue($0.closes.map(\.id.text)),
            "duties": JSONValue($0.closes.flatMap(duties).map(\.id.text)),
          ])
        }),
    ]
    object.merge(sensible.members) { own, _ in own }
    object["close"] = (closing ?? sensibleClosing).map(json)
    object["closeWithStandIns"] = standIns.map(json)
    return .object(object)
  }

  private var counts: JSONValue {
    var counts: [String: JSONValue] = [:]
    for status in Coverage.Status.allCases { counts[status.rawValue] = .integer(after.rows(status).count) }
    counts["single-point-of-failure"] = .integer(after.rows.count(where: \.restsOnOne))
    counts["informed-only"] = .integer(after.rows.count(where: \.isInformedOnly))
    return .object(counts)
  }

  private func json(_ person: Team.Person) -> JSONValue {
    let load = Load(person, after.knowledge)
    return .object([
      "name": .string(person.name), "roles": JSONValue(person.roles.map(\.text)),
      "takesOn": JSONValue(person.takesOn.map(\.text).sorted()),
      "givesAway": JSONValue(person.givesAway.map(\.text).sorted()), "supposed": .bool(person.isSupposed),
      "load": .object([
        "points": .integer(load.points), "accountable": .integer(load.accountable),
        "responsible": .integer(load.responsible), "heaviestRole": .integer(after.knowledge.heaviestLoad),
      ]),
    ])
  }

  private func json(_ row: Coverage.Row) -> JSONValue {
    let parts = zip(after.team.people, row.parts).compactMap { person, part in
      part.map { JSONValue.object(["person": .string(person.name), "relation": .string($0.rawValue)]) }
    }
    return .object([
      "id": .string(row.competency.id.text), "name": row.competency.name.json,
      "group": .string(row.competency.group.text), "status": .string(row.status.rawValue),
      "singlePointOfFailure": .bool(row.restsOnOne), "informedOnly": .bool(row.isInformedOnly),
      "parts": .array(parts), "usualOwner": JSONValue(row.competency.accountable?.text),
      "fallback": .array(row.competency.fallback.map { after.knowledge.json(of: $0) }),
    ])
  }

  private func json(_ closing: Closing) -> JSONValue {
    .object([
      "roles": JSONValue(closing.roles.map(\.text)), "size": .integer(closing.roles.count),
      "open": JSONValue(closing.open.map(\.text)),
      "proof": .object([
        "witnesses": JSONValue(closing.witnesses.map(\.text)),
        "lowerBound": .integer(closing.witnesses.count),
        "byWitnesses": .bool(closing.isProvedByWitnesses), "searched": .integer(closing.steps),
      ]),
    ])
  }

  private func json(_ standIns: StandInClosing) -> JSONValue {
    .object([
      "within": .array(
        standIns.within.map {
          .object(["competency": .string($0.competency.text), "role": .string($0.role.text)])
        }), "closing": json(standIns.closing),
    ])
  }
}

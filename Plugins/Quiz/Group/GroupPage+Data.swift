import Commands
import Documents
import TextSearch
import Roles
import SourceText
import SpacedRepetition

extension GroupPage {
  var json: JSONValue {
    .object(["learners": .array(group.learners.map(\.json))])
  }

  /// What `json` is made of, for `csuite schema`.
  static let schema: JSONValue = .object([
    "type": "object", "required": ["learners"],
    "properties": .object([
      "learners": .object([
        "type": "array",
        "items": .object([
          "type": "object",
          "required": [
            "learner", "answers", "cards", "things", "met", "known", "remembered", "roles", "competencies",
          ],
          "properties": .object([
            "learner": .object(["type": "string"]), "lastDay": .object(["type": "string", "format": "date"]),
            "answers": .object(["type": "integer"]), "cards": .object(["type": "integer"]),
            "things": .object(["type": "integer"]), "met": .object(["type": "integer"]),
            "known": .object(["type": "number"]), "roles": part, "competencies": part,
          ]),
        ]),
      ])
    ]),
  ])

  private static let part: JSONValue = .object([
    "type": "array",
    "items": .object([
      "type": "object", "required": ["id", "answers", "cards", "things", "met", "known", "remembered"],
    ]),
  ])

  /// A record for each learner and role, and for each learner and area.
  var records: Records {
    let fields: [Records.Field] = [
      .init("learner"), .init("of"), .init("id"), .init("name", .text), .init("things"), .init("met"),
      .init("known"), .init("cards"), .init("answers"), .init("successes"), .init("reviews"), .init("share"),
      .init("low"), .init("high"),
    ]
    let rows = group.learners.flatMap { learner in
      learner.roles.map { record(learner, "role", $0) }
        + learner.areas.map { record(learner, "competency", $0) }
    }
    return Records(fields, rows)
  }

  private func record(
    _ learner: GroupStatistics.Learner, _ kind: String, _ known: GroupStatistics.Knowledge
  ) -> [String: JSONValue] {
    let (remembered, bounds) = (known.remembered, known.remembered.bounds)
    return [
      "learner": .string(learner.name), "of": .string(kind), "id": .string(known.id),
      "name": name(of: known.id, kind).json, "things": .integer(known.things), "met": .integer(known.met),
      "known": .number(known.rounded), "cards": .integer(known.cards), "answers": .integer(known.answers),
      "successes": .integer(remembered.successes), "reviews": .integer(remembered.count),
      "share": remembered.share.map(JSONValue.number) ?? .null, "low": .number(bounds.lowerBound),
      "high": .number(bounds.upperBound),
    ]
  }

  private func name(of id: String, _ kind: String) -> LocalizedText {
    let role = knowledge.roles.first { kind == "role" && $0.id.text == id }
    let area = knowledge.competencies.first { kind == "competency" && $0.id.text == id }
    return role.map { knowledge.name(of: .role($0.id)) } ?? area?.name ?? LocalizedText(verbatim: id)
  }
}

extension GroupStatistics.Learner {
  fileprivate var json: JSONValue {
    var members = whole.members
    members["learner"] = .string(name)
    members["roles"] = .array(roles.map(\.json))
    members["competencies"] = .array(areas.map(\.json))
    if let lastDay { members["lastDay"] = .string(CalendarDate(day: lastDay).description) }
    return .object(members)
  }
}

extension GroupStatistics.Knowledge {
  /// As many things as are known, to a thousandth.
  fileprivate var rounded: Double { (known * 1000).rounded() / 1000 }

  fileprivate var members: [String: JSONValue] {
    [
      "answers": .integer(answers), "cards": .integer(cards), "things": .integer(things),
      "met": .integer(met), "known": .number(rounded), "remembered": remembered.json,
    ]
  }

  fileprivate var json: JSONValue { .object(members.merging(["id": .string(id)]) { own, _ in own }) }
}

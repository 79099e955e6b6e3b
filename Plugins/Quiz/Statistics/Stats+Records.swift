import Commands
import Documents
import Roles
import SourceText
import TextSearch

extension StatsPage {
  /// A record a role and a record an area of work: how many cards and answers, and how well they are remembered.
  var records: Records {
    let fields: [Records.Field] = [
      .init("of"), .init("id"), .init("name", .text), .init("cards"), .init("answers"),
      .init("successes"), .init("reviews"), .init("share"), .init("low"), .init("high"),
    ]
    return Records(fields, roles.map { record("role", $0) } + areas.map { record("competency", $0) })
  }

  private func record(_ kind: String, _ group: Statistics.Group) -> [String: JSONValue] {
    let (remembered, bounds) = (group.remembered, group.remembered.bounds)
    return [
      "of": .string(kind), "id": .string(group.id), "name": name(of: group.id, kind).json,
      "cards": .integer(group.cards), "answers": .integer(group.answers),
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

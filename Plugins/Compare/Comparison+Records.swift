import Commands
import Documents
import QueryEngine
import Roles
import SourceText

extension Comparison {
  /// A record an area of work, with three columns for each role; for a single role a record a neighbour.
  func records(_ options: ComparisonOptions) -> Records {
    guard roles.count > 1 else { return neighbourRecords }
    let own = roles.flatMap { role in
      ["relation", "importance", "level"].map { Records.Field("\(role.id)_\($0)") }
        + (options.tellsWords ? [Records.Field("\(role.id)_level_words", .text)] : [])
    }
    let fields: [Records.Field] =
      [
        .init("id"), .init("group"), .init("name", .text), .init("class"), .init("differs"),
        .init("accountable"),
      ] + (options.tellsWords ? [Records.Field("definition", .text)] : [])
    return Records(fields + own + [.init("disagreements")], rows(options).map(record))
  }

  private func record(_ row: Row) -> [String: JSONValue] {
    var record: [String: JSONValue] = [
      "id": .string(row.competency.id.text), "group": .string(row.competency.group.text),
      "name": row.competency.name.json, "class": .string(row.overlap.rawValue), "differs": .bool(row.differs),
      "accountable": JSONValue(row.competency.accountable?.text),
      "disagreements": JSONValue(disagreements(about: row).map(\.id.text)),
      "definition": row.competency.meaning.definition?.json ?? .null,
    ]
    for (role, relation) in zip(roles, row.relations) {
      guard let relation else { continue }
      record["\(role.id)_relation"] = JSONValue(relation.involvement?.rawValue)
      record["\(role.id)_importance"] = .integer(relation.importance)
      record["\(role.id)_level"] = .integer(relation.level)
      record["\(role.id)_level_words"] = row.competency.level(relation.level)?.json
    }
    return record
  }

  private var neighbourRecords: Records {
    let rows = neighbours.map { neighbour -> [String: JSONValue] in
      [
        "role": .string(neighbour.role.id.text), "name": knowledge.name(of: .role(neighbour.role.id)).json,
        "similarity": .number(Double(neighbour.similarity.hundredths) / 100),
        "contested": JSONValue(neighbour.contested.map(\.id.text)),
        "borderFacts": .integer(neighbour.borders),
      ]
    }
    return Records(
      [
        .init("role"), .init("name", .text), .init("similarity"), .init("contested"), .init("borderFacts"),
      ], rows)
  }
}

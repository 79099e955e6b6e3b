import Commands
import Documents
import Roles
import SourceText
import TextSearch

extension Comparison {
  /// A record an area of work, with three columns for each role; for a single role a record a neighbour.
  func records(_ options: ComparisonOptions) -> Records {
    guard roles.count > 1 else { return neighbourRecords }
    let fields = comparisonFields(roles.map(\.id.text), tellsWords: options.tellsWords)
    return Records(fields, rows(options).map(record))
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

/// The fields of an area of work, three of them for each role.
func comparisonFields(_ roles: [String], tellsWords: Bool = false) -> [Records.Field] {
  let own = roles.flatMap { role -> [Records.Field] in
    [
      .init("\(role)_relation"), .init("\(role)_importance", of: .integer),
      .init("\(role)_level", of: .integer),
    ] + (tellsWords ? [.init("\(role)_level_words", .text)] : [])
  }
  return [
    .init("id"), .init("group"), .init("name", .text), .init("class"), .init("differs", of: .truth),
    .init("accountable"),
  ] + (tellsWords ? [.init("definition", .text)] : []) + own + [.init("disagreements", of: .list)]
}

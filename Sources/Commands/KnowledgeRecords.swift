public import Documents
public import Roles
import TextSearch

extension KnowledgeBase {
  /// Facts as records; each may have values beside its own, such as a score, under fields that follow its id.
  public func records(
    of facts: [Fact], under key: String = "facts", adding extra: [Records.Field] = [],
    values: [[String: JSONValue]] = []
  ) -> Records {
    let rows = facts.enumerated().map { index, fact in
      row(of: fact).merging(index < values.count ? values[index] : [:]) { $1 }
    }
    return Records(Array(factFields.prefix(1)) + extra + factFields.dropFirst(), rows, under: key)
  }

  private func row(of fact: Fact) -> [String: JSONValue] {
    guard case .object(var members) = json(of: fact) else { return [:] }
    members["sources"] = JSONValue(fact.sources.map(\.text))
    members["grade"] = JSONValue(fact.sources.compactMap { source($0)?.grade.rawValue }.min())
    return members
  }

  /// Areas of work as records, with the roles that have a part in them.
  public func records(of competencies: [Competency], under key: String = "competencies") -> Records {
    let rows = competencies.map { competency -> [String: JSONValue] in
      guard case .object(var members) = json(of: competency) else { return [:] }
      for involvement in Relation.Involvement.allCases where involvement != .accountable {
        members[involvement.rawValue] = JSONValue(competency.roles(involvement).map(\.text))
      }
      return members
    }
    return Records(competencyFields, rows, under: key)
  }

  /// What every role has to do with an area of work: a record a role, the accountable one first.
  public func records(ofPartsIn competency: Competency) -> Records {
    let parts = competency.relations.sorted { left, right in
      let ranks = [left, right].map { part in
        part.value.involvement.flatMap { Relation.Involvement.allCases.firstIndex(of: $0) } ?? 9
      }
      return (ranks[0], -left.value.importance, left.key) < (ranks[1], -right.value.importance, right.key)
    }
    let rows = parts.map { id, relation -> [String: JSONValue] in
      [
        "competency": .string(competency.id.text), "role": .string(id.text),
        "name": name(of: .role(id)).json, "relation": JSONValue(relation.involvement?.rawValue),
        "importance": .integer(relation.importance), "level": .integer(relation.level),
      ]
    }
    return Records(RecordList.parts.fields, rows)
  }
}

extension RecordList {
  /// Facts as `records(of:)` gives them.
  public static let facts = RecordList("facts", factFields)

  /// Facts with the score of a search.
  public static let hits = RecordList(
    "hits", Array(factFields.prefix(1)) + [.init("score", of: .number)] + factFields.dropFirst())

  /// Areas of work as `records(of:)` gives them.
  public static let competencies = RecordList("competencies", competencyFields)

  /// What every role has to do with an area of work.
  public static let parts = RecordList(
    "parts",
    [
      .init("competency"), .init("relation"), .init("role"), .init("name", .text),
      .init("importance", of: .integer), .init("level", of: .integer),
    ])
}

private let factFields: [Records.Field] = [
  .init("id"), .init("role"), .init("kind"), .init("text", .text), .init("competencies", of: .list),
  .init("about", of: .list), .init("grade"), .init("sources", of: .list), .init("stages", of: .list),
  .init("country"), .init("since"), .init("until"), .init("caution"), .init("disagreements", of: .list),
  .init("notes", of: .list), .init("industries", .detail), .init("evidence", .detail),
  .init("links", .detail), .init("requires", .detail), .init("metric", .detail), .init("law", .detail),
]

private let competencyFields: [Records.Field] = [
  .init("id"), .init("group"), .init("name", .text), .init("accountable"), .init("responsible", of: .list),
  .init("consulted", of: .list), .init("informed", of: .list), .init("personal", of: .truth),
  .init("definition", .text), .init("confusedWith"), .init("evidence", of: .list), .init("basis"),
  .init("whereExists", of: .list), .init("fallback", .detail), .init("relations", .detail),
  .init("levels", .detail), .init("alsoCalled", .detail), .init("events", .detail),
]

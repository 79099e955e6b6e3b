import Commands
import Documents
import Roles
import SourceText

/// Roles side by side.
struct Comparison {
  /// What the roles have to do with one another in an area of work.
  enum Overlap: String {
    case contested
    case shared
    case only
    case none

    var name: LocalizedText {
      switch self {
      case .contested: LocalizedText(en: "contested", vi: "giằng co")
      case .shared: LocalizedText(en: "shared", vi: "chung")
      case .only: LocalizedText(en: "only", vi: "riêng")
      case .none: LocalizedText(en: "none", vi: "không")
      }
    }
  }

  let roles: [Role]
  let knowledge: KnowledgeBase

  func answer(in language: Language) -> Answer {
    let rows = knowledge.competencies.map { ($0, overlap(in: $0)) }
    let facts = boundaryFacts
    var document = Document([
      .heading(RichText(roles.map(\.acronym).joined(separator: " · ")), level: 1),
      .entries(facts.map { Entry(RichText($0.text[language]), trailing: RichText($0.id.text, .quiet)) }),
      .table(table(rows.filter { $0.1 != .none }, language)),
    ])
    document.blocks.removeAll { $0 == .entries([]) }
    return Answer(document, data: json(rows, facts))
  }

  /// An area is contested when one role is accountable and another one responsible; nobody else counts.
  func overlap(in competency: Competency) -> Overlap {
    let relations = Set(roles.map(\.id)).compactMap { competency.relations[$0] }
    guard relations.count > 1 else { return relations.isEmpty ? .none : .only }
    let involvements = relations.map(\.involvement)
    return involvements.contains(.accountable) && involvements.contains(.responsible) ? .contested : .shared
  }

  /// What is said about the border between just these roles.
  private var boundaryFacts: [Fact] {
    let ids = Set(roles.map(\.id))
    return knowledge.facts.filter { fact in
      let named = Set(fact.about + (fact.role.map { [$0] } ?? []))
      return (fact.kind == .boundary || fact.kind == .misconception) && named.count > 1
        && named.isSubset(of: ids)
    }
  }

  private func table(_ rows: [(Competency, Overlap)], _ language: Language) -> Table {
    let titles =
      [LocalizedText(en: "Area of work", vi: "Mảng công việc")[language]] + roles.map(\.acronym) + [""]
    return Table(
      columns: titles.map { Table.Column(RichText($0)) },
      rows: rows.map { competency, overlap in
        [RichText(competency.name[language])] + roles.map { RichText(cell(competency.relations[$0.id])) }
          + [RichText(overlap.name[language], overlap == .contested ? .notice : .quiet)]
      })
  }

  private func cell(_ relation: Relation?) -> String {
    relation.map { "\($0.involvement?.letter ?? "·") \($0.importance) L\($0.level)" } ?? ""
  }

  private func json(_ rows: [(Competency, Overlap)], _ facts: [Fact]) -> JSONValue {
    let competencies = rows.map { competency, overlap -> JSONValue in
      let relations = Set(roles.map(\.id)).compactMap { id in
        competency.relations[id].map { (id.text, $0.json) }
      }
      return .object([
        "id": .string(competency.id.text), "class": .string(overlap.rawValue),
        "relations": .object(Dictionary(uniqueKeysWithValues: relations)),
      ])
    }
    return .object([
      "roles": JSONValue(roles.map(\.id.text)), "competencies": .array(competencies),
      "facts": .object(["boundaries": .array(facts.map { knowledge.json(of: $0) })]),
    ])
  }
}

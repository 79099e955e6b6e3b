import Commands
import Documents
import QuestionBank
import Roles
import SourceText

/// The facts that no question asks, with the reasons, and how much of each role is asked.
struct CoveragePage {
  private let gaps: [Coverage.Gap]
  private let rows: [(role: Role.ID, facts: Int, asked: Int)]
  private let labels: RoleLabels

  init(_ coverage: Coverage, _ selection: Selection, _ bank: QuestionBank) {
    labels = bank.ledger.labels
    gaps = coverage.gaps.filter { selection.includes($0.fact) }
    rows = bank.ledger.knowledge.roles.compactMap { role in
      guard selection.roles.isEmpty || selection.roles.contains(role.id) else { return nil }
      return coverage.counts[role.id].map { (role.id, $0.facts, $0.asked) }
    }
  }

  func answer(_ language: Language) -> Answer {
    let (facts, asked) = rows.reduce((0, 0)) { ($0.0 + $1.facts, $0.1 + $1.asked) }
    let head = LocalizedText(
      en: "\(asked) of \(facts) facts are asked.", vi: "\(asked) trên \(facts) dữ kiện được hỏi.")
    let entries = gaps.map { gap in
      Entry(
        RichText(gap.fact.text[language]) + RichText(" – " + gap.reason[language], .quiet),
        trailing: RichText(gap.fact.id.text, .quiet))
    }
    return Answer(
      Document(
        [.paragraph(RichText(head[language], .strong)), .table(table(language))]
          + (entries.isEmpty ? [] : [.entries(entries)])), data: json)
  }

  private func table(_ language: Language) -> Table {
    let titles = [
      LocalizedText(en: "Role", vi: "Vai trò"), LocalizedText(en: "Facts", vi: "Dữ kiện"),
      LocalizedText(en: "Asked", vi: "Được hỏi"), LocalizedText(en: "Share", vi: "Tỷ lệ"),
    ]
    return Table(
      columns: titles.enumerated().map { place, title in
        .init(RichText(title[language]), alignment: place == 0 ? .leading : .trailing)
      },
      rows: rows.map { row in
        [
          RichText(labels.label(row.role)[language]), RichText("\(row.facts)"), RichText("\(row.asked)"),
          RichText("\(row.facts == 0 ? 0 : row.asked * 100 / row.facts) %"),
        ]
      })
  }

  private var json: JSONValue {
    .object([
      "coverage": .object(
        Dictionary(
          rows.map {
            ($0.role.text, .object(["facts": .integer($0.facts), "asked": .integer($0.asked)]))
          }, uniquingKeysWith: { $1 })),
      "uncovered": .array(
        gaps.map {
          .object([
            "fact": .string($0.fact.id.text), "role": .string($0.fact.role?.text ?? ""),
            "reason": $0.reason.json,
          ])
        }),
    ])
  }
}

extension Selection {
  /// Whether a fact is among what was asked for.
  fileprivate func includes(_ fact: Fact) -> Bool {
    (roles.isEmpty || fact.role.map(roles.contains) ?? false)
      && (factKinds.isEmpty || factKinds.contains(fact.kind))
      && (competencies.isEmpty || !Set(competencies).isDisjoint(with: fact.competencies))
  }
}

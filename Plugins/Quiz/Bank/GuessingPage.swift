import Commands
import Documents
import QuestionBank
import SourceText

/// What guessing wins beyond chance, as a table of kinds and strategies.
struct GuessingPage {
  let guessing: Guessing

  func answer(_ language: Language) -> Answer {
    let flaws = guessing.flaws
    let verdict =
      flaws.isEmpty
      ? LocalizedText(
        en: "No way of guessing is more than \(Int(Guessing.limit)) points above chance.",
        vi: "Không cách đoán mò nào hơn may rủi quá \(Int(Guessing.limit)) điểm.")
      : LocalizedText(
        en: "\(flaws.count) ways of guessing are more than \(Int(Guessing.limit)) points above chance.",
        vi: "\(flaws.count) cách đoán mò hơn may rủi quá \(Int(Guessing.limit)) điểm.")
    return Answer(
      Document([.paragraph(RichText(verdict[language], .strong)), .table(table(language))]), data: json,
      outcome: flaws.isEmpty ? .answered : .negative)
  }

  private var kinds: [QuestionKind?] {
    [nil] + QuestionKind.allCases.filter { kind in guessing.scores.contains { $0.kind == kind } }
  }

  private func table(_ language: Language) -> Table {
    let kind = LocalizedText(en: "Kind", vi: "Loại")
    let all = LocalizedText(en: "All", vi: "Tất cả")
    let choices = LocalizedText(en: "Choices", vi: "Lượt")
    let columns: [Table.Column] =
      [.init(RichText(kind[language])), .init(RichText(choices[language]), alignment: .trailing)]
      + GuessingStrategy.allCases.map { .init(RichText($0.name[language]), alignment: .trailing) }
    return Table(
      columns: columns,
      rows: kinds.map { kind in
        let scores = guessing.scores.filter { $0.kind == kind }
        return [RichText(kind?.title[language] ?? all[language]), RichText("\(scores.first?.choices ?? 0)")]
          + scores.map { RichText(decimal($0.points, places: 1)) }
      })
  }

  private var json: JSONValue {
    .object([
      "guessing": .array(
        guessing.scores.map { score in
          .object([
            "kind": .string(score.kind?.rawValue ?? "all"), "strategy": .string(score.strategy.rawValue),
            "choices": .integer(score.choices), "points": .number(score.points),
          ])
        })
    ])
  }
}

import Commands
import Documents
import Roles
import SourceText

let moveCommand = Command(
  "gap move",
  summary: LocalizedText(
    en: "Says what changes for somebody who does one role and wants another.",
    vi: "Cho biết điều gì thay đổi khi người đang giữ một vai trò muốn sang vai trò khác."),
  details: LocalizedText(
    en: """
      An area of work is new, needs a higher level, has another relation (such as C to A), weighs differently, or \
      ends. The fit takes the old role’s levels as what the person has; areas in which the old role has no part \
      are unknown, not zero. ‘help gap person’ gives the formula.
      """,
    vi: """
      Một mảng có thể là mới, cần mức cao hơn, đổi quan hệ (ví dụ từ C sang A), đổi mức quan trọng, hoặc thôi không \
      làm nữa. Độ phù hợp coi mức của vai trò cũ là mức người đó đang có; mảng vai trò cũ không tham gia là chưa \
      rõ, không phải số không. ‘help gap person’ nêu công thức.
      """),
  parameters: [
    Parameter("from", .required, .role, help: LocalizedText(en: "The role now.", vi: "Vai trò hiện nay.")),
    Parameter("to", .required, .role, help: LocalizedText(en: "The role wanted.", vi: "Vai trò muốn sang.")),
    allFlag,
  ],
  examples: [.init("gap move cto cpo", LocalizedText(en: "From CTO to CPO.", vi: "Từ CTO sang CPO."))],
  dataSchema: moveSchema
) { session, arguments throws(CommandFailure) in
  let from = try session.knowledge.role(named: arguments["from"] ?? "")
  let to = try session.knowledge.role(named: arguments["to"] ?? "")
  let move = Move(from: from, to: to, knowledge: session.knowledge)
  let isWhole = arguments.has("all") || session.format != .text
  return session.answer(move.json, move.records) { move.document($0, isWhole: isWhole) }
}

extension Move {
  func document(_ language: Language, isWhole: Bool) -> Document {
    let names = [from, to].map { knowledge.shortName(of: $0.id, in: language) }
    var blocks: [Block] = [.heading(RichText(names.joined(separator: " → ")), level: 1)]
    guard !rows.isEmpty else {
      let nothing = LocalizedText(en: "Nothing changes.", vi: "Không có gì thay đổi.")
      return Document(blocks + [.paragraph(RichText(nothing[language]))])
    }
    let counts = Change.allCases.map { change in rows.count { $0.change == change } }
    let share = fit.share
    blocks += [
      .paragraph(RichText(summary(counts)[language])),
      .bars(
        Bars([
          Bars.Bar(
            RichText(names[1]), from: share.low, to: share.high,
            value: RichText(Sentence.percent(fit.percent)))
        ])),
    ]
    for change in Change.allCases { blocks += section(change, language, isWhole: isWhole) }
    blocks += conditionBlocks(language)
    blocks.append(.suggestions(["compare \(from.id) \(to.id)"]))
    return Document(blocks)
  }

  private func summary(_ counts: [Int]) -> LocalizedText {
    LocalizedText(
      en: """
        \(counts[0]) areas are new, \(counts[1]) need a higher level, \(counts[2]) change the relation, \
        \(counts[3]) weigh differently, \(counts[4]) end.
        """,
      vi: """
        \(counts[0]) mảng mới, \(counts[1]) mảng cần mức cao hơn, \(counts[2]) mảng đổi quan hệ, \(counts[3]) mảng \
        đổi mức quan trọng, \(counts[4]) mảng thôi không làm.
        """)
  }

  private func section(_ change: Change, _ language: Language, isWhole: Bool) -> [Block] {
    let rows = rows(change)
    guard !rows.isEmpty else { return [] }
    let shown = isWhole ? rows[...] : rows.prefix(10)
    let matrix = Matrix(
      corner: "", columns: [from, to].map { RichText($0.acronym) },
      sections: [
        Matrix.Section(
          "",
          shown.map { Matrix.Row(RichText($0.competency.name[language]), [cell($0.before), cell($0.after)]) })
      ])
    let heading = RichText("\(change.title[language]) (\(rows.count))")
    let rest = rows.count - shown.count
    return [.heading(heading, level: 2), .matrix(matrix)]
      + (rest > 0 ? [.paragraph(RichText(Sentence.rest(rest)[language], .quiet))] : [])
  }

  private func cell(_ relation: Relation?) -> Matrix.Cell {
    guard let relation else { return .empty }
    return Matrix.Cell(
      RichText("\(relation.involvement?.letter ?? "·")\(relation.importance)\(relation.level)"),
      weight: relation.importance)
  }

  private func conditionBlocks(_ language: Language) -> [Block] {
    guard !conditions.isEmpty else { return [] }
    return [
      .heading(RichText(Sentence.beside[language]), level: 2),
      .entries(conditions.map { knowledge.entry($0, in: language) }),
    ]
  }
}

extension Move.Change {
  fileprivate var title: LocalizedText {
    switch self {
    case .new: LocalizedText(en: "New", vi: "Mới")
    case .deeper: LocalizedText(en: "Higher level", vi: "Cần mức cao hơn")
    case .relation: LocalizedText(en: "Another relation", vi: "Đổi quan hệ")
    case .weight: LocalizedText(en: "Weighs differently", vi: "Đổi mức quan trọng")
    case .ends: LocalizedText(en: "Ends", vi: "Thôi không làm")
    }
  }
}

import Commands
import Documents
import Roles
import SourceText

extension ComparisonPage {
  /// The areas of work as a heat map, under their groups unless they are in another order.
  func matrix(_ rows: [Comparison.Row]) -> Matrix {
    let sections =
      options.order == nil
      ? knowledge.groups.map { group in
        Matrix.Section(
          RichText(group.name[language], anchor: "group-\(group.id)"),
          rows.filter { $0.competency.group == group.id }.map(row))
      } : [Matrix.Section("", rows.map(row))]
    return Matrix(
      corner: options.isPage ? RichText(Words.area[language]) : "", columns: headings.map { RichText($0) },
      sections: sections, legend: RichText(Words.legend[language], .quiet),
      noteTitle: options.isPage ? RichText(Words.overlap[language]) : "")
  }

  private func row(_ row: Comparison.Row) -> Matrix.Row {
    let name = RichText(row.competency.name[language], anchor: "area-\(row.competency.id)")
    return Matrix.Row(name, row.relations.map(cell), note: note(row))
  }

  private func cell(_ relation: Relation?) -> Matrix.Cell {
    guard let relation else { return .empty }
    let involvement = relation.involvement
    let isWork = involvement != .consulted && involvement != .informed
    let meaning = LocalizedText(
      en:
        "\(involvement?.title[.en] ?? "Personal skill"), importance \(relation.importance), level \(relation.level)",
      vi:
        "\(involvement?.title[.vi] ?? "Kỹ năng cá nhân"), quan trọng \(relation.importance), mức \(relation.level)"
    )
    return Matrix.Cell(
      RichText(
        "\(involvement?.letter ?? "·")\(relation.importance)\(relation.level)",
        involvement == .accountable ? .strong : .plain),
      weight: isWork ? relation.importance : max(1, relation.importance - 2), meaning: meaning[language])
  }

  private func note(_ row: Comparison.Row) -> Matrix.Note {
    var flags = RichText()
    for disagreement in comparison.disagreements(about: row) {
      flags += RichText(" ") + flag(disagreement)
    }
    let style: RichText.Style = row.overlap == .contested ? .notice : .quiet
    return Matrix.Note(
      RichText(row.overlap.name[language], style) + flags, mark: RichText(row.overlap.mark, style) + flags)
  }

  /// The roles over the columns: acronyms, with a second line where roles share one.
  private var headings: [String] {
    comparison.roles.map { role in
      guard !knowledge.isTold(byItsLetters: role) else { return role.acronym }
      let namesakes = knowledge.roles.filter { $0.acronym == role.acronym && $0.id != role.id }
      let own = lastWord(role)
      let others = namesakes.map(lastWord)
      let length = (4...max(4, own.count)).first { length in
        !others.contains { $0.hasPrefix(own.prefix(length)) }
      }
      return "\(role.acronym)\n\(own.prefix(length ?? own.count))"
    }
  }

  private func lastWord(_ role: Role) -> String {
    role.id.text.split(separator: "-").last.map(String.init) ?? role.id.text
  }
}

extension Comparison.Overlap {
  var name: LocalizedText {
    switch self {
    case .contested: LocalizedText(en: "contested", vi: "chồng lấn")
    case .shared: LocalizedText(en: "shared", vi: "chung")
    case .only: LocalizedText(en: "only", vi: "riêng")
    case .none: LocalizedText(en: "none", vi: "không")
    }
  }

  /// What stands for the name where there is no room for it.
  var mark: String {
    switch self {
    case .contested: "!"
    case .shared: "="
    case .only: "·"
    case .none: ""
    }
  }
}

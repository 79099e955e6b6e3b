import Commands
import Documents
import Roles
import SourceText

extension ComparisonPage {
  /// What each area is and what each role must be able to do in it, in words; the most important areas first.
  func inWords(_ rows: [Comparison.Row]) -> [Block] {
    let shown =
      options.showsAll || isNarrowed ? rows[...] : SortOrder.importance.sorted(rows).prefix(shownAreas)
    let heading: Block = .heading(RichText(Words.inWords[language]), level: 2)
    return [heading] + shown.flatMap(words) + rest(rows.count - shown.count)
  }

  private var shownAreas: Int { 5 }

  private func words(_ row: Comparison.Row) -> [Block] {
    let area = row.competency
    let title: Block = .heading(RichText(area.name[language]), level: 3)
    let definition = area.meaning.definition.map { Block.paragraph(RichText($0[language])) }
    let levels = zip(comparison.roles, row.relations).compactMap { role, relation in
      relation.map { entry(role, $0, area) }
    }
    return [title] + (definition.map { [$0] } ?? []) + (levels.isEmpty ? [] : [.entries(levels)])
  }

  private func entry(_ role: Role, _ relation: Relation, _ area: Competency) -> Entry {
    let part = relation.involvement?.title[language] ?? Words.personal[language]
    let level = area.level(relation.level).map { ": \($0[language])" } ?? ""
    let words = LocalizedText(
      en: "\(part), importance \(relation.importance), level \(relation.level)\(level)",
      vi: "\(part), quan trọng \(relation.importance), mức \(relation.level)\(level)")
    return Entry(
      label: RichText(knowledge.shortName(of: role.id, in: language), .strong), RichText(words[language]))
  }
}

extension Competency {
  /// What a person does at a level; nil where nobody has said so.
  func level(_ level: Int) -> LocalizedText? {
    meaning.levels.indices.contains(level - 1) ? meaning.levels[level - 1] : nil
  }
}

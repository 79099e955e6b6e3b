import Commands
import Documents
import Roles
import SourceText

extension RoleSheet {
  /// The sheet in both languages side by side, the given one first.
  func documentInBoth(_ first: Language) -> Document {
    let languages = [first, first.other]
    let names = languages.map { role.name(in: $0) }
    var blocks: [Block] = [
      .heading(title(names[0] == names[1] ? names[0] : names.joined(separator: " · ")), level: 1)
    ]
    blocks += section(
      languages.map { FactKind.mission.title[$0] }, facts(.mission) + facts(.reporting), languages)
    blocks += section(languages.compactMap(localTitle), facts(.stage), languages)
    blocks += section(languages.map { dutyTitle[$0] }, duties.choices.map(\.fact), languages)
    for kind in [FactKind.metric, .requirement, .firstDays] {
      blocks += section(languages.map { kind.title[$0] }, facts(kind), languages)
    }
    blocks += languages.map { .paragraph(RichText(reason[$0], .quiet, language: $0 == first ? nil : $0)) }
    var document = Document(blocks)
    document.isSheet = true
    return document
  }

  /// Facts in a column for each language, with the titles of both over them.
  private func section(_ titles: [String], _ facts: [Fact], _ languages: [Language]) -> [Block] {
    guard !facts.isEmpty else { return [] }
    let rows = facts.map { fact in
      languages.map { RichText(fact.text[$0], language: $0 == languages[0] ? nil : $0) }
        + [reference(to: fact)]
    }
    let columns = zip(titles, languages).map {
      Table.Column(RichText($0, .strong, language: $1 == languages[0] ? nil : $1))
    }
    return [
      .table(Table(columns: columns + [Table.Column(RichText(idTitle[languages[0]], .quiet))], rows: rows))
    ]
  }

  private var idTitle: LocalizedText { LocalizedText(en: "Id", vi: "Mã") }
}

import Commands
import Documents
import Roles
import SourceText

extension SiteReading {
  /// Every area under its group, with who owns it and who does it.
  var areaList: SitePage {
    let titles = [
      SiteWords.area, Relation.Involvement.accountable.title, Relation.Involvement.responsible.title,
    ]
    var document = Document([heading(SiteWords.areas, level: 1), .paragraph(RichText(lead[language]))])
    document.append(.contents(title: SiteWords.contents[language]))
    for group in knowledge.groups {
      let areas = knowledge.competencies.filter { $0.group == group.id }
      guard !areas.isEmpty else { continue }
      let rows = areas.map { area -> [RichText] in
        [
          link(area, from: ""), area.accountable.map { link($0, from: "") } ?? RichText("–"),
          links(area.roles(.responsible), from: ""),
        ]
      }
      document.append(.heading(text(group.name), level: 2))
      document.append(
        .table(Table(columns: titles.map { Table.Column(RichText($0[language])) }, rows: rows)))
    }
    return SitePage("areas.html", document)
  }

  private var lead: LocalizedText {
    LocalizedText(
      en:
        "\(knowledge.competencies.count) areas of work, each with who is accountable for it and who does it.",
      vi: "\(knowledge.competencies.count) mảng công việc, kèm ai chịu trách nhiệm chính và ai thực hiện.")
  }

  /// An area: what it is, who does what in it, what sources say.
  func areaPage(_ area: Competency) -> SitePage {
    var blocks: [Block] = [.heading(text(area.name), level: 1)]
    if let definition = area.meaning.definition { blocks.append(.paragraph(text(definition))) }
    let disputes = knowledge.disagreements(about: area.id)
    blocks += [heading(SiteWords.whoDoesWhat), .entries(ownership(of: area))]
    if !disputes.isEmpty {
      blocks += [heading(SiteWords.disagreements), .list(disputes.map { disputeLink($0, from: "../") })]
    }
    if !area.meaning.levels.isEmpty {
      blocks += [heading(SiteWords.levels), .numbered(area.meaning.levels.map { text($0) })]
    }
    let facts = knowledge.facts(concerning: area)
    if !facts.isEmpty {
      blocks += [heading(SiteWords.facts), .entries(facts.prefix(200).map { entry($0, from: "../") })]
    }
    return SitePage(places.place(of: area.id), Document(blocks))
  }

  private func ownership(of area: Competency) -> [Entry] {
    let parts = Relation.Involvement.allCases.map { involvement in
      entry(involvement.title, links(area.roles(involvement), from: "../"))
    }
    let personal = area.relations.filter { $0.value.involvement == nil }.keys.sorted()
    let stand = area.fallback.map { fallback -> RichText in
      switch fallback {
      case .role(let id): link(id, from: "../")
      case .other(let who): text(who)
      }
    }
    let confused = area.meaning.confusedWith.flatMap(knowledge.competency).map { link($0, from: "../") }
    return
      (parts + [
        entry(SiteWords.personal, links(personal, from: "../")),
        entry(SiteWords.whereThereIsOne, links(knowledge.rolesTakingOver(area.id), from: "../")),
        entry(SiteWords.fallback, stand.joined(separator: ", ")),
        entry(SiteWords.alsoCalled, RichText(area.words.alsoCalled[language].joined(separator: ", "))),
        entry(SiteWords.easilyConfused, confused ?? RichText()),
        entry(SiteWords.compare, comparison(of: area)),
      ]).compactMap(\.self)
  }

  /// The way to a comparison of those who are most involved.
  private func comparison(of area: Competency) -> RichText {
    let roles = (area.roles(.accountable) + area.roles(.responsible)).prefix(4)
    guard roles.count > 1 else { return RichText() }
    let names = roles.map { knowledge.shortName(of: $0, in: language) }.joined(separator: " · ")
    let ids = roles.map(\.text).joined(separator: ",")
    return RichText(names, target: .place("../compare.html?roles=\(ids)"))
  }
}

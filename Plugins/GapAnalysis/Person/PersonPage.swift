import Commands
import Documents
import Roles
import SourceText

/// A person beside a role, as readers see it.
struct PersonPage {
  let gap: PersonGap
  let language: Language
  /// Whether lists are shown in full.
  let isWhole: Bool
  /// What moved since an earlier profile.
  let change: ProfileChange?

  init(_ gap: PersonGap, _ language: Language, isWhole: Bool, since change: ProfileChange? = nil) {
    self.change = change
    self.gap = gap
    self.language = language
    self.isWhole = isWhole
  }

  var document: Document {
    let counts = Need.Status.allCases.map { status in gap.needs.count { $0.status == status } }
    var blocks: [Block] = [
      .heading(RichText([gap.profile.name, roleName].compactMap(\.self).joined(separator: " → ")), level: 1),
      .paragraph(
        RichText(Sentence.known(gap)[language], .strong)
          + RichText(" " + Sentence.counts(counts, of: gap.needs.count)[language])),
      .bars(Bars([bar])),
    ]
    if let change { blocks += ChangePage(change: change, gap: gap, language: language).blocks }
    blocks += steps + questions
    for status in [Need.Status.short, .unclear, .met] { blocks += section(status) }
    blocks += conditions
    blocks.append(.paragraph(RichText(Sentence.arithmetic(gap.fit)[language], .quiet)))
    blocks.append(.suggestions(["show \(gap.role.id) requirements", "help gap person"]))
    return Document(blocks)
  }

  var roleName: String { gap.knowledge.shortName(of: gap.role.id, in: language) }

  private var bar: Bars.Bar {
    let share = gap.fit.share
    return Bars.Bar(
      RichText(roleName), from: share.low, to: share.high, value: RichText(Sentence.percent(gap.fit.percent)))
  }

  private func section(_ status: Need.Status) -> [Block] {
    let needs = gap.needs(status)
    guard !needs.isEmpty else { return [] }
    let shown = isWhole ? needs[...] : needs.prefix(status == .met ? 5 : 10)
    var blocks: [Block] = [
      .heading(RichText("\(status.title[language]) (\(needs.count))"), level: 2),
      .table(table(shown, status)),
    ]
    if shown.count < needs.count {
      blocks.append(.paragraph(RichText(Sentence.rest(needs.count - shown.count)[language], .quiet)))
    }
    return blocks
  }

  private func table(_ needs: ArraySlice<Need>, _ status: Need.Status) -> Table {
    let last = status == .met ? Sentence.evidence : Sentence.opens
    let titles: [(LocalizedText, Table.Column.Alignment)] = [
      (Sentence.area, .leading), (Sentence.importance, .trailing), (Sentence.needed, .trailing),
      (Sentence.has, .trailing), (last, .leading),
    ]
    return Table(
      columns: titles.map { Table.Column(RichText($0.0[language]), alignment: $0.1) },
      rows: needs.map { need in
        [
          RichText(need.competency.name[language]), RichText(String(need.relation.importance)),
          RichText(String(need.relation.level)), RichText(need.level?.text ?? "?"),
          status == .met ? evidence(need) : opens(need),
        ]
      })
  }

  private func evidence(_ need: Need) -> RichText {
    guard let claim = need.claim else { return "" }
    let date = claim.date.map { " (\($0.text))" } ?? ""
    let words =
      claim.evidence.isEmpty ? Sentence.noEvidence[language] : claim.evidence.joined(separator: "; ")
    let text = RichText(words + date, claim.evidence.isEmpty ? .quiet : .plain)
    return need.isStale ? text + RichText(" " + Sentence.stale[language], .notice) : text
  }

  private func opens(_ need: Need) -> RichText {
    let roles = gap.opened(by: need).map { gap.knowledge.shortName(of: $0, in: language) }
    let names = roles.prefix(4).joined(separator: ", ") + (roles.count > 4 ? " +\(roles.count - 4)" : "")
    let stale = need.isStale ? RichText(" " + Sentence.stale[language], .notice) : ""
    return RichText(names, .quiet) + stale
  }
}

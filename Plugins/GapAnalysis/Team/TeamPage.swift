import Commands
import Documents
import Roles
import SourceText

/// A team as readers see it: the answer in a sentence, the holes, then what else should be looked at.
struct TeamPage {
  let report: TeamReport
  let coverage: Coverage
  let knowledge: KnowledgeBase
  let language: Language
  /// Whether lists are shown in full.
  let isWhole: Bool

  init(_ report: TeamReport, _ language: Language, isWhole: Bool) {
    self.report = report
    coverage = report.after
    knowledge = report.after.knowledge
    self.language = language
    self.isWhole = isWhole
  }

  var document: Document {
    let title = coverage.team.name ?? TeamWords.team[language]
    var blocks: [Block] = [
      .heading(RichText("\(title) · \(TeamWords.people(coverage.team.people.count)[language])"), level: 1),
      .paragraph(RichText(TeamWords.summary(coverage)[language])),
    ]
    blocks += changes + orphans + contested + single + loads + additions
    if let closing = report.closing, let standIns = report.standIns { blocks += close(closing, standIns) }
    if isWhole { blocks += matrix }
    blocks.append(.suggestions(suggestions))
    return Document(blocks)
  }

  private var suggestions: [String] {
    (report.closing == nil && !coverage.holes.isEmpty ? ["gap team \(quoted(report.path)) --close"] : []) + [
      "help gap team"
    ]
  }

  /// What the people who were left out or added change.
  private var changes: [Block] {
    let (lost, won) = (report.newlyOrphaned, report.newlyOwned)
    var entries: [Entry] = []
    if !lost.isEmpty {
      entries.append(Entry(label: RichText(TeamWords.lost[language], .notice), names(lost)))
    }
    if !won.isEmpty { entries.append(Entry(label: RichText(TeamWords.won[language]), names(won))) }
    return entries.isEmpty ? [] : [.entries(entries)]
  }

  private var orphans: [Block] {
    let rows = coverage.rows(.orphaned)
    guard !rows.isEmpty else { return [] }
    let shown = isWhole ? rows[...] : rows.prefix(10)
    let titles = [TeamWords.area, TeamWords.owner, TeamWords.standIn, TeamWords.involved]
    let table = Table(
      columns: titles.map { Table.Column(RichText($0[language])) },
      rows: shown.map { row in
        [
          RichText(row.competency.name[language]), RichText(row.competency.accountable.map(shortName) ?? "–"),
          RichText(row.competency.fallback.map(standIn).joined(separator: ", ")), involved(row),
        ]
      })
    return [.heading(RichText("\(TeamWords.orphaned[language]) (\(rows.count))"), level: 2), .table(table)]
      + rest(rows.count - shown.count)
  }

  /// A stand-in, with the person in the team who is it.
  private func standIn(_ fallback: Competency.Fallback) -> String {
    switch fallback {
    case .other(let text): return text[language]
    case .role(let id):
      let holders = coverage.team.people.filter { $0.roles.contains(id) }.map(\.name)
      return shortName(id) + (holders.isEmpty ? "" : " (\(holders.joined(separator: ", ")))")
    }
  }

  private func involved(_ row: Coverage.Row) -> RichText {
    let parts = zip(coverage.team.people, row.parts).compactMap { person, part in
      part.map { "\(person.name) \($0.letter)" }
    }
    return RichText(parts.isEmpty ? TeamWords.nobody[language] : parts.joined(separator: ", "), .quiet)
  }

  private var contested: [Block] {
    let rows = coverage.rows(.contested)
    guard !rows.isEmpty else { return [] }
    let entries = rows.map { row in
      let owners = zip(coverage.team.people, row.parts).filter { $1 == .accountable }.map(\.0.name)
      return Entry(label: RichText(row.competency.name[language]), RichText(owners.joined(separator: ", ")))
    }
    return [
      .heading(RichText("\(TeamWords.contested[language]) (\(rows.count))"), level: 2), .entries(entries),
    ]
  }

  private var single: [Block] {
    let rows = coverage.rows.filter(\.restsOnOne)
    let entries = coverage.team.people.indices.compactMap { index -> Entry? in
      let own = rows.filter { $0.parts[index] == .accountable }.map(\.competency)
      guard !own.isEmpty else { return nil }
      return Entry(label: RichText(coverage.team.people[index].name, .strong), names(own))
    }
    guard !entries.isEmpty else { return [] }
    return [
      .heading(RichText("\(TeamWords.single[language]) (\(rows.count))"), level: 2), .entries(entries),
    ]
  }

  func rest(_ count: Int) -> [Block] {
    count > 0 ? [.paragraph(RichText(Sentence.rest(count)[language], .quiet))] : []
  }

  func names(_ competencies: [Competency]) -> RichText {
    RichText(competencies.map { $0.name[language] }.joined(separator: ", "))
  }

  func shortName(_ id: Role.ID) -> String { knowledge.shortName(of: id, in: language) }
}

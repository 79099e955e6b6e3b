import Commands
import Documents
import Roles
import SourceText

extension TeamPage {
  /// The three additions that close most, each with duties that nobody has now.
  var additions: [Block] {
    let additions = report.additions
    guard !additions.isEmpty else { return [] }
    return [.heading(RichText(Sentence.nextSteps[language]), level: 2)]
      + additions.enumerated().flatMap { index, addition -> [Block] in
        let line =
          RichText("\(index + 1). \(shortName(addition.role)): ", .strong)
          + RichText(TeamWords.closes(addition.closes.count)[language] + " ")
          + names(Array(addition.closes.prefix(5)))
          + (addition.closes.count > 5 ? "…" : "")
        let duties = addition.closes.flatMap(report.duties).prefix(2)
        return [.paragraph(line), .entries(duties.map { knowledge.entry($0, in: language) })]
      }.filter { $0 != .entries([]) }
  }

  func close(_ closing: Closing, _ standIns: StandInClosing) -> [Block] {
    [.heading(RichText(TeamWords.smallest[language]), level: 2)] + text.choice(closing)
      + text.stillOpen(closing.open)
      + withStandIns(standIns, than: closing)
  }

  private var text: ClosingText { ClosingText(knowledge: knowledge, language: language) }

  private func withStandIns(_ standIns: StandInClosing, than closing: Closing) -> [Block] {
    guard !standIns.within.isEmpty || standIns.closing.roles.count < closing.roles.count else { return [] }
    var blocks: [Block] = [.heading(RichText(TeamWords.withStandIns[language]), level: 2)]
    if !standIns.within.isEmpty {
      let roles = knowledge.roles.map(\.id).filter { id in standIns.within.contains { $0.role == id } }
      blocks.append(
        .entries(
          roles.map { role in
            let areas = standIns.within.filter { $0.role == role }.compactMap {
              knowledge.competency($0.competency)
            }
            return Entry(label: RichText(shortName(role), .strong), names(areas))
          }))
    }
    return blocks + text.choice(standIns.closing) + text.stillOpen(standIns.closing.open)
  }
}

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
    [.heading(RichText(TeamWords.smallest[language]), level: 2)] + choice(closing) + stillOpen(closing.open)
      + withStandIns(standIns, than: closing)
  }

  private func choice(_ closing: Closing) -> [Block] {
    guard !closing.roles.isEmpty else {
      return closing.open.isEmpty ? [.paragraph(RichText(TeamWords.nothingToClose[language]))] : []
    }
    let set = closing.roles.map(shortName).joined(separator: " + ")
    return [
      .paragraph(RichText("\(set) (\(closing.roles.count))", .strong)),
      .paragraph(RichText(proof(of: closing))),
    ]
  }

  private func proof(of closing: Closing) -> String {
    let areas = closing.witnesses.compactMap { knowledge.competency($0)?.name[language] }.joined(
      separator: "; ")
    let count = closing.witnesses.count
    let bound = LocalizedText(
      en: "No role closes two of these \(count) areas, so at least \(count) are needed: \(areas).",
      vi: "Không vai trò nào lấp được hai trong \(count) mảng này nên cần ít nhất \(count): \(areas).")[
        language]
    guard !closing.isProvedByWitnesses else { return bound }
    return bound + " "
      + LocalizedText(
        en:
          "An exact search over \(closing.steps) partial choices found none smaller than \(closing.roles.count).",
        vi:
          "Phép tìm chính xác qua \(closing.steps) lựa chọn không thấy bộ nào nhỏ hơn \(closing.roles.count)."
      )[
        language]
  }

  private func stillOpen(_ open: [Competency.ID]) -> [Block] {
    guard !open.isEmpty else { return [] }
    let words = LocalizedText(
      en: "No added role closes these, since the owner’s role is in the team and gave them away:",
      vi: "Thêm vai trò không lấp được các mảng sau, vì vai trò chủ đã có trong đội nhưng giao đi:")
    return [
      .paragraph(RichText(words[language] + " ", .notice) + names(open.compactMap(knowledge.competency)))
    ]
  }

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
    return blocks + choice(standIns.closing) + stillOpen(standIns.closing.open)
  }
}

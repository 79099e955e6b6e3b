import Commands
import Documents
import Roles
import SourceText

/// The fewest roles that close holes, and the proof that fewer do not, in words.
struct ClosingText {
  let knowledge: KnowledgeBase
  let language: Language

  /// The roles and the proof.
  func choice(_ closing: Closing) -> [Block] {
    guard !closing.roles.isEmpty else {
      return closing.open.isEmpty ? [.paragraph(RichText(TeamWords.nothingToClose[language]))] : []
    }
    let set = closing.roles.map { knowledge.shortName(of: $0, in: language) }.joined(separator: " + ")
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

  /// What no added role closes.
  func stillOpen(_ open: [Competency.ID]) -> [Block] {
    guard !open.isEmpty else { return [] }
    let words = LocalizedText(
      en: "No added role closes these, since the owner’s role is in the team and gave them away:",
      vi: "Thêm vai trò không lấp được các mảng sau, vì vai trò chủ đã có trong đội nhưng giao đi:")
    return [
      .paragraph(
        RichText(words[language] + " ", .notice)
          + RichText(open.compactMap(knowledge.competency).map { $0.name[language] }.joined(separator: ", ")))
    ]
  }
}

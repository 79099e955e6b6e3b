import Roles
import SourceText

/// Findings about knowledge that hangs together and yet should not be trusted, or not be read, as it is.
extension Finding {
  static let unmarkedWeakSources = Finding(
    id: "unmarked-weak-sources", severity: .warning,
    message: LocalizedText(
      en: "Only sources of grade D stand behind this fact, and it does not say so.",
      vi: "Chỉ có nguồn hạng D đứng sau dữ kiện này mà nó không nói ra."),
    hint: LocalizedText(
      en: "Cite a better source, or add ‘caution: weak-sources’.",
      vi: "Hãy dẫn nguồn tốt hơn, hoặc thêm ‘caution: weak-sources’."))

  static let needlessCaution = Finding(
    id: "needless-caution", severity: .warning,
    message: LocalizedText(
      en: "The caution speaks of weak sources, but not all that is cited is of grade D.",
      vi: "Lời dè dặt nói nguồn yếu, nhưng không phải mọi thứ được dẫn đều là hạng D."),
    hint: LocalizedText(
      en: "Remove ‘caution: weak-sources’.", vi: "Hãy bỏ ‘caution: weak-sources’."))

  static func relationWithoutFact(
    _ role: Role.ID, _ competency: Competency.ID, _ importance: Int
  ) -> Finding {
    Finding(
      id: "relation-without-fact", severity: .warning,
      message: LocalizedText(
        en: "No fact stands behind the importance \(importance) of ‘\(competency)’ to ‘\(role)’.",
        vi: "Không dữ kiện nào đứng sau tầm quan trọng \(importance) của ‘\(competency)’ với ‘\(role)’."),
      hint: LocalizedText(
        en:
          "Name the competency in a fact of the role, or the fact under ‘evidence’; if there is none, write ‘basis: own-judgement’ here.",
        vi:
          "Hãy ghi năng lực này ở một dữ kiện của vai trò, hoặc ghi dữ kiện ở ‘evidence’; nếu không có, hãy ghi ‘basis: own-judgement’ ở đây."
      ))
  }

  static func longSentence(_ count: Int, _ language: Language) -> Finding {
    Finding(
      id: "long-sentence", severity: .warning,
      message: LocalizedText(
        en:
          "The fact has \(count) words in \(language.name[.en]); more than \(language.longestSentence) are hard to read.",
        vi:
          "Dữ kiện dài \(count) chữ bằng \(language.name[.vi]); quá \(language.longestSentence) chữ thì khó đọc."
      ),
      hint: LocalizedText(
        en: "Say it shorter, or make two facts of it.", vi: "Hãy viết gọn lại, hoặc tách thành hai dữ kiện."))
  }

  static func unknownAbbreviation(_ letters: String, known: Set<String>) -> Finding {
    let remedy = LocalizedText(
      en: "Write it out, or explain it in abbreviations.yaml.",
      vi: "Hãy viết đầy đủ, hoặc giải thích trong abbreviations.yaml.")
    let near = nearest(to: letters, among: known.sorted())
    return Finding(
      id: "unknown-abbreviation", severity: .warning,
      message: LocalizedText(
        en: "The abbreviation ‘\(letters)’ is explained nowhere.",
        vi: "Chữ viết tắt ‘\(letters)’ chưa được giải thích ở đâu."),
      hint: near.map { LocalizedText(en: "\($0[.en]) \(remedy[.en])", vi: "\($0[.vi]) \(remedy[.vi])") }
        ?? remedy)
  }
}

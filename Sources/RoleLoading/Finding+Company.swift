import Roles
import SourceText

/// Findings about what companies need.
extension Finding {
  static func areaWithoutNeed(_ area: Competency.ID) -> Finding {
    Finding(
      id: "area-without-need", severity: .warning,
      message: LocalizedText(
        en: "company.yaml does not say when ‘\(area)’ is needed, so it counts as needed at every stage.",
        vi: "company.yaml không nói khi nào cần ‘\(area)’, nên mảng này bị coi là cần ở mọi giai đoạn."),
      hint: LocalizedText(
        en: "Add a row under ‘needs’.", vi: "Hãy thêm một dòng ở mục ‘needs’."))
  }

  static func needOfPersonalSkill(_ area: Competency.ID) -> Finding {
    Finding(
      id: "need-of-personal-skill",
      message: LocalizedText(
        en: "‘\(area)’ is a personal skill, which nobody owns, but company.yaml says when it is needed.",
        vi: "‘\(area)’ là kỹ năng cá nhân, không ai làm chủ, nhưng company.yaml lại ghi khi nào cần."),
      hint: LocalizedText(
        en: "Remove its row under ‘needs’.", vi: "Hãy bỏ dòng của mảng này ở mục ‘needs’."))
  }

  static let stagesOutOfOrder = Finding(
    id: "stages-out-of-order",
    message: LocalizedText(
      en: "This stage is not larger than the one before it.",
      vi: "Giai đoạn này không lớn hơn giai đoạn đứng trước."),
    hint: LocalizedText(
      en: "List the stages from the smallest, with rising numbers under ‘below’ and ‘team’.",
      vi: "Hãy liệt kê giai đoạn từ nhỏ đến lớn, với số tăng dần ở ‘below’ và ‘team’."))
}

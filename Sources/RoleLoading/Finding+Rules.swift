import Roles
import SourceText

/// Findings about knowledge that does not hang together.
extension Finding {
  static func noOwner(_ competency: Competency.ID) -> Finding {
    Finding(
      id: "no-accountable-role",
      message: LocalizedText(
        en: "No role is accountable for ‘\(competency)’.",
        vi: "Không vai trò nào chịu trách nhiệm chính về ‘\(competency)’."),
      hint: LocalizedText(
        en:
          "Give exactly one role ‘relation: accountable’, or mark a skill of everyone with ‘personal: true’.",
        vi: "Hãy ghi ‘relation: accountable’ cho đúng một vai trò, hoặc ‘personal: true’ nếu ai cũng cần."))
  }

  static func secondOwner(_ second: Role.ID, beside first: Role.ID, of competency: Competency.ID) -> Finding {
    Finding(
      id: "two-accountable-roles",
      message: LocalizedText(
        en: "Both ‘\(first)’ and ‘\(second)’ are accountable for ‘\(competency)’.",
        vi: "Cả ‘\(first)’ lẫn ‘\(second)’ đều chịu trách nhiệm chính về ‘\(competency)’."),
      hint: LocalizedText(
        en: "One role owns the result; make the other one ‘responsible’.",
        vi: "Chỉ một vai trò giữ kết quả; hãy ghi vai trò kia là ‘responsible’."))
  }

  static func personalOwner(_ role: Role.ID) -> Finding {
    Finding(
      id: "personal-skill-owned",
      message: LocalizedText(
        en: "‘\(role)’ cannot be accountable for a personal skill.",
        vi: "‘\(role)’ không thể chịu trách nhiệm chính về một kỹ năng cá nhân."),
      hint: LocalizedText(
        en: "Remove ‘relation’ here, or ‘personal: true’ above.",
        vi: "Hãy bỏ ‘relation’ ở đây, hoặc bỏ ‘personal: true’ ở trên."))
  }

  static func reportingCycle(_ path: [String]) -> Finding {
    let arrows = path.joined(separator: " → ")
    return Finding(
      id: "reporting-cycle",
      message: LocalizedText(
        en: "The lines of reporting run in a circle: \(arrows).",
        vi: "Tuyến báo cáo chạy vòng tròn: \(arrows)."),
      hint: LocalizedText(
        en: "Remove one of these from ‘reports-to’.", vi: "Hãy bỏ bớt một vai trò trong ‘reports-to’."))
  }

  static func preferredNames(_ count: Int, _ language: Language) -> Finding {
    Finding(
      id: "preferred-name",
      message: LocalizedText(
        en: "The role has \(count) preferred names in \(language.name[.en]); it needs exactly one.",
        vi: "Vai trò có \(count) tên ưu tiên bằng \(language.name[.vi]); cần đúng một tên."),
      hint: LocalizedText(
        en: "Mark one name ‘status: preferred’ and the others ‘also-used’.",
        vi: "Hãy ghi ‘status: preferred’ cho một tên, các tên khác là ‘also-used’."))
  }

  static let unclearEvidence = Finding(
    id: "unclear-evidence",
    message: LocalizedText(
      en: "This evidence names no source, or several things at once.",
      vi: "Bằng chứng này không nêu nguồn, hoặc nêu nhiều thứ cùng lúc."),
    hint: LocalizedText(
      en: "Give exactly one of ‘source’, ‘seed’ and ‘basis’; ‘stance’ goes with ‘source’ only.",
      vi: "Hãy ghi đúng một trong ‘source’, ‘seed’, ‘basis’; ‘stance’ chỉ đi với ‘source’."))

  static let oneSided = Finding(
    id: "one-sided-disagreement",
    message: LocalizedText(
      en: "A disagreement needs at least two sides.", vi: "Một bất đồng cần ít nhất hai phía."),
    hint: LocalizedText(en: "Add what the others say.", vi: "Hãy thêm ý kiến của phía còn lại."))

  static let sideWithoutSource = Finding(
    id: "side-without-source",
    message: LocalizedText(
      en: "Nobody is named who holds this view.", vi: "Chưa nêu ai giữ quan điểm này."),
    hint: LocalizedText(
      en: "Add ‘sources: […]’ or ‘facts: […]’.", vi: "Hãy thêm ‘sources: […]’ hoặc ‘facts: […]’."))

  static func yearsBackwards(_ minimum: Int, _ maximum: Int) -> Finding {
    Finding(
      id: "years-backwards",
      message: LocalizedText(
        en: "The range of years runs from \(minimum) down to \(maximum).",
        vi: "Khoảng năm chạy ngược, từ \(minimum) xuống \(maximum)."),
      hint: LocalizedText(en: "Swap ‘min’ and ‘max’.", vi: "Hãy đổi chỗ ‘min’ và ‘max’."))
  }

  static let untranslated = Finding(
    id: "untranslated",
    message: LocalizedText(
      en: "The sentence is the same in both languages.", vi: "Câu này giống hệt nhau ở hai ngôn ngữ."),
    hint: LocalizedText(en: "Translate it.", vi: "Hãy dịch câu này."))

  static func repeatedFact(_ first: Fact.ID) -> Finding {
    Finding(
      id: "repeated-fact",
      message: LocalizedText(
        en: "The fact \(first) says the same in the same words.",
        vi: "Dữ kiện \(first) đã nói đúng câu này."),
      hint: LocalizedText(
        en: "Word it apart, withdraw it, or link it with ‘repeats: [\(first)]’.",
        vi: "Hãy viết khác đi, bỏ nó, hoặc ghi ‘repeats: [\(first)]’."))
  }
}

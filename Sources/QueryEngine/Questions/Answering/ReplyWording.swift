import Roles
import SourceText

/// The sentences of answers, in both languages; the words in capitals are replaced.
enum ReplyWording {
  /// What is said of one role and of several with an involvement.
  static let ledger: [(Relation.Involvement, one: LocalizedText, several: LocalizedText)] = [
    (
      .accountable, LocalizedText(en: "ROLES is accountable", vi: "ROLES chịu trách nhiệm chính"),
      LocalizedText(en: "ROLES are accountable", vi: "ROLES chịu trách nhiệm chính")
    ),
    (
      .responsible, LocalizedText(en: "ROLES does the work too", vi: "ROLES cùng thực hiện"),
      LocalizedText(en: "ROLES do the work too", vi: "ROLES cùng thực hiện")
    ),
    (
      .consulted, LocalizedText(en: "ROLES is consulted", vi: "ROLES được tham vấn"),
      LocalizedText(en: "ROLES are consulted", vi: "ROLES được tham vấn")
    ),
    (
      .informed, LocalizedText(en: "ROLES is informed", vi: "ROLES được thông báo"),
      LocalizedText(en: "ROLES are informed", vi: "ROLES được thông báo")
    ),
  ]

  static let standIns = LocalizedText(
    en: "Without a ROLE others usually take over: AREAS.",
    vi: "Khi không có ROLE, người khác thường nhận thay: AREAS.")

  static let purpose = LocalizedText(en: "the ROLE PURPOSE", vi: "ROLE PURPOSE")

  static let worksTogether = LocalizedText(
    en: "Where one leads and another does the work too: AREAS.",
    vi: "Nơi vai trò này dẫn dắt mà vai trò kia cùng làm: AREAS.")

  static let verdicts: [Relation.Involvement?: LocalizedText] = [
    .accountable: LocalizedText(
      en: "Yes: the ROLE is accountable for AREA.", vi: "Có: ROLE chịu trách nhiệm chính về AREA."),
    .responsible: LocalizedText(
      en: "In part: the ROLE does the work in AREA, the OWNER is accountable.",
      vi: "Một phần: với AREA, ROLE cùng thực hiện còn OWNER chịu trách nhiệm chính."),
    .consulted: LocalizedText(
      en: "Not alone: in AREA the ROLE is consulted, the OWNER is accountable.",
      vi: "Không tự quyết: với AREA, ROLE được tham vấn còn OWNER chịu trách nhiệm chính."),
    .informed: LocalizedText(
      en: "No: in AREA the ROLE is informed, the OWNER is accountable.",
      vi: "Không: với AREA, ROLE chỉ được thông báo còn OWNER chịu trách nhiệm chính."),
  ]

  static let noPart = LocalizedText(
    en: "Not as a rule: the ROLE has no regular part in AREA, the OWNER is accountable.",
    vi: "Thường thì không: ROLE không có phần việc cố định về AREA, OWNER chịu trách nhiệm chính.")

  static let everybody = LocalizedText(
    en: "AREA is a skill that every executive role needs, the ROLE too.",
    vi: "AREA là kỹ năng mà vai trò điều hành nào cũng cần, ROLE cũng vậy.")

  static func noPartIn(_ more: Int) -> LocalizedText {
    LocalizedText(
      en: more > 0
        ? "The ROLE has no regular part in AREAS and \(more) more areas."
        : "The ROLE has no regular part in AREAS.",
      vi: more > 0
        ? "ROLE không có phần việc cố định về AREAS và \(more) mảng khác."
        : "ROLE không có phần việc cố định về AREAS.")
  }

  static func accountable(_ more: Int) -> LocalizedText {
    LocalizedText(
      en: more > 0
        ? "The ROLE is accountable for AREAS and \(more) more." : "The ROLE is accountable for AREAS.",
      vi: more > 0
        ? "ROLE chịu trách nhiệm chính về AREAS và \(more) mảng khác."
        : "ROLE chịu trách nhiệm chính về AREAS."
    )
  }
}

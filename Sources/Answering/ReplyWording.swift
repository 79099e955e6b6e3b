import QuestionReading
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

  static let notAloneIn = LocalizedText(en: "Not the ROLE alone: FACT", vi: "ROLE không tự quyết: FACT")

  static let standIns = LocalizedText(
    en: "Without a ROLE others usually take over: AREAS.",
    vi: "Khi không có ROLE, người khác thường nhận thay: AREAS.")

  static let purpose = LocalizedText(en: "the ROLE PURPOSE", vi: "ROLE PURPOSE")

  static let worksTogether = LocalizedText(
    en: "Where one leads and another does the work too: AREAS.",
    vi: "Nơi vai trò này dẫn dắt mà vai trò kia cùng làm: AREAS.")

  /// What is said for yes or no, by the part that the role has and by what it is said to do.
  static func verdict(_ part: Relation.Involvement?, on predicate: Predicate) -> LocalizedText {
    switch (part, predicate) {
    case (.accountable, .decidesAlone): notByItself
    case (.responsible, .decidesAlone): notAloneInWork
    case (.accountable, _): accountableInIt
    case (.responsible, .decides): notAloneInWork
    case (.responsible, .answers): inPart
    case (.responsible, .takesPart): worksOnIt
    case (.consulted, .takesPart): isConsulted
    case (.consulted, _): notAlone
    case (.informed, _): onlyTold
    case (nil, _): noPart
    }
  }

  private static let accountableInIt = LocalizedText(
    en: "Yes: the ROLE is accountable for AREA.", vi: "Có: ROLE chịu trách nhiệm chính về AREA.")
  private static let notByItself = LocalizedText(
    en: "Not alone: the ROLE is accountable for AREA, others have a part in it.",
    vi: "Không một mình: ROLE chịu trách nhiệm chính về AREA nhưng còn có người cùng tham gia.")
  private static let inPart = LocalizedText(
    en: "In part: the ROLE does the work in AREA, the OWNER is accountable.",
    vi: "Một phần: với AREA, ROLE cùng thực hiện còn OWNER chịu trách nhiệm chính.")
  private static let worksOnIt = LocalizedText(
    en: "Yes: the ROLE does the work in AREA, the OWNER is accountable.",
    vi: "Có: với AREA, ROLE cùng thực hiện còn OWNER chịu trách nhiệm chính.")
  private static let notAloneInWork = LocalizedText(
    en: "Not alone: the ROLE does the work in AREA, but the OWNER is accountable.",
    vi: "Không tự quyết: với AREA, ROLE cùng thực hiện nhưng OWNER mới chịu trách nhiệm chính.")
  private static let isConsulted = LocalizedText(
    en: "Yes, with advice: in AREA the ROLE is consulted, the OWNER is accountable.",
    vi: "Có, ở mức góp ý: với AREA, ROLE được tham vấn còn OWNER chịu trách nhiệm chính.")
  private static let notAlone = LocalizedText(
    en: "Not alone: in AREA the ROLE is consulted, the OWNER is accountable.",
    vi: "Không tự quyết: với AREA, ROLE được tham vấn còn OWNER chịu trách nhiệm chính.")
  private static let onlyTold = LocalizedText(
    en: "No: in AREA the ROLE is informed, the OWNER is accountable.",
    vi: "Không: với AREA, ROLE chỉ được thông báo còn OWNER chịu trách nhiệm chính.")

  static let standsAbove = LocalizedText(
    en: "The UPPER ranks higher: the LOWER reports to the UPPER.",
    vi: "UPPER ở cấp cao hơn: LOWER báo cáo cho UPPER.")
  static let neitherAbove = LocalizedText(
    en: "Neither as a rule: the UPPER and the LOWER report to the same superior.",
    vi: "Thường không ai cao hơn ai: UPPER và LOWER cùng báo cáo cho một cấp trên.")

  static let standsUnder = LocalizedText(
    en: "Yes, as a rule: the LOWER reports to the UPPER.", vi: "Thường thì có: LOWER báo cáo cho UPPER.")
  static let mayStandUnder = LocalizedText(
    en: "In some companies: the LOWER reports to SUPERIORS.", vi: "Tùy công ty: LOWER báo cáo cho SUPERIORS.")
  static let standsOver = LocalizedText(
    en: "No, the other way round: the UPPER reports to the LOWER.",
    vi: "Không, ngược lại: UPPER báo cáo cho LOWER.")
  static let standsElsewhere = LocalizedText(
    en: "Not as a rule: the LOWER reports to SUPERIORS.",
    vi: "Thường thì không: LOWER báo cáo cho SUPERIORS.")

  static let notTheSame = LocalizedText(
    en: "No, these are different roles.", vi: "Không, đây là những vai trò khác nhau.")

  static let mayAlsoBe = LocalizedText(
    en: "SENTENCE Or do you mean AREA, where the ROLE is accountable?",
    vi: "SENTENCE Hay bạn muốn hỏi AREA, nơi ROLE chịu trách nhiệm chính?")

  static let onlyInformed = LocalizedText(en: "ROLES only informed", vi: "ROLES chỉ được thông báo")

  static func withoutPart(_ more: Int) -> LocalizedText {
    LocalizedText(
      en: more > 0 ? "no regular part: ROLES and \(more) more roles" : "no regular part: ROLES",
      vi: more > 0
        ? "không có phần việc cố định: ROLES và \(more) vai trò khác" : "không có phần việc cố định: ROLES")
  }

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

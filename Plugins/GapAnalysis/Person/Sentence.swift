import Roles
import SourceText

/// The program’s own words on the pages about a person.
enum Sentence {
  static let area = LocalizedText(en: "Area of work", vi: "Mảng công việc")
  static let importance = LocalizedText(en: "Imp.", vi: "Q.trọng")
  static let needed = LocalizedText(en: "Needs", vi: "Cần")
  static let has = LocalizedText(en: "Has", vi: "Có")
  static let opens = LocalizedText(en: "Opens too", vi: "Mở thêm")
  static let evidence = LocalizedText(en: "Evidence", vi: "Bằng chứng")
  static let noEvidence = LocalizedText(en: "none given", vi: "chưa nêu")
  static let stale = LocalizedText(en: "stale", vi: "đã cũ")
  static let nextSteps = LocalizedText(en: "Next three steps", vi: "Ba bước tiếp theo")
  static let beside = LocalizedText(en: "Years and degrees", vi: "Số năm và bằng cấp")

  static func percent(_ span: Span) -> String { "\(span.text) %" }

  static func fit(_ span: Span) -> LocalizedText {
    LocalizedText(en: "Fit \(percent(span)).", vi: "Phù hợp \(percent(span)).")
  }

  /// - Parameter counts: The numbers of needs that are met, short and not clear.
  static func counts(_ counts: [Int], of total: Int) -> LocalizedText {
    LocalizedText(
      en: "Of \(total) requirements \(counts[0]) are met, \(counts[1]) short, \(counts[2]) cannot be told.",
      vi: "Trong \(total) yêu cầu có \(counts[0]) đạt, \(counts[1]) thiếu, \(counts[2]) chưa rõ.")
  }

  static func rest(_ count: Int) -> LocalizedText {
    LocalizedText(en: "\(count) more; ‘--all’ shows them.", vi: "Còn \(count) dòng; ‘--all’ để xem hết.")
  }

  static func step(_ need: Need, tenths: Int) -> LocalizedText {
    let gain = "\(tenths / 10).\(tenths % 10)"
    guard let level = need.level else {
      return LocalizedText(
        en: "find out, or show, level \(need.relation.level) (up to +\(gain) %)",
        vi: "làm rõ hoặc chứng minh mức \(need.relation.level) (tối đa +\(gain) %)")
    }
    return LocalizedText(
      en: "from \(level.text) to \(need.relation.level) (+\(gain) %)",
      vi: "từ \(level.text) lên \(need.relation.level) (+\(gain) %)")
  }

  static func arithmetic(_ fit: Fit) -> LocalizedText {
    let (low, high, whole) = (decimal(fit.credit.low), decimal(fit.credit.high), fit.whole / 60)
    return LocalizedText(
      en: "Fit: Σ importance × min(level, needed) ÷ needed = \(low) to \(high), of \(whole).",
      vi: "Độ phù hợp: Σ quan trọng × min(mức, mức cần) ÷ mức cần = \(low) đến \(high), trên \(whole).")
  }

  /// A number of sixtieths with one digit behind the point.
  private static func decimal(_ sixtieths: Int) -> String {
    let tenths = (sixtieths * 10 + 30) / 60
    return "\(tenths / 10).\(tenths % 10)"
  }
}

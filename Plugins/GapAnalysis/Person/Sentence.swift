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
  static let nextSteps = LocalizedText(en: "Next steps", vi: "Bước tiếp theo")
  static let beside = LocalizedText(en: "Years and degrees", vi: "Số năm và bằng cấp")

  static let role = LocalizedText(en: "Role", vi: "Vai trò")
  static let near = LocalizedText(en: "Nearness", vi: "Độ gần")
  static let knownPart = LocalizedText(en: "Known", vi: "Đã biết")
  static let metOfKnown = LocalizedText(en: "Met of that", vi: "Đạt trong đó")
  static let wholeRange = LocalizedText(en: "Fit may be", vi: "Phù hợp từ–đến")
  static let threeAnswers = LocalizedText(
    en: "Three answers that would decide most", vi: "Ba câu trả lời sẽ quyết định nhiều nhất")
  static let narrowing = LocalizedText(
    en: "Beside these, three answers would narrow the range most",
    vi: "Ngoài ra, ba câu trả lời sẽ thu hẹp khoảng nhiều nhất")
  static let prove = LocalizedText(en: "To prove it", vi: "Để chứng minh")
  static let nearness = LocalizedText(
    en: """
      Nearness, of 100: how central to the role the known strengths are and how far they suffice, times the root of how \
      much of the role they fill; ‘help gap person’ has the formula. What is not known counts neither for nor against: \
      ‘Met of that’ is over what is known, ‘Fit may be’ from nothing to everything of the rest.
      """,
    vi: """
      Độ gần, trên 100: thế mạnh đã biết cốt lõi đến đâu với vai trò và đủ đến đâu, nhân với căn của phần vai trò mà \
      chúng lấp được; ‘help gap person’ nêu công thức. Điều chưa biết không tính thuận cũng không tính nghịch: ‘Đạt \
      trong đó’ tính trên phần đã biết, ‘Phù hợp từ–đến’ coi phần còn lại từ không có gì đến đủ cả.
      """)

  static func speaksFor(_ role: String) -> LocalizedText {
    LocalizedText(en: "a high level speaks for \(role). ", vi: "mức cao thì nghiêng về \(role). ")
  }

  /// Some levels of an area in words; empty where nobody has said what they are.
  static func levels(of area: Competency, _ levels: [Int]) -> LocalizedText {
    func words(_ language: Language) -> String {
      levels.filter { area.meaning.levels.indices.contains($0 - 1) }
        .map { "\($0): \(area.meaning.levels[$0 - 1][language])" }.joined(separator: " ")
    }
    return LocalizedText(en: words(.en), vi: words(.vi))
  }

  /// What is known in a sentence, and how far the rest may move it.
  static func known(_ gap: PersonGap) -> LocalizedText {
    guard gap.knownShare > 0 else {
      return LocalizedText(
        en: "Nothing of this role is known yet, so the fit may be anything.",
        vi: "Chưa biết gì về phần nào của vai trò này nên độ phù hợp có thể là bất kỳ.")
    }
    let (met, range) = (percent(gap.knownFit.percent), percent(gap.fit.percent))
    return LocalizedText(
      en:
        "Of what is known, \(gap.knownShare) % of the role, \(met) is met; with the rest the fit lies within \(range).",
      vi:
        "Trong phần đã biết, chiếm \(gap.knownShare) % vai trò, đạt \(met); tính cả phần chưa rõ, độ phù hợp nằm trong \(range)."
    )
  }

  static func percent(_ span: Span) -> String { "\(span.text) %" }

  static func fit(_ span: Span) -> LocalizedText {
    LocalizedText(en: "Fit \(percent(span)).", vi: "Phù hợp \(percent(span)).")
  }

  /// - Parameter counts: The numbers of needs that are met, short and not clear.
  static func counts(_ counts: [Int], of total: Int) -> LocalizedText {
    LocalizedText(
      en: "Requirements: \(counts[0]) met, \(counts[1]) short, \(counts[2]) cannot be told (\(total)).",
      vi: "Yêu cầu: \(counts[0]) đạt, \(counts[1]) thiếu, \(counts[2]) chưa rõ (tổng \(total)).")
  }

  static func level(_ level: Int) -> LocalizedText { LocalizedText(en: "Level \(level)", vi: "Mức \(level)") }

  static func rest(_ count: Int) -> LocalizedText {
    LocalizedText(en: "\(count) more; ‘--all’ shows them.", vi: "Còn \(count) dòng; ‘--all’ để xem hết.")
  }

  static func step(_ need: Need, tenths: Int) -> LocalizedText {
    let gain = "\(tenths / 10).\(tenths % 10)"
    guard let level = need.level else {
      return LocalizedText(
        en: "not shown yet; show level \(need.relation.level) (up to +\(gain) %)",
        vi: "chưa thể hiện; cần chứng minh mức \(need.relation.level) (tối đa +\(gain) %)")
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

import ReviewLog
import SourceText

/// What an import brought, in a few sentences.
struct ImportSummary {
  private let count: MergeCount
  /// How many answers of the file count.
  private let total: Int
  private let apart: (cards: Int, answers: Int)

  init(_ count: MergeCount, of total: Int, apart: (cards: Int, answers: Int)) {
    (self.count, self.total, self.apart) = (count, total, apart)
  }

  var text: LocalizedText {
    let sentences = [answers, corrections, others].compactMap { $0 }
    return LocalizedText(
      en: sentences.map { $0[.en] }.joined(separator: " "),
      vi: sentences.map { $0[.vi] }.joined(separator: " "))
  }

  private var answers: LocalizedText {
    guard total > 0 || count != MergeCount() else {
      return LocalizedText(en: "The file has no answers.", vi: "Tệp không có câu trả lời nào.")
    }
    let known = total - count.answers
    return LocalizedText(
      en: """
        \(counted(count.answers, "answer")) \(count.answers == 1 ? "was" : "were") added; \
        \(known == 0 ? "none" : "\(known)") \(known > 1 ? "were" : "was") there already.
        """,
      vi: """
        Đã thêm \(count.answers) câu trả lời; \
        \(known == 0 ? "không câu nào có sẵn từ trước" : "\(known) câu đã có từ trước").
        """)
  }

  private var corrections: LocalizedText? {
    let (undone, overrides) = (count.undone, count.overrides)
    guard undone > 0 || overrides > 0 else { return nil }
    return LocalizedText(
      en: """
        As in the file, \(undone) \(undone == 1 ? "was" : "were") taken back and \(counted(overrides, "rating")) \
        corrected.
        """,
      vi: "Theo tệp, đã rút lại \(undone) câu và sửa \(overrides) kết quả chấm.")
  }

  private var others: LocalizedText? {
    guard apart.cards > 0 else { return nil }
    return LocalizedText(
      en: """
        Set apart: \(counted(apart.cards, "card")) with \(counted(apart.answers, "answer")) that \
        \(apart.cards == 1 ? "is no question" : "are no questions") here, so never asked.
        """,
      vi: """
        Để riêng: \(apart.cards) thẻ (\(apart.answers) câu trả lời) không phải câu hỏi của kho này nên không bao giờ \
        được hỏi.
        """)
  }
}

import Commands
import SourceText

extension CommandFailure {
  /// The findings about a log of answers; nothing was done with it.
  static func brokenAnswerLog(_ findings: [Diagnostic], _ path: String) -> CommandFailure {
    CommandFailure(
      id: "broken-answer-log", .data,
      LocalizedText(
        en: "‘\(path)’ has \(counted(findings.count, "error")), so nothing was done with it.",
        vi: "‘\(path)’ có \(findings.count) lỗi nên chưa được dùng."),
      hint: LocalizedText(
        en: """
          Each row needs a card, a time such as 2026-11-25T09:30:00+07:00 or in milliseconds since 1970, and a rating \
          from 1 to 4.
          """,
        vi: """
          Mỗi dòng cần mã thẻ, thời điểm như 2026-11-25T09:30:00+07:00 hoặc số mili giây từ năm 1970, và điểm từ 1 \
          đến 4.
          """),
      findings: findings)
  }
}

extension Diagnostic {
  static func notUTF8(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      id: "not-utf8",
      message: LocalizedText(en: "The file is not UTF-8 text.", vi: "Tệp không phải văn bản UTF-8."),
      file: file, range: nil)
  }

  static func missingColumn(
    _ name: String, _ file: SourceFile, _ head: [CommaSeparated.Field]
  ) -> Diagnostic {
    let near = nearestNames(to: name, among: head.map(\.text)).first
    return Diagnostic(
      id: "missing-column",
      message: LocalizedText(
        en: "The first row names no column ‘\(name)’.", vi: "Dòng đầu không có cột ‘\(name)’."),
      hint: near.map {
        LocalizedText(en: "Is it the column ‘\($0)’?", vi: "Có phải đó là cột ‘\($0)’?")
      }
        ?? LocalizedText(
          en: "Begin the file with: card,time,rating; or card_id,review_time,review_rating.",
          vi: "Hãy mở đầu tệp bằng dòng: card,time,rating; hoặc card_id,review_time,review_rating."),
      file: file, range: head.first?.range)
  }

  static func missingField(_ name: String, _ file: SourceFile, _ row: [CommaSeparated.Field]) -> Diagnostic {
    Diagnostic(
      id: "missing-field",
      message: LocalizedText(en: "The row has no \(name).", vi: "Dòng này thiếu ‘\(name)’."),
      file: file, range: row.last.map { SourceRange(start: $0.range.end, end: $0.range.end) })
  }

  static func wrongField(_ name: String, _ field: CommaSeparated.Field, _ file: SourceFile) -> Diagnostic {
    Diagnostic(
      id: "wrong-\(name)", message: wrong(name, field.text), file: file, range: field.range)
  }

  private static func wrong(_ name: String, _ text: String) -> LocalizedText {
    switch name {
    case "time":
      LocalizedText(
        en:
          "‘\(text)’ is no time such as 2026-11-25T09:30:00+07:00, and no number of milliseconds since 1970.",
        vi:
          "‘\(text)’ không phải thời điểm như 2026-11-25T09:30:00+07:00, cũng không phải số mili giây từ năm 1970."
      )
    case "rating":
      LocalizedText(
        en: "‘\(text)’ is no rating: 1 again, 2 hard, 3 good, 4 easy.",
        vi: "‘\(text)’ không phải điểm: 1 quên, 2 khó, 3 được, 4 dễ.")
    case "duration":
      LocalizedText(
        en: "‘\(text)’ is no number of milliseconds.", vi: "‘\(text)’ không phải số mili giây.")
    default:
      text.isEmpty
        ? LocalizedText(en: "The card has no name.", vi: "Thẻ chưa có mã.")
        : LocalizedText(
          en: "The card’s name has characters that cannot be shown.",
          vi: "Mã thẻ có ký tự không hiển thị được.")
    }
  }
}

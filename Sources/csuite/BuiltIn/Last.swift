import Commands
import Documents
import SourceText

extension Command {
  static let last = Command(
    "last",
    summary: LocalizedText(
      en: "Shows the last answer again, in another form, width or language.",
      vi: "Xem lại câu trả lời vừa rồi, theo dạng, chiều rộng hay ngôn ngữ khác."),
    details: LocalizedText(
      en: """
        The options say how: --format, --width, --lang. The answer is the one that was given; only for another \
        language its command is run again, which changes nothing.
        """,
      vi: """
        Các tùy chọn --format, --width, --lang cho biết cách xem. Câu trả lời là chính câu đã đưa ra; chỉ khi đổi \
        ngôn ngữ thì lệnh mới chạy lại, và không làm thay đổi gì.
        """),
    examples: [
      .init("last", LocalizedText(en: "The answer again.", vi: "Xem lại câu trả lời.")),
      .init("last --format markdown", LocalizedText(en: "As Markdown.", vi: "Dưới dạng Markdown.")),
      .init("last --lang en", LocalizedText(en: "In English.", vi: "Bằng tiếng Anh.")),
    ], access: .program
  ) { session, _ throws(CommandFailure) in
    guard let answer = try session.lastAnswer() else { throw .nothingAnswered }
    return answer
  }
}

extension CommandFailure {
  fileprivate static let nothingAnswered = CommandFailure(
    id: "nothing-answered", .negative,
    LocalizedText(en: "There is no answer yet.", vi: "Chưa có câu trả lời nào."),
    hint: LocalizedText(
      en: "Ask something first, such as ‘show cpo’.", vi: "Hãy hỏi trước, ví dụ ‘show cpo’."))
}

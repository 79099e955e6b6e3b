import Commands
import Documents
import QuestionBank
import Roles
import SourceText
import SpacedRepetition

/// What a session shows, as text and as data.
struct SessionPage {
  let session: QuizSession
  let scheduler: Scheduler
  let now: AnswerTime
  private var language: Language { session.language }

  init(_ session: QuizSession, _ scheduler: Scheduler, _ now: AnswerTime) {
    (self.session, self.scheduler, self.now) = (session, scheduler, now)
  }

  private func answer(_ event: String, _ blocks: [Block], _ more: [String: JSONValue] = [:]) -> Answer {
    let data = more.merging([
      "event": .string(event), "question": questionJSON, "number": .integer(session.number),
      "total": .integer(session.total), "repeats": .integer(session.repeats), "isOver": .bool(session.isOver),
    ]) { own, _ in own }
    return Answer(Document(blocks), data: .object(data))
  }

  // MARK: Questions

  /// The first page: how much there is, and the first question.
  func opening(isSafe: Bool) -> Answer {
    let due = session.cards.count { $0.state != nil }
    let new = session.cards.count - due
    let minutes = max(1, (session.cards.count * 15 + 59) / 60)
    let safe =
      isSafe ? LocalizedText(en: ", nothing is lost", vi: ", không mất gì") : LocalizedText(verbatim: "")
    let text = LocalizedText(
      en: "\(due) due, \(new) new · about \(minutes) min · ^D leaves\(safe[.en]) · ? for a hint",
      vi:
        "\(due) câu đến hạn, \(new) câu mới · chừng \(minutes) phút · ^D để thoát\(safe[.vi]) · ? để xin gợi ý"
    )
    return answer(
      "start", [.paragraph(RichText(text[language], .quiet))] + questionBlocks,
      ["due": .integer(due), "new": .integer(new)])
  }

  /// The question once more.
  func question() -> Answer { answer("question", questionBlocks) }

  /// A sentence alone; the question stands above it.
  func note(_ text: LocalizedText) -> Answer {
    let more = LocalizedText(en: " Enter shows the question again.", vi: " Nhấn Enter để xem lại câu hỏi.")
    let rest = session.showing == nil ? RichText("") : RichText(more[language], .quiet)
    return answer("note", [.paragraph(RichText(text[language]) + rest)], ["note": text.json])
  }

  /// What was typed is no answer to a choice.
  func unclear(_ line: String) -> Answer {
    let count = session.showing?.choices.options.count ?? 0
    return note(
      LocalizedText(
        en: "‘\(line)’ is none of these: type 1–\(count) or the words; ? hint, s skip, u undo, q leave.",
        vi:
          "‘\(line)’ không khớp phương án nào: gõ 1–\(count) hoặc cả chữ; ? gợi ý, s bỏ qua, u rút lại, q thoát."
      ))
  }

  private var questionBlocks: [Block] {
    session.showing?.blocks(progress, session.bank.ledger.labels, language) ?? []
  }

  /// Where the session stands; what comes once more is counted apart, so that the total stays what it was.
  private var progress: String {
    let place = "\(session.number)/\(session.total)"
    let again = LocalizedText(en: "\(session.repeats) once more", vi: "\(session.repeats) câu hỏi lại")
    return session.repeats == 0 ? place : "\(place) + \(again[language])"
  }

  private var questionJSON: JSONValue { session.showing?.json ?? .null }

  // MARK: Answers

  /// What the last answer was worth, why, when it comes again, and the next question or the end.
  func answered() -> Answer {
    guard let last = session.given.last else { return question() }
    let page = FeedbackPage(last, session.bank, language, scheduler, now)
    let summary = SummaryPage(session, now)
    let rest = session.isOver ? summary.blocks : session.showing == nil ? [objection] : questionBlocks
    var more: [String: JSONValue] = ["answer": page.json]
    if session.isOver { more["summary"] = summary.json }
    return answer("answer", page.blocks + rest, more)
  }

  private var objection: Block {
    let text = LocalizedText(
      en: "That was the last one. ‘=’ if you were right after all; Enter ends.",
      vi: "Đó là câu cuối. Gõ ‘=’ nếu thật ra bạn đúng; Enter để kết thúc.")
    return .paragraph(RichText(text[language], .quiet))
  }

  /// The learner's own verdict, and the question unless it stands above already.
  func rated(_ last: Given, isNextShown: Bool) -> Answer {
    let page = FeedbackPage(last, session.bank, language, scheduler, now)
    let text = LocalizedText(
      en: "Counted as ‘\(last.rating.name[.en])’; the machine’s verdict stays in the log.",
      vi: "Tính là ‘\(last.rating.name[.vi])’; kết quả máy chấm vẫn còn trong nhật ký.")
    let summary = SummaryPage(session, now)
    var more: [String: JSONValue] = ["answer": page.json]
    if session.isOver { more["summary"] = summary.json }
    return answer(
      "override",
      [.paragraph(RichText(text[language])), page.next]
        + (session.isOver ? summary.blocks : isNextShown ? [] : questionBlocks),
      more)
  }

  func undone(_ last: Given) -> Answer {
    let text = LocalizedText(
      en: "Taken back, as if it had not been answered.", vi: "Đã rút lại, như chưa từng trả lời.")
    return answer(
      "undo", [.paragraph(RichText(text[language]))] + questionBlocks,
      ["card": .string(last.showing.card.question.id)])
  }

  func closing() -> Answer {
    let summary = SummaryPage(session, now)
    return answer("end", summary.blocks, ["summary": summary.json])
  }
}

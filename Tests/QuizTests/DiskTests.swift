import Commands
import Documents
import Foundation
import SourceText
import SpacedRepetition
import Testing

@testable import QuestionBank
@testable import Quiz
@testable import ReviewLog

@Suite struct `A session on a disk that refuses` {
  private func refused(_ lesson: Lesson) throws -> (session: QuizSession, store: ReviewStore) {
    var store = try ReviewStore.open(folder: lesson.dataFolder)
    // So that the next answer needs a page more.
    _ = try store.add(
      NewAnswer(
        card: "z", rating: .good, time: AnswerTime(milliseconds: 0, offset: 0),
        typed: String(repeating: "x", count: 3980)))
    try store.limitFile(toPages: 1)
    let now = lesson.session.today(SchedulerSettings())
    let cards = CardChooser(bank: BankKnowledge.bank, selection: Selection())
      .session([:], now: now, size: 3, seed: "x")
    let session = QuizSession(
      BankKnowledge.bank, .en, cards, focus: nil, store, SchedulerSettings(), now: now)
    return (session, store)
  }

  private func fill(_ quiz: inout QuizSession, _ session: inout Session) throws -> [Answer] {
    var answers: [Answer] = []
    while quiz.showing != nil {
      // Longer than what is left on the pages that are there.
      let line = quiz.showing?.form == .choice ? "1" : String(repeating: "x", count: 3000)
      answers.append(try quiz.reply(to: .line(line), in: &session))
    }
    if !quiz.isOver { answers.append(try quiz.reply(to: .end, in: &session)) }
    return answers
  }

  @Test func `is told so with every answer, and at the end how much is not on the disk`() throws {
    let lesson = Lesson()
    let (start, store) = try refused(lesson)
    var (quiz, session) = (start, lesson.session)
    let answers = try fill(&quiz, &session)
    // What was answered wrong came again.
    let count = quiz.given.count
    try #require(count >= 3)
    let told = answers.dropLast().filter { $0.warnings.contains { $0[.en].hasPrefix("Not on the disk yet") } }
    #expect(told.count == answers.count - 1)
    let end = try #require(answers.last)
    #expect(end.outcome == .unwritten && end.outcome.rawValue == 74)
    #expect(end.data["unsaved"]?.number == Double(count))
    #expect(end.warnings.contains { $0[.en].contains("gone now: \(count)") && $0[.en].contains("full") })
    #expect(try lesson.log().count == 1)
    withExtendedLifetime(store) {}
  }

  @Test func `loses nothing when there is room again before it ends`() throws {
    let lesson = Lesson()
    let (start, store) = try refused(lesson)
    var (quiz, session) = (start, lesson.session)
    let told = try quiz.reply(to: .line("1"), in: &session)
    #expect(told.warnings.contains { $0[.en].hasPrefix("Not on the disk yet") })
    try store.limitFile(toPages: 100_000)
    let end = try quiz.reply(to: .end, in: &session)
    #expect(end.outcome == .answered && end.data["unsaved"] == nil)
    #expect(try lesson.log().count == 2)
  }

  @Test func `says at the end that nothing was kept where there is no place for it`() throws {
    let lesson = Lesson(folder: "/proc/no/such/place")
    _ = try lesson.say("quiz cto --size 2")
    #expect(try lesson.say(lesson.rightAnswer).warnings.count == 1)
    #expect(try lesson.interrupt()?.page().contains("Nothing is lost") == false)
    let end = try #require(try lesson.leave())
    #expect(end.outcome == .unwritten && end.data["unsaved"]?.number == 1)
  }
}

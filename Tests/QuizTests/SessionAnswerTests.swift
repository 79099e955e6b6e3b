import Commands
import Documents
import ReviewLog
import SpacedRepetition
import Testing

@testable import QuestionBank
@testable import Quiz

@Suite struct `An answer in a session` {
  @Test func `takes the number, the letter or the words of an option`() throws {
    for say in [{ (showing: Showing) in "\(showing.choices.keyIndex + 1)" }, { $0.choices.key.text }] {
      let lesson = Lesson()
      _ = try lesson.say("quiz accountable --size 1")
      let showing = try #require(lesson.showing)
      #expect(try lesson.say(say(showing)).data["answer"]?["right"] == true)
    }
  }

  @Test func `asks again when a line is none of the options, and counts nothing`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz accountable --size 1")
    for line in ["7", "0", "-1", "what", "\u{1B}[A", String(repeating: "x", count: 5000)] {
      #expect(try lesson.say(line).data["event"]?.text == "note")
    }
    #expect(try lesson.log().isEmpty)
    #expect(lesson.dialogue?.isOver == false)
  }

  @Test func `gives hints, after which right is hard`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz accountable --size 1")
    let hinted = try lesson.say("?")
    #expect(hinted.page().contains("It is not "))
    #expect(try lesson.say("gợi ý").page().contains("There is no further hint."))
    _ = try lesson.say(lesson.rightAnswer)
    let logged = try lesson.log()
    #expect(logged.first?.rating == .hard && logged.first?.answer.verdict == "chosen+hint")
  }

  @Test func `skips without a trace`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz cto --size 2")
    let first = lesson.showing?.card.question.id
    _ = try lesson.say("s")
    #expect(lesson.showing?.card.question.id != first)
    let end = try lesson.say("skip")
    #expect(end.data["summary"]?["skipped"] == 2 && lesson.dialogue == nil)
    #expect(try lesson.log().isEmpty)
  }

  @Test func `takes an answer back as if it had not been given`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz cto --size 3")
    let first = try #require(lesson.showing)
    _ = try lesson.say(lesson.wrongAnswer)
    let undone = try lesson.say("undo")
    #expect(undone.data["event"]?.text == "undo")
    #expect(lesson.showing == first)
    #expect(try lesson.log().isEmpty)
    _ = try lesson.say(lesson.rightAnswer)
    #expect(try lesson.log().map(\.rating) == [.good])
    _ = try lesson.say("u")
    #expect(try lesson.say("u").page().contains("Nothing was answered"))
  }

  @Test func `lets the learner overrule the machine, which is logged`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz cpo --size 3")
    _ = try lesson.say(lesson.wrongAnswer)
    let turned = try lesson.say("=")
    #expect(turned.data["answer"]?["right"] == true && turned.data["answer"]?["verdict"]?.text == "wrong")
    var logged = try lesson.log()
    #expect(
      logged.map(\.rating) == [.good] && logged.first?.answer.rating == .again
        && logged.first?.isOverridden == true)
    _ = try lesson.say("wrong")
    _ = try lesson.say("easy")
    // Recognising an option is not recalling it.
    logged = try lesson.log()
    #expect(logged.map(\.rating) == [.good])
    _ = try lesson.say("undo")
    #expect(try lesson.log().isEmpty)
  }

  @Test func `asks to type what is remembered, and grades by the ladder`() throws {
    let lesson = Lesson()
    // Three good answers, each when the card is due, bring a card beyond ten days.
    for _ in 0..<12 {
      _ = try lesson.say("quiz roadmap-prioritisation accountable --size 1")
      if lesson.showing?.form == .typed { break }
      if lesson.showing != nil { _ = try lesson.say(lesson.rightAnswer) }
      _ = try lesson.leave()
      lesson.wait(days: 5)
    }
    #expect(lesson.showing?.form == .typed)
    let answer = try lesson.say("giam doc san pham")
    #expect(answer.data["answer"]?["verdict"]?.text == "withoutMarks")
    #expect(try lesson.log().last?.rating == .hard)
    #expect(try lesson.log().last?.answer.typed == "giam doc san pham")
  }

  @Test func `lets an objection to the last typed answer end it`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz list --size 1")
    _ = try lesson.say("nonsense")
    let end = try lesson.say("=")
    #expect(lesson.dialogue == nil && end.data["summary"]?["right"] == 1)
  }
}

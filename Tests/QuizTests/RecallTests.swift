import Commands
import Documents
import ReviewLog
import Roles
import SourceText
import SpacedRepetition
import Testing

@testable import QuestionBank
@testable import Quiz

@Suite struct `Going on with a sentence` {
  private func grade(_ typed: String, _ en: String, _ vi: String = "") -> Verdict {
    KeyWordGrader(tails: [.en: en, .vi: vi]).grade(typed).verdict
  }

  @Test func `counts key words in any order, with other endings and slips`() {
    #expect(grade("meetings and events, conferences", "conferences, meetings and events") == .wholeList)
    #expect(grade("conference", "conferences, meetings and events") == .partOfList)
    #expect(grade("presentatons", "presentations") == .wholeList)
    #expect(grade("nothing at all", "conferences, meetings and events") == .wrong)
    #expect(grade("", "conferences") == .wrong)
  }

  @Test func `takes the other language, with or without marks`() {
    #expect(grade("hội nghị, sự kiện", "conferences and events", "hội nghị và sự kiện") == .wholeList)
    #expect(grade("hoi nghi su kien", "conferences and events", "hội nghị và sự kiện") == .wholeList)
  }

  @Test func `does not ask again for words that stand in the question`() {
    let grader = KeyWordGrader(tails: [.en: "product design"], shown: "product vision, ____, user research")
    #expect(grader.grade("design").verdict == .wholeList)
    #expect(grader.grade("product").verdict == .wrong)
  }

  @Test func `takes a role, an abbreviation or an area by another of its names`() {
    let names = BankKnowledge.shipped.equivalentNames
    func grade(_ typed: String, _ tail: String) -> Verdict {
      KeyWordGrader(tails: [.en: tail], equivalents: names).grade(typed).verdict
    }
    #expect(grade("the CEO", "the Chief Executive Officer") == .wholeList)
    #expect(grade("giám đốc tài chính", "the CFO") == .wholeList)
    #expect(grade("the CTO", "the Chief Executive Officer") != .wholeList)
    #expect(grade("customer acquisition cost", "CAC") == .wholeList)
  }

  @Test func `holds numbers to the digit`() {
    #expect(grade("20 years", "10 years") == .partOfList)
    #expect(grade("10 years", "10 years") == .wholeList)
  }

  @Test func `half of the words or more is hard, less is forgotten`() {
    let grader = KeyWordGrader(tails: [.en: "profit, growth, quality and trust"])
    #expect(grader.grade("profit growth quality").rating == .good)
    #expect(grader.grade("profit growth").rating == .hard)
    #expect(grader.grade("profit").rating == .again)
  }

  @Test func `shows enough to go on from, and no other sentence of the role begins so`() throws {
    let knowledge = BankKnowledge.shipped
    for question in BankKnowledge.bank.questions where question.kind == .recall {
      let tail = try #require(question.keys.first?.text)
      let fact = try #require(question.facts.first.flatMap { knowledge.fact($0) })
      #expect(fact.text[question.language].contains(tail))
    }
  }

  @Test func `is led to by first letters when it is met for the first time, and only then`() throws {
    let lesson = Lesson()
    let page = try lesson.say("quiz recall:S9:en").page()
    #expect(page.contains("l…"))
    #expect(lesson.showing?.cue == "l…")
    #expect(try lesson.say("?").page().contains("There is no further hint."))
    _ = try lesson.say("leader")
    lesson.wait(days: 30)
    #expect(try !lesson.say("quiz recall:S9:en").page().contains("l…"))
    #expect(lesson.showing?.cue == nil)
  }

  @Test func `comes at the second meeting with a duty that was recognised at the first`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz cto duties --size 12")
    while let showing = lesson.showing {
      if showing.card.question.kind == .task { break }
      _ = try lesson.say(lesson.rightAnswer)
    }
    let first = try #require(lesson.showing)
    #expect(first.form == .choice)
    _ = try lesson.say(lesson.rightAnswer)
    _ = try lesson.leave()
    lesson.wait(days: 1)
    let id = first.card.question.id
    let page = try lesson.say("quiz \(id)").page(width: 200)
    #expect(lesson.showing?.form == .missing && page.contains("How does this go on?"))
    let answer = try lesson.say(lesson.showing?.tail ?? "")
    #expect(answer.data["answer"]?["right"] == true)
    #expect(try lesson.log().last?.rating == .good)
  }
}

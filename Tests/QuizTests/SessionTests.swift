import Commands
import Documents
import ReviewLog
import Roles
import SourceText
import SpacedRepetition
import Testing

@testable import QuestionBank
@testable import Quiz

@Suite struct `A session` {
  @Test func `begins at once from a fresh install and writes each answer down`() throws {
    let lesson = Lesson()
    let opening = try lesson.say("quiz cto metrics owner --size 3")
    #expect(opening.data["event"]?.text == "start" && opening.warnings == [])
    #expect(lesson.showing?.choices.options.count == 3)
    let first = try #require(lesson.showing?.card.question)
    let answer = try lesson.say(lesson.rightAnswer)
    #expect(answer.data["answer"]?["verdict"]?.text == "chosen")
    let logged = try lesson.log()
    #expect(logged.map(\.answer.card) == [first.id])
    #expect(logged.first?.rating == .good && logged.first?.answer.fingerprint == first.fingerprint)
    #expect(logged.first.flatMap { ShownChoices($0.answer.typed) }?.options.count == 3)
  }

  @Test func `ends after its size with what was learnt and what comes when`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz cpo duties --size 2")
    _ = try lesson.say(lesson.rightAnswer)
    let second = try #require(lesson.showing)
    _ = try lesson.say(lesson.wrongAnswer)
    let last = try lesson.say(lesson.rightAnswer)
    #expect(lesson.dialogue == nil)
    #expect(last.page().contains("2 of 3 right, 2 new learnt."))
    #expect(last.page(width: 300).contains("To look at again:"))
    let key = second.card.question.facts.first.flatMap { BankKnowledge.shipped.fact($0) }
    #expect(last.page(width: 300).contains(try #require(key).text[.en]))
    #expect(try lesson.log().map(\.rating) == [.good, .again, .good])
  }

  @Test func `asks again after a few others what was answered wrongly`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz cto --size 8")
    let wrong = try #require(lesson.showing).card.question.id
    var asked = [wrong]
    _ = try lesson.say(lesson.wrongAnswer)
    while let showing = lesson.showing {
      asked.append(showing.card.question.id)
      if showing.card.question.id == wrong { #expect(showing.card.isRepeated) }
      _ = try lesson.say(lesson.rightAnswer)
    }
    #expect(asked.indices.filter { asked[$0] == wrong } == [0, 5])
    #expect(asked.count == 9)
  }

  @Test func `does not ask again what was taken back or turned round`() throws {
    for line in ["=", "u"] {
      let lesson = Lesson()
      _ = try lesson.say("quiz cto --size 6")
      let wrong = try #require(lesson.showing).card.question.id
      var asked = [wrong]
      _ = try lesson.say(lesson.wrongAnswer)
      _ = try lesson.say(line)
      if line == "u" { _ = try lesson.say(lesson.rightAnswer) }
      while let showing = lesson.showing {
        asked.append(showing.card.question.id)
        _ = try lesson.say(lesson.rightAnswer)
      }
      #expect(asked.count == 6 && Set(asked).count == 6, "\(line): \(asked)")
    }
  }

  @Test func `says at the end how it went in each part, and shows the fact of what was missed`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz cpo duties --size 24")
    var last: Answer?
    var isFirst = true
    while lesson.showing != nil {
      last = try lesson.say(isFirst ? lesson.wrongAnswer : lesson.rightAnswer)
      isFirst = false
    }
    let page = try #require(last).page(width: 300)
    #expect(page.contains("II Responsibilities") && page.contains("III.1 Leadership and supervision"))
    let parts = try #require(last?.data["summary"]?["parts"]).elements
    #expect(parts.count >= 3 && parts.first?["part"]?.text == "II")
  }

  @Test func `keeps questions that give each other away to different days`() throws {
    let lesson = Lesson()
    var topics: Set<String> = []
    for _ in 0..<3 {
      _ = try lesson.say("quiz pricing --size 4")
      while let question = lesson.showing?.card.question {
        #expect(topics.isDisjoint(with: question.topics), "\(question.id)")
        topics.formUnion(question.topics)
        _ = try lesson.say(lesson.rightAnswer)
      }
    }
    #expect(topics.count >= 6)
  }

  @Test func `loses nothing by Ctrl-C, and ^D closes it`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz cto --size 3")
    _ = try lesson.say(lesson.rightAnswer)
    let showing = lesson.showing
    #expect(try lesson.interrupt()?.page().contains("Nothing is lost") == true)
    #expect(lesson.showing == showing)
    #expect(try lesson.leave()?.page().contains("1 of 1 right") == true)
    #expect(try lesson.log().count == 1)
  }

  @Test(arguments: [(Language.en, 80), (.en, 40), (.vi, 80), (.vi, 40)])
  func `reads well`(language: Language, width: Int) throws {
    let lesson = Lesson(language)
    var pages = [
      try lesson.say("quiz cpo \(language == .en ? "duties" : "nhiệm vụ") --size 4").page(width: width)
    ]
    for line in ["?", lesson.rightAnswer] {
      pages.append("› \(line)\n" + (try lesson.say(line)).page(width: width))
    }
    for line in [lesson.wrongAnswer, "="] {
      pages.append("› \(line)\n" + (try lesson.say(line)).page(width: width))
    }
    while lesson.showing != nil {
      let line = lesson.rightAnswer
      pages.append("› \(line)\n" + (try lesson.say(line)).page(width: width))
    }
    let text = pages.joined(separator: "\n")
    for line in text.split(separator: "\n") where !line.hasPrefix("›") { #expect(line.count <= width) }
    expectGolden(text, "session-\(language.rawValue)-\(width).txt")
  }
}

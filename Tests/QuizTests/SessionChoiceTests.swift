import Commands
import Documents
import ReviewLog
import Roles
import SourceText
import SpacedRepetition
import Testing

@testable import QuestionBank
@testable import Quiz

@Suite struct `What a session asks` {
  @Test func `asks what an id names, a fact or a card`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz cto-30")
    #expect(lesson.showing?.card.question.facts == [Fact.ID("CTO-30")])
    _ = try lesson.leave()
    _ = try lesson.say("quiz owner:coo-11:vi")
    #expect(lesson.showing?.card.question.subject == "COO-11")
    _ = try lesson.leave()
    let nothing = try lesson.say("quiz S148")
    #expect(lesson.dialogue == nil && nothing.page().contains("about the job description itself"))
  }

  @Test func `lists what is due about one role`() throws {
    let lesson = Lesson()
    for line in ["quiz cto --size 2", "quiz cfo --size 3"] {
      _ = try lesson.say(line)
      while lesson.showing != nil { _ = try lesson.say(lesson.rightAnswer) }
    }
    lesson.wait(days: 90)
    #expect(try lesson.say("quiz due").data["due"] == 5)
    #expect(try lesson.say("quiz due cto").data["due"] == 2)
    #expect(try lesson.say("quiz due chro").page().contains("Nothing was answered yet here"))
  }

  @Test func `never says that nothing is left where nothing exists`() throws {
    let lesson = Lesson()
    for _ in 0..<2 {
      let opening = try lesson.say("quiz cpo requirements --size 4")
      #expect(opening.data["event"]?.text == "start")
      while lesson.showing != nil { _ = try lesson.say(lesson.rightAnswer) }
    }
    let none = try lesson.say("quiz cpo pricing figure")
    #expect(lesson.dialogue == nil && none.page().contains("There are no questions of this kind."))
  }

  @Test func `about one role announces whose duty it is that it asks for`() throws {
    let lesson = Lesson()
    var page = try lesson.say("quiz cto duties --size 20")
    var count = 0
    while let showing = lesson.showing {
      if showing.card.question.kind == .owner {
        count += 1
        #expect(showing.choices.options.contains { $0.role == Role.ID("cto") })
        #expect(page.page(width: 200).contains("Contrast with a neighbour"))
      }
      page = try lesson.say(lesson.rightAnswer)
    }
    #expect(count > 0)
  }

  @Test func `asks only what was asked for, in the language that was asked for`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz cto chỉ số --language vi --size 6")
    while let question = lesson.showing?.card.question {
      #expect(question.language == .vi && question.factKind == .metric)
      _ = try lesson.say(lesson.rightAnswer)
    }
    let unknown = #expect(throws: CommandFailure.self) { try lesson.say("quiz zzz") }
    #expect(unknown?.id == "unknown-topic")
    #expect(throws: CommandFailure.self) { try lesson.say("quiz cco") }
    let near = #expect(throws: CommandFailure.self) { try lesson.say("quiz duee") }
    #expect(near?.candidates.first?.id == "due")
  }

  @Test(arguments: ["quiz --size 18", "quiz pricing --size 12", "quiz cto --size 24", "quiz list --size 6"])
  func `asks for the makers' chart at most one time in six, and says whose it is`(line: String) throws {
    let lesson = Lesson()
    var chart = 0
    var total = 0
    var page = try lesson.say(line)
    while let question = lesson.showing?.card.question {
      total += 1
      if question.isOfChart {
        chart += 1
        #expect(page.page(width: 200).contains("the makers’ RACI chart"))
      }
      page = try lesson.say(lesson.rightAnswer)
    }
    #expect(total > 0 && chart * 6 <= total, "\(chart) of \(total)")
  }

  @Test func `leaves the makers' chart out, or asks for it alone`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz ceo --no-raci --size 30")
    while let question = lesson.showing?.card.question {
      #expect(!question.isOfChart)
      _ = try lesson.say(lesson.rightAnswer)
    }
    _ = try lesson.leave()
    _ = try lesson.say("quiz settings --raci off")
    _ = try lesson.say("quiz ceo --size 30")
    while let question = lesson.showing?.card.question {
      #expect(!question.isOfChart)
      _ = try lesson.say(lesson.rightAnswer)
    }
    #expect(try lesson.say("quiz settings").data["raci"] == false)
    _ = try lesson.say("quiz ceo raci --size 4")
    for _ in 0..<4 {
      #expect(lesson.showing?.card.question.isOfChart == true)
      _ = try lesson.say(lesson.rightAnswer)
    }
    #expect(lesson.dialogue == nil)
  }
}

@Suite struct `Choosing what to ask` {
  @Test func `brings what is due first, the longest waiting before the others`() throws {
    let bank = BankKnowledge.bank
    let now = AnswerTime(milliseconds: 1_795_000_000_000, offset: 0)
    var states: [String: CardState] = [:]
    let questions = bank.questions.filter { $0.kind == .owner && $0.language == .en }.prefix(3)
    for (index, question) in questions.enumerated() {
      let past = AnswerTime(milliseconds: now.milliseconds - (20 + index) * 86_400_000, offset: 0)
      states[question.id] = Scheduler().state(after: .easy, at: past, from: nil, card: question.id)
    }
    let cards = CardChooser(bank: bank, selection: Selection()).session(states, now: now, size: 6, seed: "x")
    #expect(Set(cards.prefix(3).map(\.question.id)) == Set(questions.map(\.id)))
    #expect(cards.dropFirst(3).allSatisfy { $0.state == nil } && cards.count == 6)
  }

  @Test func `keeps lists and neighbours for later, unless they are asked for`() {
    let bank = BankKnowledge.bank
    let early = CardChooser(bank: bank, selection: Selection()).newCards(limit: 60, seed: "x")
    #expect(!early.contains { [.list, .pair, .boundary].contains($0.question.kind) })
    let asked = CardChooser(bank: bank, selection: Selection(kinds: [.boundary])).newCards(
      limit: 5, seed: "x")
    #expect(asked.count == 5)
  }
}

import Commands
import Documents
import Roles
import SourceText
import SpacedRepetition
import Testing

@testable import QuestionBank
@testable import Quiz

@Suite struct `A first meeting` {
  private let bank = BankKnowledge.bank
  private let now = AnswerTime(milliseconds: 1_795_000_000_000, offset: 0)

  private func session(_ selection: Selection, size: Int) -> [Card] {
    CardChooser(bank: bank, selection: selection).session([:], now: now, size: size, seed: "quiz")
  }

  @Test func `with the CPO and with the CPO's duties is a choice nearly every other time`() {
    let duties = Selection(roles: ["cpo"], factKinds: [.duty, .responsibility])
    for (selection, size) in [(Selection(roles: ["cpo"]), 15), (duties, 30)] {
      let cards = session(selection, size: size)
      let choices = cards.count { AnswerForm($0) == .choice }
      #expect(choices * 5 >= cards.count * 2, "\(choices) of \(cards.count)")
    }
  }

  @Test func `with a role begins with what it is`() {
    #expect(session(Selection(roles: ["cpo"]), size: 5).first?.question.subject == "role/cpo")
  }

  @Test func `with a part comes to what can be chosen before what must be said`() throws {
    let cards = session(Selection(roles: ["cpo"]), size: 60)
    let strategy = cards.filter { $0.standing?.part.id == "III.2" }
    #expect(strategy.count >= 2 && strategy.allSatisfy { AnswerForm($0) == .choice })
  }

  @Test func `asks what a field covers beside the fields that are taken for it`() throws {
    let question = try #require(bank.question(exactly: "term:S11:en"))
    let fact = try #require(bank.ledger.knowledge.fact("S11"))
    let others = question.distractors.compactMap { option -> Competency.ID? in
      if case .meaning(let area) = option.claim { area } else { nil }
    }
    #expect(others.count == question.distractors.count && others.contains("roadmap-prioritisation"))
    #expect(!others.contains(where: fact.competencies.contains))
    #expect(question.stem.contains("‘The CPO is responsible for product strategy’"))
    #expect(!question.keys[0].text.contains(";"))
  }

  @Test func `with a field leads to its sentence from memory at the second`() throws {
    let question = try #require(bank.question(exactly: "term:S11:vi"))
    let state = Scheduler().state(after: .good, at: now, from: nil, card: question.id)
    #expect(AnswerForm(Card(question: question)) == .choice)
    #expect(AnswerForm(Card(question: question, state: state)) == .missing)
  }

  @Test func `with one of a series shows its neighbours as a list that reads well`() throws {
    let first = try #require(bank.question(exactly: "recall:S11:en"))
    #expect(first.stem.contains(" and ____’") && !first.stem.contains("metrics and product analytics"))
    let stems = (11...18).compactMap { bank.question(exactly: "recall:S\($0):en")?.stem }
    #expect(stems.count == 8 && Set(stems).count == 8)
  }
}

@Suite struct `The count of a session` {
  @Test func `stays what it was when answers are wrong, and tells apart what comes once more`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz cto --size 8")
    for number in 1...3 {
      let answer = try lesson.say(lesson.wrongAnswer)
      #expect(answer.data["total"] == 8 && answer.data["repeats"] == JSONValue.integer(number))
      #expect(answer.page(width: 200).contains("\(number + 1)/8 + \(number) once more"))
    }
    #expect(lesson.dialogue?.prompt(in: .en) == "4/8+3› ")
    while lesson.showing != nil { _ = try lesson.say(lesson.rightAnswer) }
    #expect(try lesson.log().count == 11)
  }

  @Test func `leaves the question above when a hint is asked for or a line is unclear`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz accountable --size 1")
    let stem = try #require(lesson.showing).stem
    for (line, words) in [("?", "It is not"), ("zzz", "is none of these")] {
      let page = try lesson.say(line).page(width: 600)
      #expect(page.contains(words) && page.contains("Enter") && !page.contains(stem))
    }
    #expect(try lesson.say("").page(width: 600).contains(stem))
  }

  @Test func `leaves the next question above when a verdict is turned round`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz cto --size 4")
    let next = try lesson.say(lesson.wrongAnswer).page(width: 600)
    let stem = try #require(lesson.showing).stem
    #expect(next.contains(stem))
    let turned = try lesson.say("=").page(width: 600)
    #expect(turned.contains("Counted as") && !turned.contains(stem))
  }
}

import Commands
import Documents
import Foundation
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

  @Test func `asks what an id names, a fact or a card`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz cto-30")
    #expect(lesson.showing?.card.question.facts == [Fact.ID("CTO-30")])
    _ = try lesson.leave()
    _ = try lesson.say("quiz owner:cto-31:vi")
    #expect(lesson.showing?.card.question.subject == "CTO-31")
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
    _ = try lesson.say("quiz cto --size 3")
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

  @Test func `goes on in memory where progress cannot be written, and says so`() throws {
    let lesson = Lesson(folder: "/proc/no/such/place")
    let opening = try lesson.say("quiz cto --size 2")
    #expect(opening.warnings.contains { $0[.en].contains("kept in memory") })
    #expect(!opening.page().contains("nothing is lost"))
    #expect(try lesson.say(lesson.rightAnswer).data["answer"]?["right"] == true)
  }

  @Test func `sets a damaged file aside and begins anew`() throws {
    let lesson = Lesson()
    try FileManager.default.createDirectory(atPath: lesson.dataFolder, withIntermediateDirectories: true)
    let file = lesson.dataFolder + "/progress.sqlite"
    try Data(repeating: 0x41, count: 9000).write(to: URL(filePath: file))
    let opening = try lesson.say("quiz cto --size 2")
    #expect(opening.warnings.contains { $0[.en].contains("damaged") })
    #expect(FileManager.default.fileExists(atPath: file + ".damaged-1"))
    _ = try lesson.say(lesson.rightAnswer)
    #expect(try lesson.log().count == 1)
  }

  @Test func `asks an edited question as new and says so`() throws {
    let lesson = Lesson()
    let now = AnswerTime(milliseconds: lesson.session.now().milliseconds - 9 * 86_400_000, offset: 7 * 3600)
    var store = try ReviewStore.open(folder: lesson.dataFolder)
    _ = try store.add(
      NewAnswer(
        card: "accountable:roadmap-prioritisation:en", rating: .easy, time: now, fingerprint: "as it was"))
    let opening = try lesson.say("quiz roadmap-prioritisation accountable --size 1")
    #expect(opening.page().contains("edited since you learned it"))
    #expect(lesson.showing?.form == .choice)
    _ = try lesson.leave()
    #expect(
      try lesson.say("quiz bank --changed").page(width: 200).contains("accountable:roadmap-prioritisation:en")
    )
  }

  @Test func `offers another kind of question about what keeps being forgotten`() throws {
    let lesson = Lesson()
    let now = lesson.session.now().milliseconds
    var store = try ReviewStore.open(folder: lesson.dataFolder)
    for lapse in 0..<8 {
      let day = now - (40 - lapse * 4) * 86_400_000
      for (offset, rating) in [(0, Rating.easy), (3 * 86_400_000, .again)] where lapse < 7 || rating == .easy
      {
        let time = AnswerTime(milliseconds: day + offset, offset: 7 * 3600)
        _ = try store.add(
          NewAnswer(card: "accountable:roadmap-prioritisation:en", rating: rating, time: time))
      }
    }
    #expect(try store.states()["accountable:roadmap-prioritisation:en"]?.lapses == 7)
    lesson.wait(days: 60)
    _ = try lesson.say("quiz roadmap-prioritisation accountable --size 1")
    let forgotten = try lesson.say(lesson.wrongAnswer)
    #expect(forgotten.page().contains("Forgotten 8 times"))
    let next = try #require(lesson.showing?.card.question)
    #expect(next.kind != .accountable && next.topics.contains("accountable:roadmap-prioritisation"))
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

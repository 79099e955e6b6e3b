import Commands
import Documents
import Foundation
import ReviewLog
import Roles
import SourceText
import SpacedRepetition
import Testing

@testable import Quiz

@Suite struct `A session` {
  @Test func `begins at once from a fresh install and writes each answer down`() throws {
    let lesson = Lesson()
    let opening = try lesson.say("quiz cpo duties --size 3")
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
    let last = try lesson.say(lesson.wrongAnswer)
    #expect(lesson.dialogue == nil)
    #expect(last.page().contains("1 of 2 right, 1 new learnt."))
    #expect(try lesson.log().map(\.rating) == [.good, .again])
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
      _ = try lesson.say("quiz pricing accountable --size 1")
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

  @Test func `leaves time for an objection to the last typed answer`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz list --size 1")
    let marked = try lesson.say("nonsense")
    #expect(marked.page().contains("‘=’ if you were right after all"))
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

  @Test func `about one role is not answered by its name every time`() throws {
    let lesson = Lesson()
    _ = try lesson.say("quiz cpo duties --size 20")
    var keys: [Role.ID?] = []
    while let showing = lesson.showing {
      if showing.card.question.kind == .owner {
        keys.append(showing.choices.key.role)
        #expect(showing.choices.options.contains { $0.role == Role.ID("cpo") })
      }
      _ = try lesson.say(lesson.rightAnswer)
    }
    #expect(keys.contains(Role.ID("cpo")) && keys.contains { $0 != Role.ID("cpo") })
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
      NewAnswer(card: "accountable:pricing:en", rating: .easy, time: now, fingerprint: "as it was"))
    let opening = try lesson.say("quiz pricing accountable --size 1")
    #expect(opening.page().contains("edited since you learned it"))
    #expect(lesson.showing?.form == .choice)
    _ = try lesson.leave()
    #expect(try lesson.say("quiz bank --changed").page().contains("accountable:pricing:en"))
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
        _ = try store.add(NewAnswer(card: "accountable:pricing:en", rating: rating, time: time))
      }
    }
    #expect(try store.states()["accountable:pricing:en"]?.lapses == 7)
    lesson.wait(days: 60)
    _ = try lesson.say("quiz pricing accountable --size 1")
    let forgotten = try lesson.say(lesson.wrongAnswer)
    #expect(forgotten.page().contains("Forgotten 8 times"))
    let next = try #require(lesson.showing?.card.question)
    #expect(next.kind != .accountable && next.competencies.contains(Competency.ID("pricing")))
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
    let questions = bank.questions.filter { $0.kind == .accountable && $0.language == .en }.prefix(3)
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

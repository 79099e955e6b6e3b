import Answering
import QuestionReading
import Roles
import SourceText
import Testing
import TextSearch

/// Questions put together at random from the words that people use, so that no list can be learnt by heart.
private struct QuestionMaker {
  private var state: UInt64
  private let names = Shipped.knowledge.roles.flatMap { [$0.acronym] + $0.names.map(\.text) }
  private let areas = Shipped.knowledge.competencies.flatMap { $0.words.alsoCalled.all }
  private let frames = [
    "what does the NAME do", "NAME là gì", "who owns AREA", "ai lo AREA", "does the NAME decide AREA",
    "NAME có phụ trách AREA không", "NAME vs NAME", "how do I become NAME", "KPI của NAME", "AREA",
    "NAME AREA",
    "salary of a NAME in AREA", "lương NAME bao nhiêu", "who is the NAME of WORD", "NAME WORD WORD",
    "WORD WORD AREA", "what isn't the NAME's job", "do we need a NAME if we have a NAME",
  ]
  private let words = ["xylophone", "zzz", "bánh mì", "quickly", "???", "của", "not", "không", "Paris", "42"]

  init(seed: UInt64) { state = seed }

  mutating func question() -> String {
    pick(frames).split(separator: " ").map { part -> String in
      if part.contains("NAME") { return String(part).replacing("NAME", with: pick(names)) }
      return part == "AREA" ? pick(areas) : part == "WORD" ? pick(words) : String(part)
    }
    .joined(separator: " ")
  }

  private mutating func pick(_ values: [String]) -> String {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return values[Int((state >> 33) % UInt64(values.count))]
  }
}

@Suite struct `Whatever is asked` {
  private static let questions: [String] = {
    var maker = QuestionMaker(seed: 7)
    return (0..<400).map { _ in maker.question() }
  }()

  @Test func `an answer has a sentence and a fact`() {
    for question in Self.questions {
      let reply = Shipped.answering.reply(to: question)
      let isEmpty = reply.sentence[.en].isEmpty || reply.sentence[.vi].isEmpty
      #expect(!isEmpty, "\(question)")
      if reply.outcome == .answered, reply.question.intent != .roles {
        #expect(!reply.facts.isEmpty, "\(question)")
      }
    }
  }

  @Test func `the roles of the first sentence are roles of the data`() {
    let acronyms = Dictionary(
      Shipped.knowledge.roles.filter(Shipped.knowledge.isTold).map { ($0.acronym, $0.id) },
      uniquingKeysWith: { first, _ in first })
    for question in Self.questions {
      let reply = Shipped.answering.reply(to: question)
      guard reply.outcome == .answered else { continue }
      let facts = reply.facts.map(\.fact)
      let known = Set(reply.roles + facts.compactMap(\.role) + facts.flatMap(\.about))
      let said = reply.sentence[.en].split { !$0.isLetter }.compactMap { acronyms[String($0)] }
      #expect(said.isEmpty || !known.isDisjoint(with: said), "\(question): \(reply.sentence[.en])")
    }
  }

  @Test(arguments: [
    "lương của NAME", "salary of the NAME", "how much does a NAME earn", "NAME hiện tại của Vinamilk là ai",
  ])
  func `pay and persons are never answered`(frame: String) {
    for role in Shipped.knowledge.roles {
      let question = frame.replacing("NAME", with: role.name(in: .en))
      #expect(Shipped.answering.reply(to: question).outcome != .answered, "\(question)")
    }
  }

  @Test func `the points of each reading and of each fact add up`() {
    for question in Self.questions.prefix(50) {
      let reply = Shipped.answering.reply(to: question)
      for trial in reply.readings { #expect(abs(trial.score - trial.points.values.reduce(0, +)) < 1e-9) }
      let scores = reply.readings.filter(\.isAnswered).map(\.score)
      #expect(scores == scores.sorted(by: >))
    }
  }
}

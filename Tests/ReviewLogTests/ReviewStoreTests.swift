import Foundation
import ReviewLog
import SpacedRepetition
import Testing

@Suite struct `The learner's progress` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `is there again when the program is started again`() throws {
    var store = try folder.open()
    let state = try store.add(answer("a", .easy))
    var again = try folder.open()
    #expect(try again.states() == ["a": state])
    #expect(store.safety == .durable && again.safety == .durable)
  }

  @Test func `belongs to the learner alone`() throws {
    _ = try folder.open()
    #expect(try folder.permissions() == 0o700)
    #expect(try folder.permissions("progress.sqlite") == 0o600)
    #expect(try folder.permissions("progress.sqlite.lock") == 0o600)
  }

  @Test func `is proved to be the replay of its log after anything that can happen to it`() throws {
    var store = try folder.open()
    var random = SystemRandomNumberGenerator()
    let seed = random.next()
    var generator = Generator(state: seed)
    for step in 0..<200 {
      try change(&store, step, &generator)
    }
    let verification = try store.verify()
    #expect(verification.problems.isEmpty, "seed \(seed)")
    #expect(verification.events > 150 && verification.cards > 0)
  }

  private func change(_ store: inout ReviewStore, _ step: Int, _ generator: inout Generator) throws {
    let card = "card \(Int.random(in: 0..<9, using: &generator))"
    let now = time(day: step / 4, minute: Int.random(in: 0..<900, using: &generator))
    let rating = Rating.allCases.randomElement(using: &generator) ?? .good
    switch Int.random(in: 0..<20, using: &generator) {
    case 0: _ = try store.undo(Int.random(in: 1...4, using: &generator), at: now)
    case 1: _ = try store.override(card, as: rating, at: now)
    case 2: try store.change(to: settings(&generator), at: now)
    case 3:
      _ = try store.add([
        NewAnswer(card: card, rating: rating, time: time(day: step - 40)), answer("b", .good, day: step),
      ])
    default: _ = try store.add(NewAnswer(card: card, rating: rating, time: now))
    }
  }

  private func settings(_ generator: inout Generator) throws -> SchedulerSettings {
    var settings = SchedulerSettings()
    settings.desiredRetention = [0.8, 0.9, 0.95].randomElement(using: &generator) ?? 0.9
    settings.learningSteps = [[], [60_000], [60_000, 600_000]].randomElement(using: &generator) ?? []
    var weights = Weights.standard.values
    weights[2] = Double.random(in: 1...4, using: &generator)
    settings.weights = try Weights(weights)
    return settings
  }

  @Test func `takes back any number of answers and stands where it stood`() throws {
    var store = try folder.open()
    var earlier: [[String: CardState]] = [[:]]
    for (day, card) in ["a", "b", "a", "c", "a"].enumerated() {
      _ = try store.add(answer(card, day == 4 ? .again : .easy, day: day * 9))
      earlier.append(try store.states())
    }
    #expect(try store.undo(1, at: time(day: 50)) == ["a"])
    #expect(try store.states() == earlier[4])
    #expect(try store.undo(3, at: time(day: 51)) == ["c", "a", "b"])
    #expect(try store.states() == earlier[1])
    #expect(try store.undo(9, at: time(day: 52)) == ["a"])
    #expect(try store.states().isEmpty)
    #expect(try store.answers().isEmpty)
    #expect(try store.verify().problems.isEmpty)
  }

  @Test func `keeps the machine's verdict beside the learner's`() throws {
    var store = try folder.open()
    let wrong = NewAnswer(card: "a", rating: .again, time: time(), verdict: "wrong", typed: "CPO")
    _ = try store.add(wrong)
    let state = try store.override("a", as: .good, at: time(minute: 1))
    #expect(state?.phase == .learning(step: 1))
    let logged = try store.answers()
    #expect(logged.map(\.rating) == [.good] && logged.map(\.answer) == [wrong])
    _ = try store.undo(1, at: time(minute: 2))
    #expect(try store.answers().map(\.rating) == [.again])
  }

  @Test func `lets new settings rewrite no due day that the learner was told`() throws {
    var store = try folder.open()
    let before = try store.add(answer("a", .easy))
    var settings = SchedulerSettings()
    settings.desiredRetention = 0.7
    settings.rollover = 0
    settings.weights = try Weights(Weights.standard.values.map { $0 == 8.2956 ? 20 : $0 })
    try store.change(to: settings, at: time(minute: 1))
    let after = try #require(try store.states()["a"])
    #expect(after.due == before.due && after.lastAnswer == before.lastAnswer)
    #expect(before.memory.stability == 8.2956 && after.memory.stability == 20)
    #expect(try store.settings() == settings)
  }

  @Test func `adds an imported log once`() throws {
    var store = try folder.open()
    let log = [answer("a", .good), answer("a", .good, minute: 10), answer("b", .again)]
    #expect(try store.add(log) == 3)
    #expect(try store.add(log + [answer("b", .good, day: 1)]) == 1)
    #expect(try store.answers().count == 4)
  }

  @Test func `shows two prompts each other's answers`() throws {
    var (first, second) = (try folder.open(), try folder.open())
    #expect(try second.states().isEmpty)
    let state = try first.add(answer("a", .good))
    #expect(try second.states() == ["a": state])
    let next = try second.add(answer("a", .good, minute: 10))
    #expect(try first.states() == ["a": next])
    #expect(try first.verify().problems.isEmpty)
  }
}

/// A source of numbers that gives the same ones for the same seed.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 29)) &* 0x9E37_79B9_7F4A_7C15
  }
}

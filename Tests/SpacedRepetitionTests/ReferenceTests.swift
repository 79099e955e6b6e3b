import Foundation
import SpacedRepetition
import Testing

/// Schedules printed by py-fsrs 6.3.2 with fuzz off, for cards and settings drawn at random.
private struct Reference: Decodable {
  let weights: [Double]
  let retention: Double
  let learning: [Double]
  let relearning: [Double]
  let maximum: Int
  let reviews: [Review]

  struct Review: Decodable {
    let rating: Int
    let milliseconds: Int
    let state: Int
    let step: Int?
    let stability: Double
    let difficulty: Double
    let due: Int
    /// Whether py-fsrs itself would have had hard before good before easy; it does not enforce it, we do.
    let isOrdered: Bool

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      rating = try list.decode(Int.self)
      milliseconds = try list.decode(Int.self)
      state = try list.decode(Int.self)
      step = try list.decodeNil() ? nil : list.decode(Int.self)
      stability = try list.decode(Double.self)
      difficulty = try list.decode(Double.self)
      due = try list.decode(Int.self)
      isOrdered = try list.decode(Bool.self)
    }
  }

  static func all() throws -> [Reference] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/py-fsrs-6.3.2.jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Reference.self, from: Data($0.utf8))
    }
  }

  func settings() throws -> SchedulerSettings {
    var settings = SchedulerSettings()
    settings.weights = try Weights(weights)
    settings.desiredRetention = retention
    settings.learningSteps = learning.map { Int($0 * 1000) }
    settings.relearningSteps = relearning.map { Int($0 * 1000) }
    settings.maximumInterval = maximum
    settings.days = .elapsed
    settings.isFuzzed = false
    return settings
  }
}

@Suite struct `The schedule` {
  @Test func `agrees with py-fsrs wherever their rules agree`() throws {
    var compared = 0
    for (number, card) in try Reference.all().enumerated() {
      let scheduler = Scheduler(try card.settings())
      var state: CardState?
      for review in card.reviews.prefix(while: { $0.stability <= 36500 }) {
        let rating = try #require(Rating(rawValue: review.rating))
        let time = AnswerTime(milliseconds: review.milliseconds, offset: 0)
        let next = scheduler.state(after: rating, at: time, from: state, card: "\(number)")
        #expect(abs(next.memory.stability / review.stability - 1) < 1e-6, "card \(number)")
        #expect(abs(next.memory.difficulty / review.difficulty - 1) < 1e-6, "card \(number)")
        #expect(next.phase == review.phase, "card \(number)")
        let due = scheduler.dueMoment(of: next)
        #expect(review.isOrdered ? due == review.due : due >= review.due, "card \(number)")
        state = next
        compared += 1
      }
    }
    #expect(compared > 200)
  }
}

extension Reference.Review {
  fileprivate var phase: Phase {
    switch state {
    case 1: .learning(step: step ?? 0)
    case 2: .review
    default: .relearning(step: step ?? 0)
    }
  }
}

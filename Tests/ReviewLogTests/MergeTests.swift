import Foundation
import SpacedRepetition
import Testing

@testable import ReviewLog

@Suite struct `Progress from several machines` {
  /// What counts: of each answer its rating, and where each card stands.
  private struct Picture: Equatable {
    var answers: [String: [Int]] = [:]
    var states: [String: CardState] = [:]

    init(_ store: inout ReviewStore) throws {
      for logged in try store.answers() {
        answers["\(logged.answer.card) \(logged.answer.time.milliseconds)", default: []].append(
          logged.rating.rawValue)
      }
      answers = answers.mapValues { $0.sorted() }
      states = try store.states()
    }
  }

  private func store() throws -> (folder: TemporaryFolder, store: ReviewStore) {
    let folder = try TemporaryFolder()
    return (folder, try folder.open())
  }

  @Test func `says the same in any order, merged any number of times`() throws {
    for _ in 0..<12 {
      let seed = UInt64.random(in: 0...UInt64.max)
      var generator = Generator(state: seed)
      var machines = try (0..<3).map { _ in try store() }
      // They begin with some answers in common.
      let common = (0..<6).map { answer("card \($0 % 4)", .good, day: $0) }
      for index in machines.indices { _ = try machines[index].store.add(common) }
      for round in 0..<30 {
        for index in machines.indices { try change(&machines[index].store, round, &generator) }
        if Int.random(in: 0..<12, using: &generator) == 0 {
          let other = try machines[Int.random(in: 0..<3, using: &generator)].store.histories()
          _ = try machines[Int.random(in: 0..<3, using: &generator)].store.merge(other)
        }
      }
      let logs = try machines.map { try $0.store.histories() }
      var pictures: [Picture] = []
      for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2, 0, 1], [2, 2, 0, 1, 1]] {
        var (folder, merged) = try store()
        for machine in order { _ = try merged.merge(logs[machine]) }
        pictures.append(try Picture(&merged))
        #expect(try merged.verify().problems.isEmpty, "seed \(seed)")
        for log in logs { #expect(try merged.merge(log) == MergeCount(), "seed \(seed)") }
        withExtendedLifetime(folder) {}
        folder = machines[0].folder
      }
      for index in machines.indices {
        for other in [1, 2, 0].map({ (index + $0) % 3 }) { _ = try machines[index].store.merge(logs[other]) }
        pictures.append(try Picture(&machines[index].store))
        #expect(try machines[index].store.verify().problems.isEmpty, "seed \(seed)")
      }
      for picture in pictures { #expect(picture == pictures[0], "seed \(seed)") }
    }
  }

  /// Something that a learner does; the clock is coarse, so that moments meet.
  private func change(_ store: inout ReviewStore, _ round: Int, _ generator: inout Generator) throws {
    let card = "card \(Int.random(in: 0..<4, using: &generator))"
    let now = time(day: 10 + round / 6, minute: Int.random(in: 0..<4, using: &generator))
    let rating = Rating.allCases.randomElement(using: &generator) ?? .good
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: _ = try store.undo(Int.random(in: 1...3, using: &generator), at: now)
    case 1, 2: _ = try store.override(card, as: rating, at: now)
    default: _ = try store.add(NewAnswer(card: card, rating: rating, time: now))
    }
  }

  @Test func `does not bring back what was taken back on one of them`() throws {
    var (home, away) = (try store(), try store())
    _ = try home.store.add(answer("a", .good))
    _ = try home.store.add(answer("b", .again, day: 1))
    _ = try away.store.merge(home.store.histories())
    _ = try home.store.undo(1, at: time(day: 2))
    #expect(try home.store.merge(away.store.histories()).answers == 0)
    #expect(try home.store.answers().map(\.answer.card) == ["a"])
    #expect(try away.store.merge(home.store.histories()).undone == 1)
    #expect(try away.store.answers().map(\.answer.card) == ["a"])
    #expect(try home.store.add([answer("b", .again, day: 1)]) == 0, "a list of answers does not, either")
  }

  @Test func `carries an override to the answer that it is about, and that it was taken back`() throws {
    var (home, away) = (try store(), try store())
    _ = try away.store.add(answer("other", .good, day: -1))
    _ = try home.store.add(answer("a", .again))
    _ = try home.store.override("a", as: .good, at: time(minute: 1))
    #expect(try away.store.merge(home.store.histories()).overrides == 1)
    #expect(try away.store.answers(of: "a").map(\.rating) == [.good])
    #expect(try away.store.answers(of: "a").map(\.answer.rating) == [.again])
    _ = try home.store.undo(1, at: time(minute: 2))
    _ = try away.store.merge(home.store.histories())
    #expect(try away.store.answers(of: "a").map(\.rating) == [.again])
    #expect(try away.store.verify().problems.isEmpty)
  }
}

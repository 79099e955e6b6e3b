import SpacedRepetition
import Testing

@Suite struct `The model of memory` {
  /// The line by which implementations of FSRS-6 check themselves: answers on time with the default weights.
  @Test func `gives the published stabilities and difficulties for answers on time`() {
    var settings = SchedulerSettings()
    settings.isFuzzed = false
    settings.days = .elapsed
    let scheduler = Scheduler(settings)
    var state: CardState?
    var time = 1_700_000_000_000
    var rows: [(stability: Double, difficulty: Double, minutes: Int)] = []
    for rating in [Rating.good, .good, .good, .good, .good, .again, .good, .good] {
      let answer = AnswerTime(milliseconds: time, offset: 0)
      let next = scheduler.state(after: rating, at: answer, from: state, card: "a")
      let due = scheduler.dueMoment(of: next)
      rows.append((next.memory.stability, next.memory.difficulty, (due - time) / 60_000))
      (state, time) = (next, due)
    }
    let stabilities = [2.3065, 2.3065, 10.971, 46.3169, 162.9998, 4.718, 4.718, 12.1365]
    for (row, stability) in zip(rows, stabilities) { #expect(abs(row.stability - stability) < 1e-4) }
    for (index, difficulty) in [(0, 2.1181), (4, 2.0906), (5, 7.3855), (7, 7.3612)] {
      #expect(abs(rows[index].difficulty - difficulty) < 1e-1)
    }
    #expect(rows.map(\.minutes) == [10, 2 * 1440, 11 * 1440, 46 * 1440, 163 * 1440, 10, 5 * 1440, 12 * 1440])
  }

  @Test func `recalls nine of ten when the stability has passed`() {
    let model = MemoryModel()
    for days in [1, 10, 365] {
      let memory = Memory(stability: Double(days), difficulty: 5)
      #expect(abs(model.retrievability(of: memory, afterDays: days) - 0.9) < 1e-12)
      #expect(abs(model.interval(for: memory, retention: 0.9) - Double(days)) < 1e-9)
    }
  }

  @Test func `refuses weights outside their bounds, and converts those of older versions`() throws {
    var numbers = Weights.standard.values
    numbers[20] = 0.9
    #expect(throws: Weights.Flaw.outOfBounds(index: 20, value: 0.9)) { try Weights(numbers) }
    #expect(throws: Weights.Flaw.count(3)) { try Weights([1, 2, 3]) }
    #expect(try Weights(Array(Weights.standard.values.prefix(19))).values.suffix(2) == [0, 0.5])
  }
}

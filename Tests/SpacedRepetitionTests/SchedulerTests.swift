import Testing

@testable import SpacedRepetition

@Suite struct `Due days` {
  private func settings(_ change: (inout SchedulerSettings) -> Void = { _ in }) -> SchedulerSettings {
    var settings = SchedulerSettings()
    settings.isFuzzed = false
    change(&settings)
    return settings
  }

  private func reviewed(stability: Double, difficulty: Double = 5, day: Int = 0) -> CardState {
    CardState(
      phase: .review, memory: Memory(stability: stability, difficulty: difficulty), due: .day(day),
      interval: 1, lastAnswer: at(day: day), answers: 3, lapses: 0)
  }

  private func at(day: Int, hour: Int = 9, offset: Int = 0) -> AnswerTime {
    AnswerTime(milliseconds: (day * 24 + hour) * 3_600_000 - offset * 1000, offset: offset)
  }

  @Test func `come later for a better rating, always`() {
    for retention in [0.7, 0.9, 0.99] {
      let scheduler = Scheduler(settings { $0.desiredRetention = retention })
      for stability in [0.01, 0.5, 1, 2, 5, 40, 3000.0] {
        for elapsed in [0, 1, 2, 30] {
          let state = reviewed(stability: stability)
          let days = [Rating.hard, .good, .easy].map {
            scheduler.state(after: $0, at: at(day: elapsed), from: state, card: "a").interval
          }
          #expect(days[0] < days[1] && days[1] < days[2], "\(stability) \(elapsed): \(days)")
        }
      }
    }
  }

  @Test func `never lie beyond the longest wait`() {
    for maximum in [1, 2, 10] {
      let scheduler = Scheduler(settings { $0.maximumInterval = maximum })
      for rating in [Rating.hard, .good, .easy] {
        let state = scheduler.state(
          after: rating, at: at(day: 20), from: reviewed(stability: 500), card: "a")
        #expect(state.interval == maximum)
      }
    }
  }

  @Test func `begin at four in the morning of the learner's clock`() {
    let saigon = 7 * 3600
    #expect(at(day: 100, hour: 3, offset: saigon).day == 99)
    #expect(at(day: 100, hour: 4, offset: saigon).day == 100)
    // The same instant is another day for a learner elsewhere.
    let instant = at(day: 100, hour: 3, offset: saigon).milliseconds
    #expect(AnswerTime(milliseconds: instant, offset: -8 * 3600).day == 99)
    #expect(AnswerTime(milliseconds: instant, offset: 10 * 3600).day == 100)
    #expect(AnswerTime(milliseconds: -1, offset: 0).day == -1)
  }

  @Test func `count one night as one day when the clocks change`() {
    // Berlin, 25 October 2026: at three the clock goes back to two, so the day has 25 hours.
    let summer = AnswerTime(milliseconds: 1_792_868_400_000, offset: 7200)
    let winter = AnswerTime(milliseconds: 1_792_868_400_000 + 90_000_000, offset: 3600)
    #expect(winter.day - summer.day == 1)
    // Berlin, 29 March 2026: a day of 23 hours; blocks of 24 hours would call this the same day.
    let before = AnswerTime(milliseconds: 1_774_710_000_000, offset: 3600)
    let after = AnswerTime(milliseconds: 1_774_710_000_000 + 82_800_000, offset: 7200)
    #expect(after.day - before.day == 1)
    #expect(DayRule.local.days(from: before, to: after) == 1)
    #expect(DayRule.elapsed.days(from: before, to: after) == 0)
  }

  @Test func `do not move when the learner travels`() {
    let scheduler = Scheduler(settings())
    let home = at(day: 100, hour: 22, offset: 7 * 3600)
    let state = scheduler.state(after: .easy, at: home, from: nil, card: "a")
    #expect(state.due == .day(108))
    let abroad = AnswerTime(milliseconds: home.milliseconds + 7 * 86_400_000, offset: -8 * 3600)
    #expect(!state.isDue(at: abroad))
    // A clock that went backwards is no reason to believe in time travel.
    let earlier = at(day: 98, offset: 0)
    #expect(scheduler.state(after: .good, at: earlier, from: state, card: "a").memory.stability > 0)
  }

  @Test func `fall out of step where the steps were taken away`() {
    let learning = Scheduler(settings { $0.learningSteps = [60_000, 600_000, 3_600_000] })
    let first = learning.state(after: .good, at: at(day: 0), from: nil, card: "a")
    let second = learning.state(after: .good, at: at(day: 0), from: first, card: "a")
    #expect(second.phase == .learning(step: 2))
    let shorter = Scheduler(settings { $0.learningSteps = [60_000] })
    #expect(shorter.state(after: .hard, at: at(day: 0), from: second, card: "a").phase == .review)
    #expect(
      shorter.state(after: .again, at: at(day: 0), from: second, card: "a").phase == .learning(step: 0))
  }

  @Test func `count a lapse when a reviewed card was forgotten, and a leech at the eighth`() {
    let scheduler = Scheduler(settings())
    var state = reviewed(stability: 4)
    var leeches: [Int] = []
    for day in stride(from: 3, to: 60, by: 4) {
      state = scheduler.state(after: .again, at: at(day: day), from: state, card: "a")
      if state.isLeech { leeches.append(state.lapses) }
      state = scheduler.state(after: .good, at: at(day: day, hour: 10), from: state, card: "a")
    }
    #expect(state.lapses == 15)
    #expect(leeches == [8, 12])
  }
}

@Suite struct `The fuzz` {
  @Test(arguments: [(1.0, 1...1), (2.4, 2...2), (3, 2...4), (10, 8...12), (100, 93...107)])
  func `moves a day within the range that Anki allows`(interval: Double, range: ClosedRange<Int>) {
    #expect(Fuzz.range(interval, in: 1...36500) == range)
    var seen: Set<Int> = []
    for number in 0..<2000 {
      seen.insert(Fuzz(card: "card \(number)", answers: 1).days(interval, in: 1...36500))
    }
    #expect(seen == Set(range))
  }

  @Test func `gives each day of the range the same chance`() {
    var counts: [Int: Int] = [:]
    for number in 0..<10_000 {
      counts[Fuzz(card: "\(number)", answers: 2).days(10, in: 1...36500), default: 0] += 1
    }
    #expect(counts.values.allSatisfy { (1800...2200).contains($0) }, "\(counts)")
  }

  @Test func `is the same for the same answer, and stays within the bounds`() {
    #expect(Fuzz(card: "a", answers: 3) == Fuzz(card: "a", answers: 3))
    #expect(Fuzz(card: "a", answers: 3) != Fuzz(card: "a", answers: 4))
    for fraction in [0, 0.5, 0.999999] {
      #expect(Fuzz(fraction: fraction).days(100, in: 99...101) >= 99)
      #expect(Fuzz(fraction: fraction).days(100, in: 99...101) <= 101)
    }
  }
}

@Suite struct `A replay of past answers` {
  @Test func `keeps the due day that was promised and believes the newest weights`() throws {
    var second = SchedulerSettings()
    second.weights = try Weights(Weights.standard.values.map { $0 == 8.2956 ? 20 : $0 })
    let time = AnswerTime(milliseconds: 0, offset: 0)
    let state = try #require(
      Replay(settings: [SchedulerSettings(), second]).state(
        of: "a", after: [PastAnswer(rating: .easy, time: time, settings: 0)]))
    let told = Scheduler().state(after: .easy, at: time, from: nil, card: "a")
    #expect(state.due == told.due)
    #expect(state.memory.stability == 20)
  }

  @Test func `does not depend on the order in which the answers are given`() {
    let answers = (0..<6).map { day in
      PastAnswer(
        rating: day == 3 ? .again : .good, time: AnswerTime(milliseconds: day * 200_000_000, offset: 0),
        settings: 0)
    }
    let replay = Replay(settings: [SchedulerSettings()])
    #expect(replay.state(of: "a", after: answers) == replay.state(of: "a", after: answers.reversed()))
    #expect(replay.state(of: "a", after: []) == nil)
  }
}

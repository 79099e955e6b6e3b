import SpacedRepetition

/// A learner whose memory follows known weights, so that a fit can be judged.
struct SimulatedLearner {
  let weights: Weights
  var random: Generator

  init(weights: Weights, seed: UInt64) {
    self.weights = weights
    random = Generator(state: seed)
  }

  /// The histories of some cards, each answered on its due days for a while.
  mutating func histories(cards: Int, answers: Int) -> [[PastAnswer]] {
    var settings = SchedulerSettings()
    settings.learningSteps = []
    settings.relearningSteps = []
    let scheduler = Scheduler(settings)
    return (0..<cards).map { card in history(of: card, answers, scheduler) }
  }

  private mutating func history(of card: Int, _ count: Int, _ scheduler: Scheduler) -> [PastAnswer] {
    let model = MemoryModel(weights)
    var (memory, state): (Memory?, CardState?) = (nil, nil)
    var day = Int.random(in: 0..<200, using: &random)
    return (0..<count).map { _ in
      let time = AnswerTime(milliseconds: (day * 1440 + card) * 60_000, offset: 0)
      let days = state.map { time.day - $0.lastAnswer.day } ?? 0
      let recall = memory.map { model.retrievability(of: $0, afterDays: days) } ?? 0.7
      let isPass = Double.random(in: 0..<1, using: &random) < recall
      let rating: Rating = !isPass ? .again : Int.random(in: 0..<6, using: &random) == 0 ? .hard : .good
      memory = model.memory(after: rating, from: memory, days: days)
      let next = scheduler.state(after: rating, at: time, from: state, card: "\(card)")
      (state, day) = (next, day + next.interval)
      return PastAnswer(rating: rating, time: time, settings: 0)
    }
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

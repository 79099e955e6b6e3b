import Testing

@testable import SpacedRepetition

@Suite struct `Fitting the weights` {
  /// A learner who forgets much faster than most.
  private static func forgetful() throws -> Weights {
    var numbers = Weights.standard.values
    numbers[2] = 0.8
    numbers[8] = 1.2
    numbers[20] = 0.35
    return try Weights(numbers)
  }

  private func noReport(_ share: Double) throws(Never) {}

  @Test func `follows the true slope of the loss in every weight`() throws {
    let formulas = Formulas((0..<21).map { Dual(weight: $0, Weights.standard[$0]) })
    func chance(_ w: [Double]) -> Double {
      recall(Formulas(w))
    }
    let exact = recall(formulas).gradient
    for number in 0..<21 {
      var (low, high) = (Weights.standard.values, Weights.standard.values)
      low[number] -= 1e-6
      high[number] += 1e-6
      let slope = (chance(high) - chance(low)) / 2e-6
      #expect(abs(exact[number] - slope) < 1e-5, "w\(number)")
    }
  }

  /// The chance of recall after answers that touch every weight.
  private func recall<Number>(_ formulas: Formulas<Number>) -> Number {
    let starts = Rating.allCases.map { first -> Number in
      var stability = formulas.firstStability(first)
      var difficulty = formulas.firstDifficulty(first)
      for (rating, days) in [
        (Rating.hard, 3.0), (.easy, 5), (.again, 9), (.again, 0), (.good, 0), (.good, 2),
      ] {
        let next = formulas.stability(
          after: rating, days: days, stability: stability, difficulty: difficulty)
        difficulty = formulas.difficulty(after: rating, difficulty)
        stability = next
      }
      return formulas.retrievability(days: 7, stability: stability)
    }
    return starts[0] + starts[1] + starts[2] + starts[3]
  }

  @Test func `predicts a forgetful learner better than the defaults, a constant and a moving average`() throws
  {
    var learner = SimulatedLearner(weights: try Self.forgetful(), seed: 7)
    let log = FittingLog(learner.histories(cards: 400, answers: 9))
    let result = try #require(
      Optimization.run(log, current: .standard, relearningSteps: 1, report: noReport))
    #expect(result.isImprovement)
    #expect(result.fitted.logLoss < result.standard.logLoss - 0.02)
    #expect(result.fitted.logLoss < result.constant.logLoss)
    #expect(result.fitted.logLoss < result.movingAverage.logLoss)
    #expect(result.weights[2] < 1.5, "nearer to the learner than the default")
  }

  @Test func `is not kept for a learner whom the defaults describe`() throws {
    var kept = 0
    for seed in 1...3 {
      var learner = SimulatedLearner(weights: .standard, seed: UInt64(seed))
      let log = FittingLog(learner.histories(cards: 100, answers: 6))
      let result = try #require(
        Optimization.run(log, current: .standard, relearningSteps: 1, report: noReport))
      #expect(result.fitted.logLoss - result.standard.logLoss < 0.02)
      kept += result.isImprovement ? 1 : 0
    }
    #expect(kept < 3)
  }

  @Test func `gives the same weights twice, all within their bounds`() throws {
    var learner = SimulatedLearner(weights: try Self.forgetful(), seed: 3)
    let histories = learner.histories(cards: 60, answers: 6)
    let runs = (0..<2).map { _ in
      Optimization.run(FittingLog(histories), current: .standard, relearningSteps: 3, report: noReport)
    }
    #expect(runs[0]?.weights == runs[1]?.weights)
    _ = try Weights(try #require(runs[0]).weights.values)
  }

  @Test func `says nothing about a log that tells nothing`() {
    let same = AnswerTime(milliseconds: 0, offset: 0)
    let log = FittingLog([[PastAnswer(rating: .good, time: same, settings: 0)]])
    #expect(Optimization.run(log, current: .standard, relearningSteps: 1, report: noReport) == nil)
  }

  @Test func `stops when it is told to`() throws {
    struct Stopped: Error {}
    var learner = SimulatedLearner(weights: .standard, seed: 1)
    let log = FittingLog(learner.histories(cards: 100, answers: 6))
    #expect(throws: Stopped.self) {
      try Optimization.run(log, current: .standard, relearningSteps: 1) { _ in throw Stopped() }
    }
  }
}

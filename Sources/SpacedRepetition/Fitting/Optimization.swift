/// Weights fitted to a learner, and whether they predict better than what there was.
public struct Optimization: Sendable {
  /// The fewest predicted answers from which anything is fitted, and all 21 weights are (fsrs-rs).
  public static let fewest = (anything: 8, allWeights: 64)

  /// The weights fitted to the whole log.
  public let weights: Weights
  /// How many answers the weights were fitted to and judged by.
  public let predictionCount: Int
  /// How well weights fitted to the first four fifths of the log predict the last fifth.
  public let fitted: Score
  /// How well the weights in force predict the same answers.
  public let current: Score
  /// How well the default weights predict them.
  public let standard: Score
  /// How well a constant does: the share remembered before.
  public let constant: Score
  /// How well a moving average of the last answers does.
  public let movingAverage: Score

  /// Whether the fitted weights are worth keeping: they predict answers that they were not fitted to better.
  public var isImprovement: Bool { fitted.logLoss < min(current.logLoss, standard.logLoss) }

  /// Fits weights to a log and judges them on its last fifth, which the judged fit has not seen.
  ///
  /// - Parameters:
  ///   - log: What the learner answered.
  ///   - current: The weights in force.
  ///   - relearningSteps: How many steps a forgotten card takes.
  ///   - report: Is told the share that is done, from 0 to 1, and may stop the fit by throwing.
  /// - Returns: nil when the log tells too little.
  public static func run<Failure: Error>(
    _ log: FittingLog, current: Weights, relearningSteps: Int,
    report: (_ share: Double) throws(Failure) -> Void
  ) throws(Failure) -> Optimization? {
    let moment = log.moment(after: 0.8)
    guard log.predictionCount >= fewest.anything,
      let part = try fit(
        log.before(moment), relearningSteps, { share throws(Failure) in try report(share / 2) }),
      let whole = try fit(log, relearningSteps, { share throws(Failure) in try report(0.5 + share / 2) })
    else { return nil }
    return Optimization(log, from: moment, part: part, whole: whole, current: current)
  }

  private init?(_ log: FittingLog, from moment: Int, part: Weights, whole: Weights, current: Weights) {
    guard let fitted = Score(log.predictions(by: part, from: moment)),
      let current = Score(log.predictions(by: current, from: moment)),
      let standard = Score(log.predictions(by: .standard, from: moment)),
      let constant = Score(log.constantPredictions(from: moment)),
      let movingAverage = Score(log.movingPredictions(from: moment))
    else { return nil }
    weights = whole
    predictionCount = log.predictionCount
    (self.fitted, self.current, self.standard) = (fitted, current, standard)
    (self.constant, self.movingAverage) = (constant, movingAverage)
  }

  /// All weights, or only the first stabilities when the log is short.
  private static func fit<Failure: Error>(
    _ log: FittingLog, _ relearningSteps: Int, _ report: (Double) throws(Failure) -> Void
  ) throws(Failure) -> Weights? {
    let clean = log.withoutOutliers()
    let used = clean.predictionCount >= fewest.allWeights ? clean : log
    guard let fitting = WeightFitting(used, relearningSteps: relearningSteps) else { return nil }
    guard used.predictionCount >= fewest.allWeights else { return fitting.startWeights }
    return try fitting.fitted(report: report)
  }
}

/// A chance that was predicted, and what came.
public struct Prediction: Hashable, Sendable {
  /// The predicted chance that the card is remembered.
  public let chance: Double
  /// Whether it was.
  public let isPass: Bool

  /// A predicted chance from 0 to 1, and what came.
  public init(chance: Double, isPass: Bool) {
    self.chance = chance
    self.isPass = isPass
  }
}

/// How good predictions were.
public struct Score: Hashable, Sendable {
  /// The mean of −ln(chance of what came); lower is better, 0.693 is tossing a coin.
  public let logLoss: Double
  /// How well sure and unsure cards are told apart: 0.5 not at all, 1 perfectly; nil when all came out alike.
  public let areaUnderCurve: Double?
  /// How many predictions there were.
  public let count: Int

  /// The score of predictions; nil when there are none.
  public init?(_ predictions: [Prediction]) {
    guard !predictions.isEmpty else { return nil }
    count = predictions.count
    let losses = predictions.map { prediction -> Double in
      let chance = min(max(prediction.chance, 1e-6), 1 - 1e-6)
      return -logarithm(prediction.isPass ? chance : 1 - chance)
    }
    logLoss = losses.reduce(0, +) / Double(losses.count)
    areaUnderCurve = Self.area(predictions)
  }

  /// The share of pairs of a pass and a fail in which the pass had the higher chance (Mann and Whitney).
  private static func area(_ predictions: [Prediction]) -> Double? {
    let sorted = predictions.sorted { $0.chance < $1.chance }
    let passes = sorted.count(where: \.isPass)
    let fails = sorted.count - passes
    guard passes > 0, fails > 0 else { return nil }
    var (rankSum, index) = (0.0, 0)
    while index < sorted.count {
      let end = sorted[index...].firstIndex { $0.chance != sorted[index].chance } ?? sorted.count
      let rank = Double(index + end + 1) / 2
      rankSum += rank * Double(sorted[index..<end].count(where: \.isPass))
      index = end
    }
    return (rankSum - Double(passes) * Double(passes + 1) / 2) / (Double(passes) * Double(fails))
  }
}

extension FittingLog {
  /// What a model predicts for the answers from a moment on, knowing all that came before each.
  func predictions(by weights: Weights, from moment: Int = .min) -> [Prediction] {
    let model = MemoryModel(weights)
    return cards.flatMap { card -> [Prediction] in
      var memory: Memory?
      return card.compactMap { answer in
        defer { memory = model.memory(after: answer.rating, from: memory, days: answer.days) }
        guard let memory, answer.isPredicted, answer.milliseconds >= moment else { return nil }
        let chance = model.retrievability(of: memory, afterDays: answer.days)
        return Prediction(chance: chance, isPass: answer.rating.isPass)
      }
    }
  }

  /// The share that was remembered before a moment, predicted for every answer from then on.
  func constantPredictions(from moment: Int) -> [Prediction] {
    let all = cards.joined().filter(\.isPredicted)
    let before = all.filter { $0.milliseconds < moment }
    let share = Double(before.count { $0.rating.isPass }) / Double(max(1, before.count))
    return all.filter { $0.milliseconds >= moment }.map {
      Prediction(chance: share, isPass: $0.rating.isPass)
    }
  }

  /// A moving average of the last answers, which knows nothing of cards or waits (MOVING-AVG of srs-benchmark).
  func movingPredictions(from moment: Int) -> [Prediction] {
    var level = 1.2
    return cards.joined().filter(\.isPredicted).sorted { $0.milliseconds < $1.milliseconds }.compactMap {
      answer in
      let chance = 1 / (1 + (-level).exponential)
      level += 0.3 * ((answer.rating.isPass ? 1 : 0) - chance)
      return answer.milliseconds >= moment ? Prediction(chance: chance, isPass: answer.rating.isPass) : nil
    }
  }
}

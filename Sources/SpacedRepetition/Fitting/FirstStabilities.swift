/// The first stabilities w0 to w3, fitted alone: there is one number for each first rating, and a curve each.
///
/// Source: fsrs-rs (`parameter_initialization`).
struct FirstStabilities {
  private let standard = Array(Weights.standard.values.prefix(4))

  /// w0 to w3, or nil when no card tells anything.
  func fitted(to log: FittingLog) -> [Double]? {
    let all = log.cards.joined().filter(\.isPredicted)
    guard !all.isEmpty else { return nil }
    let average = Double(all.count { $0.rating.isPass }) / Double(all.count)
    var fits: [Int: (stability: Double, count: Int)] = [:]
    for rating in Rating.allCases {
      let points = points(of: rating, in: log, average)
      let count = points.reduce(0) { $0 + $1.count }
      if count > 0 { fits[rating.rawValue - 1] = (bestStability(points, rating), Int(count)) }
    }
    return filled(monotone(fits))
  }

  /// What happened after a wait of some days: how many cards, and which share of them was remembered.
  private struct Point {
    let days: Int
    let count: Double
    let recall: Double
  }

  private func points(of rating: Rating, in log: FittingLog, _ average: Double) -> [Point] {
    var outcomes: [Int: (count: Double, passed: Double)] = [:]
    for card in log.cards where card.first?.rating == rating {
      guard let next = card.first(where: \.isPredicted) else { continue }
      let before = outcomes[next.days] ?? (0, 0)
      outcomes[next.days] = (before.count + 1, before.passed + (next.rating.isPass ? 1 : 0))
    }
    return outcomes.sorted { $0.key < $1.key }.map { days, outcome in
      Point(days: days, count: outcome.count, recall: (outcome.passed + average) / (outcome.count + 1))
    }
  }

  /// The stability with the least loss; the loss has one valley, so thirds of the range are dropped in turn.
  private func bestStability(_ points: [Point], _ rating: Rating) -> Double {
    let formulas = Formulas<Double>(Weights.standard.values)
    let usual = standard[rating.rawValue - 1]
    func loss(_ stability: Double) -> Double {
      points.reduce(abs(stability - usual) / 16) { sum, point in
        let chance = formulas.retrievability(days: Double(point.days), stability: stability)
        let bounded = min(max(chance, 1e-9), 1 - 1e-9)
        return sum - point.count
          * (point.recall * logarithm(bounded) + (1 - point.recall) * logarithm(1 - bounded))
      }
    }
    var (low, high) = (0.001, 100.0)
    while high - low > 1e-6 {
      let third = (high - low) / 3
      if loss(low + third) < loss(high - third) { high -= third } else { low += third }
    }
    return (low + high) / 2
  }

  /// A better first rating is no worse a start: of two in the wrong order the one with more cards decides.
  private func monotone(_ fits: [Int: (stability: Double, count: Int)]) -> [Int: Double] {
    var fits = fits
    for (small, large) in [(0, 1), (1, 2), (2, 3), (0, 2), (1, 3), (0, 3)] {
      guard let lower = fits[small], let upper = fits[large], lower.stability > upper.stability else {
        continue
      }
      if lower.count > upper.count {
        fits[large]?.stability = lower.stability
      } else {
        fits[small]?.stability = upper.stability
      }
    }
    return fits.mapValues(\.stability)
  }

  /// What no card tells is filled in on a logarithmic scale: w1 lies 0.41 of the way from w2 to w0, w2 lies 0.54
  /// of the way from w1 to w3.
  private func filled(_ known: [Int: Double]) -> [Double] {
    guard known.count > 1 else {
      let factor = known.first.map { $0.value / standard[$0.key] } ?? 1
      return standard.map { min(max($0 * factor, 0.001), 100) }
    }
    var logs = known.mapValues(logarithm)
    if let first = logs[0], let last = logs[3], logs[1] == nil, logs[2] == nil {
      let share = 0.41 / (0.41 + 0.54 - 0.41 * 0.54)
      logs[1] = share * first + (1 - share) * last
    }
    for _ in 0..<2 {
      solve(&logs, 0, 1, 2, share: 0.41)
      solve(&logs, 3, 2, 1, share: 0.54)
    }
    return (0..<4).map { min(max((logs[$0] ?? 0).exponential, 0.001), 100) }
  }

  /// Fills in the one unknown of `logs[middle] = share · logs[outer] + (1 − share) · logs[inner]`.
  private func solve(_ logs: inout [Int: Double], _ outer: Int, _ middle: Int, _ inner: Int, share: Double) {
    switch (logs[outer], logs[middle], logs[inner]) {
    case (nil, let middleLog?, let innerLog?):
      logs[outer] = (middleLog - (1 - share) * innerLog) / share
    case (let outerLog?, nil, let innerLog?): logs[middle] = share * outerLog + (1 - share) * innerLog
    case (let outerLog?, let middleLog?, nil): logs[inner] = (middleLog - share * outerLog) / (1 - share)
    default: break
    }
  }
}

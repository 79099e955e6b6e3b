/// The formulas of FSRS-6: how a memory fades, and what an answer makes of it.
///
/// Source: the published description of FSRS-6 ("The Algorithm", open-spaced-repetition), with the bounds of
/// fsrs-rs, which is what Anki runs. w0 to w20 are the weights, S the stability in days, D the difficulty, R the
/// chance of recall, g the rating from 1 to 4, t the days since the last answer.
struct Formulas<Number: ModelNumber> {
  static var stabilityBounds: ClosedRange<Double> { 0.001...36500 }

  let w: [Number]
  /// F, which makes R(S, S) = 0.9: 0.9^(−1/w20) − 1.
  let factor: Number
  private let decay: Number
  private let easyDifficulty: Number

  init(_ weights: [Number]) {
    w = weights
    decay = Number(0) - weights[20]
    factor = Number(0.9).raised(to: Number(1) / decay) - Number(1)
    easyDifficulty = Self.rawFirstDifficulty(weights, .easy)
  }

  /// R(t, S) = (1 + F·t/S)^(−w20).
  func retrievability(days: Double, stability: Number) -> Number {
    (Number(1) + factor * Number(days) / stability).raised(to: decay)
  }

  /// The days after which R has fallen to a wanted value: S/F · (r^(−1/w20) − 1), not rounded.
  func interval(stability: Number, retention: Number) -> Number {
    stability / factor * (retention.raised(to: Number(1) / decay) - Number(1))
  }

  /// The first answer: S = w[g−1].
  func firstStability(_ rating: Rating) -> Number { boundedStability(w[rating.rawValue - 1]) }

  /// The first answer: D = w4 − e^(w5·(g−1)) + 1, from 1 to 10.
  func firstDifficulty(_ rating: Rating) -> Number { Self.rawFirstDifficulty(w, rating).clamped(1, 10) }

  private static func rawFirstDifficulty(_ w: [Number], _ rating: Rating) -> Number {
    w[4] - (w[5] * Number(Double(rating.rawValue - 1))).exponential + Number(1)
  }

  /// D' = w7·D0(4) + (1 − w7)·(D − w6·(g−3)·(10−D)/9), from 1 to 10; D0(4) is not bounded here.
  func difficulty(after rating: Rating, _ difficulty: Number) -> Number {
    let change = Number(0) - w[6] * Number(Double(rating.rawValue - 3))
    let moved = difficulty + (Number(10) - difficulty) * change / Number(9)
    return (w[7] * easyDifficulty + (Number(1) - w[7]) * moved).clamped(1, 10)
  }

  /// S after an answer on the same day (t = 0) or a later one; D is the one from before the answer.
  func stability(after rating: Rating, days: Double, stability: Number, difficulty: Number) -> Number {
    guard days >= 1 else { return sameDayStability(after: rating, stability) }
    let recall = retrievability(days: days, stability: stability)
    let next =
      rating.isPass
      ? passedStability(rating, recall, stability, difficulty)
      : failedStability(recall, stability, difficulty)
    return boundedStability(next)
  }

  /// S' = S·(1 + e^w8·(11−D)·S^(−w9)·(e^(w10·(1−R)) − 1)·[g=2: w15]·[g=4: w16]).
  private func passedStability(
    _ rating: Rating, _ recall: Number, _ stability: Number, _ difficulty: Number
  ) -> Number {
    var growth = w[8].exponential * (Number(11) - difficulty) * stability.raised(to: Number(0) - w[9])
    growth = growth * (((Number(1) - recall) * w[10]).exponential - Number(1))
    if rating == .hard { growth = growth * w[15] }
    if rating == .easy { growth = growth * w[16] }
    return stability * (Number(1) + growth)
  }

  /// S' = w11·D^(−w12)·((S+1)^w13 − 1)·e^(w14·(1−R)), at most S/e^(w17·w18).
  private func failedStability(_ recall: Number, _ stability: Number, _ difficulty: Number) -> Number {
    var next = w[11] * difficulty.raised(to: Number(0) - w[12])
    next = next * ((stability + Number(1)).raised(to: w[13]) - Number(1))
    next = next * ((Number(1) - recall) * w[14]).exponential
    return next.atMost(stability / (w[17] * w[18]).exponential)
  }

  /// S' = S·k with k = e^(w17·(g−3+w18))·S^(−w19), and k ≥ 1 unless the answer was wrong (fsrs-rs since 2025).
  private func sameDayStability(after rating: Rating, _ stability: Number) -> Number {
    let lift = (w[17] * (Number(Double(rating.rawValue - 3)) + w[18])).exponential
    let growth = lift * stability.raised(to: Number(0) - w[19])
    return boundedStability(stability * (rating.isPass ? growth.atLeast(1) : growth))
  }

  private func boundedStability(_ stability: Number) -> Number {
    stability.clamped(Self.stabilityBounds.lowerBound, Self.stabilityBounds.upperBound)
  }
}

extension Formulas: Sendable where Number: Sendable {}

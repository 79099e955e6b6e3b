/// Fits the 21 weights to a learner's answers.
///
/// Source: the recipe of fsrs-rs: first stabilities alone, then all weights by Adam over shuffled batches of the
/// predicted answers, later ones counting more, held near their start by how much people differ in each. Here a
/// batch is made of whole cards, and the derivatives are exact.
struct WeightFitting {
  static let epochs = 5
  private static let batchSize = 512
  private static let learningRate = 0.04

  /// How far each weight varies between people (fsrs-rs).
  private static let deviations = Dual.Gradient(
    padded: [
      6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03,
      0.31, 0.32, 0.14, 0.27,
    ], with: 1)

  private let log: FittingLog
  private let importance: [[Double]]
  private let start: Dual.Gradient
  private let bounds: (low: Dual.Gradient, high: Dual.Gradient)

  /// - Parameter relearningSteps: How many steps a forgotten card takes; with more than one, what same-day
  ///   answers may add is bounded, so that a lapse does not end with more than it began with.
  init?(_ log: FittingLog, relearningSteps: Int) {
    guard let first = FirstStabilities().fitted(to: log) else { return nil }
    self.log = log
    importance = Self.importance(of: log)
    let values = first + Weights.standard.values.dropFirst(4)
    start = Dual.Gradient(padded: values, with: 0)
    var high = Weights.bounds.map(\.upperBound)
    if relearningSteps > 1 {
      let ceiling = Self.sameDayCeiling(Double(relearningSteps))
      for number in [17, 18] { high[number] = ceiling }
    }
    var low = Weights.bounds.map(\.lowerBound)
    low[19] = 0.01
    bounds = (Dual.Gradient(padded: low, with: 0), Dual.Gradient(padded: high, with: 0))
  }

  /// w0 to w20 when only the first stabilities are fitted.
  var startWeights: Weights { weights(start) }

  /// The fitted weights.
  ///
  /// - Parameter report: Is told the share that is done, and may stop the fit by throwing.
  func fitted<Failure: Error>(
    report: (_ share: Double) throws(Failure) -> Void
  ) throws(Failure) -> Weights {
    var random = SplitMix64(seed: 2023)
    var adam = Adam(rate: Self.learningRate, steps: Self.epochs * batches(of: log.cards.indices).count)
    var values = start
    for epoch in 0..<Self.epochs {
      let batches = batches(of: log.cards.indices.shuffled(using: &random))
      for (number, batch) in batches.enumerated() {
        try report((Double(epoch) + Double(number) / Double(batches.count)) / Double(Self.epochs))
        values = adam.moved(values, against: gradient(of: batch, at: values))
        values = pointwiseMin(pointwiseMax(values, bounds.low), bounds.high)
      }
    }
    return weights(values)
  }

  /// Cards in groups that hold about as many predicted answers as a batch should.
  private func batches(of cards: some Sequence<Int>) -> [[Int]] {
    var batches: [[Int]] = []
    var room = 0
    for card in cards {
      if room <= 0 {
        batches.append([])
        room = Self.batchSize
      }
      batches[batches.count - 1].append(card)
      room -= log.cards[card].count(where: \.isPredicted)
    }
    return batches
  }

  private func gradient(of batch: [Int], at values: Dual.Gradient) -> Dual.Gradient {
    let formulas = Formulas((0..<21).map { Dual(weight: $0, values[$0]) })
    var (gradient, count) = (Dual.Gradient.zero, 0)
    for card in batch {
      gradient += self.gradient(of: log.cards[card], importance[card], formulas)
      count += log.cards[card].count(where: \.isPredicted)
    }
    let share = Double(count) / Double(max(1, log.predictionCount))
    return gradient + (values - start) * 2 * share / (Self.deviations * Self.deviations)
  }

  /// The derivatives of −Σ importance · (y·ln R + (1−y)·ln(1−R)) over a card's predicted answers.
  private func gradient(
    of card: [FittingLog.Answer], _ importance: [Double], _ formulas: Formulas<Dual>
  ) -> Dual.Gradient {
    var gradient = Dual.Gradient.zero
    guard let first = card.first else { return gradient }
    var stability = formulas.firstStability(first.rating)
    var difficulty = formulas.firstDifficulty(first.rating)
    for (answer, importance) in zip(card, importance).dropFirst() {
      let days = Double(answer.days)
      if answer.isPredicted {
        let recall = formulas.retrievability(days: days, stability: stability)
        let chance = min(max(recall.value, 1e-6), 1 - 1e-6)
        let slope = answer.rating.isPass ? -1 / chance : 1 / (1 - chance)
        gradient += recall.gradient * (slope * importance)
      }
      let next = formulas.stability(
        after: answer.rating, days: days, stability: stability, difficulty: difficulty)
      difficulty = formulas.difficulty(after: answer.rating, difficulty)
      stability = next
    }
    return gradient
  }

  /// Later answers count more: 0.25 + 0.75·(i/n)³.
  private static func importance(of log: FittingLog) -> [[Double]] {
    let moments = log.cards.joined().filter(\.isPredicted).map(\.milliseconds).sorted()
    let last = Double(max(1, moments.count - 1))
    return log.cards.map { card in
      card.map { answer in
        let share = Double(moments.partitionPoint { $0 >= answer.milliseconds }) / last
        return 0.25 + 0.75 * min(1, share * share * share)
      }
    }
  }

  /// min(2, √max(0.01, −(ln w11 + ln(2^w13 − 1) + 0.3·w14)/n)), as fsrs-rs bounds w17 and w18.
  private static func sameDayCeiling(_ steps: Double) -> Double {
    let w = Weights.standard
    let sum = logarithm(w[11]) + logarithm(2.0.raised(to: w[13]) - 1) + 0.3 * w[14]
    return min(2, max(0.01, -sum / steps).squareRoot())
  }

  private func weights(_ values: Dual.Gradient) -> Weights {
    Weights(unchecked: (0..<21).map { (values[$0] * 10_000).rounded() / 10_000 })
  }
}

/// Adam (Kingma and Ba, 2014) with a step that shrinks along a cosine.
private struct Adam {
  private let rate: Double
  private let steps: Int
  private var step = 0
  private var mean = Dual.Gradient.zero
  private var square = Dual.Gradient.zero

  init(rate: Double, steps: Int) {
    self.rate = rate
    self.steps = max(1, steps)
  }

  mutating func moved(_ values: Dual.Gradient, against gradient: Dual.Gradient) -> Dual.Gradient {
    let rate = self.rate * (1 + cosine(.pi * Double(step) / Double(steps))) / 2
    step += 1
    mean = mean * 0.9 + gradient * 0.1
    square = square * 0.999 + gradient * gradient * 0.001
    let meanBias = 1 - 0.9.raised(to: Double(step))
    let squareBias = 1 - 0.999.raised(to: Double(step))
    return values - mean / meanBias * rate / ((square / squareBias).squareRoot() + 1e-8)
  }
}

extension SIMD32<Double> {
  /// The numbers, and a filler where there are none.
  init(padded numbers: [Double], with filler: Double) {
    self.init(repeating: filler)
    for (index, number) in numbers.enumerated() { self[index] = number }
  }
}

extension [Int] {
  /// The first index whose element belongs to the second part, in a sorted list.
  func partitionPoint(_ belongsToSecondPart: (Int) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if belongsToSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// FSRS-6 with one set of weights: how a memory fades, and what an answer makes of it.
///
/// The formulas, with their source, stand in `Formulas`.
public struct MemoryModel: Sendable {
  /// The weights that the model computes with.
  public let weights: Weights
  private let formulas: Formulas<Double>

  /// The model with these weights.
  public init(_ weights: Weights = .standard) {
    self.weights = weights
    formulas = Formulas(weights.values)
  }

  /// The chance that a memory is still there after some days, from 0 to 1: (1 + F·t/S)^(−w20).
  public func retrievability(of memory: Memory, afterDays days: Int) -> Double {
    formulas.retrievability(days: Double(max(0, days)), stability: memory.stability)
  }

  /// F of the forgetting curve: 0.9^(−1/w20) − 1.
  public var factor: Double { formulas.factor }

  /// The days after which the chance of recall has fallen to a wanted value, not rounded: S/F·(r^(−1/w20) − 1).
  public func interval(for memory: Memory, retention: Double) -> Double {
    formulas.interval(stability: memory.stability, retention: retention)
  }

  /// The memory after an answer.
  ///
  /// - Parameters:
  ///   - rating: How well the card was remembered.
  ///   - memory: The memory before; nil when this is the first answer.
  ///   - days: The whole days since the last answer; less than one is the same day.
  public func memory(after rating: Rating, from memory: Memory?, days: Int) -> Memory {
    guard let memory else {
      return Memory(
        stability: formulas.firstStability(rating), difficulty: formulas.firstDifficulty(rating))
    }
    return Memory(
      stability: formulas.stability(
        after: rating, days: Double(days), stability: memory.stability, difficulty: memory.difficulty),
      difficulty: formulas.difficulty(after: rating, memory.difficulty))
  }
}

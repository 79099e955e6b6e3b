/// What FSRS believes about one card in one person's memory.
public struct Memory: Hashable, Sendable {
  /// The days after which the chance of recall has fallen to 90 %: 0.001 to 36500.
  public var stability: Double
  /// How hard it is to make the memory more stable: 1 (easy) to 10.
  public var difficulty: Double

  /// A state of memory; the values are taken as they are.
  public init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}

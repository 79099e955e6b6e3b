/// The 21 numbers by which FSRS-6 is fitted to a learner.
public struct Weights: Hashable, Sendable {
  /// w0 to w20.
  public let values: [Double]

  /// The weights of a learner of whom nothing is known: FSRS-6's defaults, fitted to many people's logs.
  public static let standard = Weights(unchecked: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
    0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  /// What each weight may be; outside of these the formulas lose their sense.
  ///
  /// They are those of py-fsrs 6.3; fsrs-rs keeps w19 at 0.01 or more when it fits.
  public static let bounds: [ClosedRange<Double>] =
    Array(repeating: 0.001...100, count: 4) + [
      1...10, 0.001...4, 0.001...4, 0.001...0.75, 0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25,
      0.001...0.9, 0...4, 0...1, 1...6, 0...2, 0...2, 0...0.8, 0.1...0.8,
    ]

  /// Why numbers are no weights.
  public enum Flaw: Error, Hashable, Sendable {
    /// There must be 21 numbers, or 19 of FSRS-5, or 17 of FSRS-4.5.
    case count(Int)
    /// One of them is not within its bounds.
    case outOfBounds(index: Int, value: Double)
  }

  /// Weights from 21 numbers of FSRS-6, 19 of FSRS-5 or 17 of FSRS-4.5; the older ones are converted so that
  /// they predict the same (as fsrs-rs does it).
  public init(_ numbers: [Double]) throws(Flaw) {
    guard let converted = Self.converted(numbers) else { throw .count(numbers.count) }
    for (index, value) in converted.enumerated() where !Self.bounds[index].contains(value) {
      throw .outOfBounds(index: index, value: value)
    }
    values = converted
  }

  /// Weights that are known to be within their bounds.
  init(unchecked numbers: [Double]) {
    values = numbers
  }

  /// The weight with a number from 0 to 20.
  public subscript(index: Int) -> Double { values[index] }

  private static func converted(_ numbers: [Double]) -> [Double]? {
    switch numbers.count {
    case 21: return numbers
    case 19: return numbers + [0, 0.5]
    case 17:
      var w = numbers
      w[4] += 2 * w[5]
      w[5] = logarithm(3 * w[5] + 1) / 3
      w[6] += 0.5
      return w + [0, 0, 0, 0.5]
    default: return nil
    }
  }
}

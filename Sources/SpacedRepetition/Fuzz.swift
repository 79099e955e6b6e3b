/// How far a due day may be moved, and by how much it is.
///
/// Source: Anki's scheduler (`rslib/src/scheduler/states/fuzz.rs`): below 2.5 days nothing, else a day either way
/// and a share of the interval's parts, drawn with equal chance from the whole days of the range.
public struct Fuzz: Hashable, Sendable {
  private let fraction: Double

  /// The fuzz of one answer of one card: the same for the same two, so that a plan shown is a plan kept.
  public init(card: String, answers: Int) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in card.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var generator = SplitMix64(seed: hash &+ UInt64(bitPattern: Int64(answers)))
    fraction = generator.nextFraction()
  }

  /// The fuzz at a place of the range, from 0 up to, not including, 1.
  init(fraction: Double) {
    self.fraction = fraction
  }

  /// A day of the range.
  func days(_ interval: Double, in bounds: ClosedRange<Int>) -> Int {
    let range = Self.range(interval, in: bounds)
    return Int((Double(range.lowerBound) + fraction * Double(range.count)).rounded(.down))
  }

  /// The days to which an interval may be moved.
  ///
  /// - Parameters:
  ///   - interval: The days that the model wants, not rounded.
  ///   - bounds: The shortest and the longest interval allowed.
  public static func range(_ interval: Double, in bounds: ClosedRange<Int>) -> ClosedRange<Int> {
    let wanted = min(max(interval, Double(bounds.lowerBound)), Double(bounds.upperBound))
    let delta = spread(wanted)
    func bounded(_ days: Double) -> Int {
      min(max(Int(days.rounded()), bounds.lowerBound), bounds.upperBound)
    }
    let (low, high) = (bounded(wanted - delta), bounded(wanted + delta))
    return low...(low == high && high > 2 && high < bounds.upperBound ? high + 1 : high)
  }

  private static func spread(_ interval: Double) -> Double {
    guard interval >= 2.5 else { return 0 }
    let parts: [(from: Double, to: Double, share: Double)] = [
      (2.5, 7, 0.15), (7, 20, 0.1), (20, .infinity, 0.05),
    ]
    return parts.reduce(1) { $0 + $1.share * max(min(interval, $1.to) - $1.from, 0) }
  }
}

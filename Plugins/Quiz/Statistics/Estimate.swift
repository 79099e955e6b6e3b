import SpacedRepetition

/// A share that was seen, and between what bounds the true one lies (Wilson's interval at 95 %).
///
/// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference" (1927). It stays
/// within 0 and 1 and is honest for few answers too.
struct Estimate: Hashable {
  let successes: Int
  let count: Int

  /// The share that was seen; nil when nothing was.
  var share: Double? { count > 0 ? Double(successes) / Double(count) : nil }

  /// The bounds of the true share; all of 0 to 1 when nothing was seen.
  var bounds: ClosedRange<Double> {
    guard let share else { return 0...1 }
    let (z, n) = (1.959964, Double(count))
    let middle = share + z * z / (2 * n)
    let half = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return max(0, (middle - half) / scale)...min(1, (middle + half) / scale)
  }

  /// Such as `91 % (85–95 %)`.
  var text: String {
    guard let share else { return "–" }
    return "\(percent(share)) % (\(percent(bounds.lowerBound))–\(percent(bounds.upperBound)) %)"
  }

  private func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}

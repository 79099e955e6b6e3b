/// A whole number that may be known only within bounds.
struct Span: Hashable {
  let low: Int
  let high: Int

  init(_ low: Int, _ high: Int) {
    self.low = low
    self.high = high
  }

  /// The number, or both bounds, as people write them.
  var text: String { low == high ? String(low) : "\(low)–\(high)" }
}

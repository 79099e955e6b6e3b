import Roles

/// How far a person fills a role, as far as can be told: Σ importance × min(level, required) ÷ required, as a
/// part of Σ importance; once with the least and once with the most that the levels may be.
struct Fit {
  /// In sixtieths, as `whole` is.
  let credit: Span
  let whole: Int

  init(_ needs: [Need]) {
    credit = Span(
      needs.reduce(0) { $0 + $1.credit.low }, needs.reduce(0) { $0 + $1.credit.high })
    whole = needs.reduce(0) { $0 + $1.relation.importance * 60 }
  }

  /// In hundredths, the least rounded down and the most up, so that the truth lies between them.
  var percent: Span {
    guard whole > 0 else { return Span(100, 100) }
    return Span(credit.low * 100 / whole, (credit.high * 100 + whole - 1) / whole)
  }

  /// From 0 to 1, for pictures.
  var share: (low: Double, high: Double) {
    guard whole > 0 else { return (1, 1) }
    return (Double(credit.low) / Double(whole), Double(credit.high) / Double(whole))
  }

  /// The better one comes first: by the least that it may be, then by the most; compared without rounding.
  func isBetter(than other: Fit) -> Bool {
    let (mine, its) = (credit.low * max(other.whole, 1), other.credit.low * max(whole, 1))
    guard mine == its else { return mine > its }
    return credit.high * max(other.whole, 1) > other.credit.high * max(whole, 1)
  }
}

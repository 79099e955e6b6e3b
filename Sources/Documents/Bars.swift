/// Amounts as bars of one scale; an amount that is not known exactly is a bar with an uncertain end.
public struct Bars: Hashable, Sendable {
  /// One amount.
  public struct Bar: Hashable, Sendable {
    /// What it is the amount of.
    public let label: RichText
    /// The least that it may be, from 0 to 1 of a full bar.
    public let low: Double
    /// The most that it may be, from `low` to 1.
    public let high: Double
    /// The amount in words, such as "35–60 %".
    public let value: RichText

    /// An amount; what lies outside the bar is cut.
    public init(_ label: RichText, from low: Double, to high: Double, value: RichText) {
      self.label = label
      self.low = min(max(low, 0), 1)
      self.high = min(max(high, self.low), 1)
      self.value = value
    }
  }

  /// The bars, from the top.
  public let bars: [Bar]

  /// Bars of one scale.
  public init(_ bars: [Bar]) {
    self.bars = bars
  }
}

extension Bars.Bar {
  /// The bar in characters: full for what is certain, shaded for what may be, dots up to its end.
  func drawn(columns: Int) -> String {
    let certain = Int((low * Double(columns)).rounded())
    let possible = max(certain, Int((high * Double(columns)).rounded()))
    return String(repeating: "█", count: certain) + String(repeating: "▒", count: possible - certain)
      + String(repeating: "·", count: columns - possible)
  }
}

extension Bars {
  /// The bars for formats that know tables alone.
  var table: Table {
    Table(
      columns: ["", "", ""].map { Table.Column($0) },
      rows: bars.map { [$0.label, RichText($0.drawn(columns: 20)), $0.value] })
  }
}

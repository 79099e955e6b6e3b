/// How a file of separated values is written.
public struct Dialect: Hashable, Sendable {
  /// The byte between two fields.
  public let separator: UInt8
  /// Whether quotation marks hold a field together (RFC 4180); O*NET's text files have none.
  public let isQuoted: Bool

  /// Fields between tabs, with quotation marks as text.
  public static let tabs = Dialect(separator: UInt8(ascii: "\t"), isQuoted: false)
  /// As RFC 4180 has it.
  public static let commas = Dialect(separator: UInt8(ascii: ","), isQuoted: true)

  /// A way of writing separated values.
  public init(separator: UInt8, isQuoted: Bool) {
    self.separator = separator
    self.isQuoted = isQuoted
  }
}

extension Dialect {
  /// The dialect in which the beginning of a file makes the most even table.
  ///
  /// A first line such as `sep=;`, which spreadsheet programs write, decides; else the separator that parts the lines
  /// into equally many fields, and of several the one with the most.
  public init(sniffing bytes: ArraySlice<UInt8>) {
    if let told = Dialect.told(in: bytes) {
      self = told
      return
    }
    let candidates = [",", ";", "\t", "|"].map { Dialect(separator: $0, isQuoted: true) }
    let scores = candidates.map { $0.evenness(of: bytes) }
    let best = scores.indices.max { (scores[$0], -$0) < (scores[$1], -$1) }
    self = best.map { scores[$0] > 0 ? candidates[$0] : .commas } ?? .commas
  }

  private init(separator: Unicode.Scalar, isQuoted: Bool) {
    self.init(separator: UInt8(truncatingIfNeeded: separator.value), isQuoted: isQuoted)
  }

  private static func told(in bytes: ArraySlice<UInt8>) -> Dialect? {
    let line = bytes.drop(while: { $0 >= 0x80 }).prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count == 5, line.starts(with: "sep=".utf8), let separator = line.last else { return nil }
    return Dialect(separator: separator, isQuoted: true)
  }

  /// How many fields the usual line has, times the share of the lines that have as many.
  private func evenness(of bytes: ArraySlice<UInt8>) -> Double {
    var counts: [Int: Int] = [:]
    var reader = RecordReader(self)
    reader.read(bytes.prefix(1 << 16)) { record in
      // The last record may be cut; a line with nothing in it says nothing.
      if record.count > 1 || !record.isBlank { counts[record.count, default: 0] += 1 }
    }
    let total = counts.values.reduce(0, +)
    guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), usual.key > 1, total > 0
    else { return 0 }
    return Double(usual.key - 1) * Double(usual.value) / Double(total)
  }
}

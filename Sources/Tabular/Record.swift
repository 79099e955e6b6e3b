/// One record of a file: its fields as bytes, without quotation marks.
public struct Record: Sendable {
  /// The line on which the record begins; the first is 1.
  public internal(set) var line = 1
  var bytes: [UInt8] = []
  var ends: [Int] = []
  var places: [Int] = []

  /// How many fields there are.
  public var count: Int { ends.count }

  /// Whether nothing but blanks stands in it.
  public var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  /// The bytes of a field; none where there is no such field.
  public func field(_ index: Int) -> ArraySlice<UInt8> {
    guard ends.indices.contains(index) else { return [] }
    return bytes[(index > 0 ? ends[index - 1] : 0)..<ends[index]]
  }

  /// A field as text; empty where there is no such field.
  public func text(_ index: Int) -> String { String(decoding: field(index), as: UTF8.self) }

  /// The offset in the file at which what stands in a field begins, behind its quotation mark.
  public func place(of index: Int) -> Int { places.indices.contains(index) ? places[index] : 0 }

  mutating func begin(line: Int) {
    self.line = line
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }
}

/// Something in a file that cannot be read as it stands.
public struct TabularProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: String, Hashable, Sendable {
    /// A quotation mark that is never closed.
    case openQuote = "open-quotation-mark"
    /// Bytes that are no UTF-8.
    case notUTF8 = "not-utf-8"
  }

  /// What is wrong.
  public let kind: Kind
  /// The line on which it begins.
  public let line: Int
}

import Tabular

/// Finds columns by the names in the first record, so that their order and number do not matter.
struct Columns {
  private let names: [String]

  init(_ record: borrowing Record) {
    names = (0..<record.count).map { record.text($0).lowercased() }
  }

  /// The column that has one of the names; nil when none has.
  func index(_ known: String...) -> Int? {
    for name in known {
      if let index = names.firstIndex(of: name.lowercased()) { return index }
    }
    return nil
  }
}

/// The fields of a record that a reader wants, in its own order; -1 where there is no such column.
struct Fields {
  private let places: [Int]
  private let least: Int

  init(_ places: [Int?]) {
    self.places = places.map { $0 ?? -1 }
    least = (places.compactMap(\.self).max() ?? 0) + 1
  }

  /// Whether a record has all the columns.
  func fits(_ record: borrowing Record) -> Bool { record.count >= least }

  func bytes(_ index: Int, _ record: borrowing Record) -> ArraySlice<UInt8> {
    places[index] < 0 ? [] : record.field(places[index])
  }

  func text(_ index: Int, _ record: borrowing Record) -> String {
    String(decoding: bytes(index, record), as: UTF8.self)
  }
}

/// A number with up to two decimals, in hundredths; nil for anything else, such as O*NET's `n/a`.
func hundredths(_ bytes: ArraySlice<UInt8>) -> Int32? {
  var value: Int32 = 0
  var decimals = -1
  guard !bytes.isEmpty, bytes.count <= 8 else { return nil }
  for byte in bytes {
    if byte == UInt8(ascii: "."), decimals < 0 {
      decimals = 0
    } else if (0x30...0x39).contains(byte) {
      if decimals >= 2 { continue }
      value = value * 10 + Int32(byte - 0x30)
      if decimals >= 0 { decimals += 1 }
    } else {
      return nil
    }
  }
  for _ in max(0, decimals)..<2 { value *= 10 }
  return value
}

/// Writes fields one behind the other: numbers in as few bytes as they need, texts as their length and UTF-8.
package struct FieldWriter: FieldPass {
  package private(set) var bytes: [UInt8] = []
  /// Whether something was to be written that was not there.
  package private(set) var hasFailed = false

  package init() {}

  package mutating func number(_ number: Int?) -> Int {
    guard let number else {
      fail()
      return 0
    }
    // Small numbers of either sign are short: 0, -1, 1, -2 ... become 0, 1, 2, 3 ...
    var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
    return number
  }

  package mutating func text(_ text: String?) -> String {
    let text = text ?? missing("")
    _ = number(text.utf8.count)
    bytes += text.utf8
    return text
  }

  package mutating func list<Element: Storable>(_ list: [Element]?) -> [Element] {
    let list = list ?? missing([])
    _ = number(list.count)
    for element in list { _ = Element.passed(element, &self) }
    return list
  }

  package mutating func pairs<Key: Storable & Hashable, Value: Storable>(
    _ pairs: [Key: Value]?
  ) -> [Key: Value] {
    let pairs = pairs ?? missing([:])
    let entries = pairs.map { key, value in
      var writer = FieldWriter()
      _ = Key.passed(key, &writer)
      _ = Value.passed(value, &writer)
      if writer.hasFailed { fail() }
      return writer.bytes
    }
    _ = number(entries.count)
    for entry in entries.sorted(by: { $0.lexicographicallyPrecedes($1) }) { bytes += entry }
    return pairs
  }

  package mutating func block<Number: FixedWidthInteger>(_ block: [Number]?) -> [Number] {
    let block = block ?? missing([])
    let width = BlockWidth(for: block)
    _ = number(block.count)
    _ = number(width.rawValue)
    for number in block {
      switch width {
      case .one: bytes.append(number: UInt8(truncatingIfNeeded: number))
      case .two: bytes.append(number: UInt16(truncatingIfNeeded: number))
      case .four: bytes.append(number: UInt32(truncatingIfNeeded: number))
      case .eight: bytes.append(number: UInt64(truncatingIfNeeded: number))
      }
    }
    return block
  }

  package mutating func numbers<Number: FixedWidthInteger & Sendable>(_ numbers: StoredNumbers<Number>?)
    -> StoredNumbers<Number>
  {
    let numbers = numbers ?? missing(StoredNumbers([]))
    _ = block(numbers.array(numbers.indices))
    return numbers
  }

  package mutating func stretch(_ stretch: ByteStretch?) -> ByteStretch {
    let stretch = stretch ?? missing(ByteStretch([]))
    stretch.withBytes { stretch in
      _ = number(stretch.count)
      bytes += stretch
    }
    return stretch
  }

  package mutating func fail() { hasFailed = true }

  private mutating func missing<Value>(_ value: Value) -> Value {
    fail()
    return value
  }
}

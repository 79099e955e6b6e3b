/// Makes values from the fields that lie in a stretch of bytes.
///
/// It never reads outside of the stretch, whatever is in it; where something is missing it makes nothing of it and
/// remembers that it failed.
package struct FieldReader: FieldPass {
  private let bytes: UnsafeRawBufferPointer
  private var place: Int
  private let end: Int
  package private(set) var hasFailed = false

  package init(_ bytes: UnsafeRawBufferPointer, _ stretch: Range<Int>) {
    self.bytes = bytes
    place = max(0, stretch.lowerBound)
    end = min(bytes.count, stretch.upperBound)
    if stretch.lowerBound < 0 || stretch.upperBound > bytes.count { fail() }
  }

  /// Whether all was read, and nothing is left.
  package var isDone: Bool { !hasFailed && place == end }

  package mutating func number(_: Int?) -> Int {
    var (sum, shift): (UInt64, UInt64) = (0, 0)
    while place < end, shift < 64 {
      let byte = UInt64(bytes[place])
      place += 1
      sum |= (byte & 0x7F) << shift
      if byte < 0x80 { return Int(truncatingIfNeeded: Int64(bitPattern: sum >> 1) ^ -Int64(sum & 1)) }
      shift += 7
    }
    fail()
    return 0
  }

  package mutating func text(_: String?) -> String {
    let count = count()
    defer { place += count }
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[place..<place + count]), as: UTF8.self)
  }

  package mutating func list<Element: Storable>(_: [Element]?) -> [Element] {
    let count = count()
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(Element.passed(nil, &self)) }
    return list
  }

  package mutating func pairs<Key: Storable & Hashable, Value: Storable>(_: [Key: Value]?) -> [Key: Value] {
    let count = count()
    var pairs: [Key: Value] = [:]
    pairs.reserveCapacity(count)
    for _ in 0..<count {
      let key = Key.passed(nil, &self)
      pairs[key] = Value.passed(nil, &self)
    }
    return pairs
  }

  package mutating func block<Number: FixedWidthInteger>(_: [Number]?) -> [Number] {
    let (count, width) = (count(), MemoryLayout<Number>.size)
    guard count <= (end - place) / width else {
      fail()
      return []
    }
    let stretch = UnsafeRawBufferPointer(rebasing: bytes[place..<place + count * width])
    place += stretch.count
    return [Number](unsafeUninitializedCapacity: count) { numbers, made in
      UnsafeMutableRawBufferPointer(numbers).copyMemory(from: stretch)
      made = count
      // On a machine of the other byte order each is turned round.
      if Number(littleEndian: 1) != 1 {
        for index in 0..<count { numbers[index] = Number(littleEndian: numbers[index]) }
      }
    }
  }

  /// What is read after a failure is nothing.
  package mutating func fail() {
    hasFailed = true
    place = max(place, end)
  }

  /// How many there are of something of which each takes at least a byte.
  private mutating func count() -> Int {
    let count = number(nil)
    if count >= 0, count <= end - place { return count }
    fail()
    return 0
  }
}

/// Makes values from the fields that lie in a stretch of bytes.
///
/// It never reads outside of the stretch, whatever is in it; where something is missing it makes nothing of it and
/// remembers that it failed.
@usableFromInline package struct FieldReader: FieldPass {
  @usableFromInline let bytes: UnsafeRawBufferPointer
  @usableFromInline var place: Int
  @usableFromInline let end: Int
  @usableFromInline package var hasFailed = false
  /// What the bytes belong to, where a part of them may be kept.
  @usableFromInline let owner: ImageBytes?

  @inlinable package init(
    _ bytes: UnsafeRawBufferPointer, _ stretch: Range<Int>, of owner: ImageBytes? = nil
  ) {
    (self.bytes, self.owner) = (bytes, owner)
    place = max(0, stretch.lowerBound)
    end = min(bytes.count, stretch.upperBound)
    if stretch.lowerBound < 0 || stretch.upperBound > bytes.count { fail() }
  }

  /// Whether all was read, and nothing is left.
  @inlinable package var isDone: Bool { !hasFailed && place == end }

  @inlinable package mutating func number(_: Int?) -> Int {
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

  @inlinable package mutating func text(_: String?) -> String {
    let count = count()
    defer { place += count }
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[place..<place + count]), as: UTF8.self)
  }

  @inlinable package mutating func list<Element: Storable>(_: [Element]?) -> [Element] {
    let count = count()
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(Element.passed(nil, &self)) }
    return list
  }

  @inlinable package mutating func pairs<Key: Storable & Hashable, Value: Storable>(
    _: [Key: Value]?
  ) -> [Key: Value] {
    let count = count()
    var pairs: [Key: Value] = [:]
    pairs.reserveCapacity(count)
    for _ in 0..<count {
      let key = Key.passed(nil, &self)
      pairs[key] = Value.passed(nil, &self)
    }
    return pairs
  }

  @inlinable package mutating func block<Number: FixedWidthInteger>(_: [Number]?) -> [Number] {
    let (stretch, width, count) = blockStretch()
    return [Number](unsafeUninitializedCapacity: count) { numbers, made in
      width.copy(
        UnsafeRawBufferPointer(rebasing: bytes[stretch]), to: UnsafeMutableRawBufferPointer(numbers),
        of: MemoryLayout<Number>.size)
      made = count
    }
  }

  /// Numbers stay where they lie unless their bytes may move.
  @inlinable package mutating func numbers<Number: FixedWidthInteger & Sendable>(
    _: StoredNumbers<Number>?
  ) -> StoredNumbers<Number> {
    guard let owner, let address = owner.address else { return StoredNumbers(block(nil)) }
    let (stretch, width, count) = blockStretch()
    return StoredNumbers(
      count: count, address: address + UInt(stretch.lowerBound), width: width.rawValue, owner: owner)
  }

  /// Where the next numbers lie, how wide each is, and how many there are.
  @usableFromInline mutating func blockStretch() -> (Range<Int>, BlockWidth, count: Int) {
    let count = count()
    guard let width = BlockWidth(rawValue: number(nil)), count <= (end - place) / width.rawValue else {
      fail()
      return (end..<end, .one, 0)
    }
    let stretch = place..<place + count * width.rawValue
    place = stretch.upperBound
    return (stretch, width, count)
  }

  @inlinable package mutating func stretch(_: ByteStretch?) -> ByteStretch {
    let count = count()
    defer { place += count }
    if let owner { return ByteStretch(owner, place..<place + count) }
    return ByteStretch([UInt8](bytes[place..<place + count]))
  }

  /// What is read after a failure is nothing.
  @usableFromInline package mutating func fail() {
    hasFailed = true
    place = max(place, end)
  }

  /// How many there are of something of which each takes at least a byte.
  @usableFromInline mutating func count() -> Int {
    let count = number(nil)
    if count >= 0, count <= end - place { return count }
    fail()
    return 0
  }
}

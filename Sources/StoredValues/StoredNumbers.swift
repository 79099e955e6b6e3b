/// Whole numbers that stay where they lie in an image, in the width in which they were written, or that were made.
///
/// What is never looked at is never read, so that a line costs the same however many there are.
@usableFromInline
package struct StoredNumbers<Number: FixedWidthInteger & Sendable>: RandomAccessCollection,
  Sendable
{
  @usableFromInline enum Place: Sendable {
    case made([Number])
    /// An address in memory that its owner keeps as it is.
    case stored(address: UInt, width: Int, owner: ImageBytes)
  }

  @usableFromInline let place: Place
  @usableFromInline package let endIndex: Int

  /// Numbers that were made.
  @inlinable package init(_ numbers: [Number]) { (place, endIndex) = (.made(numbers), numbers.count) }

  @usableFromInline init(count: Int, address: UInt, width: Int, owner: ImageBytes) {
    (place, endIndex) = (.stored(address: address, width: width, owner: owner), count)
  }

  @inlinable package var startIndex: Int { 0 }

  @inlinable package subscript(position: Int) -> Number {
    precondition(position >= 0 && position < endIndex, "a place of a number")
    switch place {
    case .made(let numbers): return numbers[position]
    case .stored(let address, let width, _): return StoredNumbers.number(position, address, width)
    }
  }

  /// The numbers of a stretch, as an array.
  @inlinable package func array(_ range: Range<Int>) -> [Number] {
    precondition(range.lowerBound >= 0 && range.upperBound <= endIndex, "a stretch of numbers")
    switch place {
    case .made(let numbers): return Array(numbers[range])
    case .stored(let address, let width, _):
      return [Number](unsafeUninitializedCapacity: range.count) { numbers, made in
        copy(range, address, width, to: UnsafeMutableRawBufferPointer(numbers))
        made = range.count
      }
    }
  }

  @usableFromInline func copy(
    _ range: Range<Int>, _ address: UInt, _ width: Int, to memory: UnsafeMutableRawBufferPointer
  ) {
    let stored = UnsafeRawBufferPointer(
      start: UnsafeRawPointer(bitPattern: address + UInt(range.lowerBound * width)),
      count: range.count * width)
    BlockWidth(rawValue: width)?.copy(stored, to: memory, of: MemoryLayout<Number>.size)
  }

  @inlinable @inline(__always)
  static func number(_ position: Int, _ address: UInt, _ width: Int) -> Number {
    guard let start = UnsafeRawPointer(bitPattern: address + UInt(position * width)) else { return 0 }
    switch width {
    case 1: return Number(truncatingIfNeeded: start.load(as: UInt8.self))
    case 2: return Number(truncatingIfNeeded: UInt16(littleEndian: start.loadUnaligned(as: UInt16.self)))
    case 4: return Number(truncatingIfNeeded: UInt32(littleEndian: start.loadUnaligned(as: UInt32.self)))
    default: return Number(truncatingIfNeeded: UInt64(littleEndian: start.loadUnaligned(as: UInt64.self)))
    }
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first place whose element is not in the lower part, in a list that has all of that part first.
  @inlinable package func partitioned(_ isLower: (Element) -> Bool) -> Int {
    var (lower, upper) = (startIndex, endIndex)
    while lower < upper {
      let middle = lower + (upper - lower) / 2
      if isLower(self[middle]) { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}

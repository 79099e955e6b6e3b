/// The bytes of an image: read from a file, constant in the memory of the program, or mapped.
@usableFromInline package struct ImageBytes: Sendable {
  @usableFromInline enum Place: Sendable {
    case read([UInt8])
    /// An address instead of a pointer: what is constant in the program may be read from every task.
    case constant(address: UInt, count: Int)
    case mapped(MappedBytes)
  }

  @usableFromInline let place: Place

  /// Bytes that were read.
  package init(_ bytes: [UInt8]) { place = .read(bytes) }

  /// Bytes that stay where they are, unchanged, as long as the program runs.
  package init(constant bytes: UnsafeRawBufferPointer) {
    place = .constant(address: UInt(bitPattern: bytes.baseAddress), count: bytes.count)
  }

  /// Bytes that stay where they are, unchanged, until nobody looks at them any more.
  package init(mapped bytes: UnsafeRawBufferPointer, release: @escaping @Sendable () -> Void) {
    place = .mapped(
      MappedBytes(address: UInt(bitPattern: bytes.baseAddress), count: bytes.count, release: release))
  }

  package var count: Int {
    switch place {
    case .read(let bytes): bytes.count
    case .constant(_, let count): count
    case .mapped(let mapped): mapped.count
    }
  }

  /// Where the bytes begin, if they never move.
  @inlinable var address: UInt? {
    switch place {
    case .read: nil
    case .constant(let address, _): address
    case .mapped(let mapped): mapped.address
    }
  }

  @inlinable package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    switch place {
    case .read(let bytes): bytes.withUnsafeBytes(body)
    case .constant(let address, let count):
      body(UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count))
    case .mapped(let mapped):
      withExtendedLifetime(mapped) {
        body(UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: mapped.address), count: mapped.count))
      }
    }
  }
}

/// Bytes of a file that are there as long as somebody has this.
@usableFromInline final class MappedBytes: Sendable {
  @usableFromInline let address: UInt
  @usableFromInline let count: Int
  private let release: @Sendable () -> Void

  init(address: UInt, count: Int, release: @escaping @Sendable () -> Void) {
    (self.address, self.count, self.release) = (address, count, release)
  }

  deinit { release() }
}

/// Numbers are written with the lowest byte first, whatever the machine.
extension UnsafeRawBufferPointer {
  /// The number at a place; zero where the bytes end before it does.
  @inlinable package func number<Number: FixedWidthInteger>(at place: Int, as type: Number.Type = Number.self)
    -> Number
  {
    guard place >= 0, place <= count - MemoryLayout<Number>.size else { return 0 }
    return Number(littleEndian: loadUnaligned(fromByteOffset: place, as: Number.self))
  }
}

extension [UInt8] {
  /// Puts a number behind the bytes.
  package mutating func append(number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

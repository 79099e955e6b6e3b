/// In how many bytes each number of a block lies: as few as the greatest of them needs.
@usableFromInline enum BlockWidth: Int {
  case one = 1
  case two = 2
  case four = 4
  case eight = 8

  /// The width for some numbers; one that is less than nothing takes all its bits.
  init(for numbers: [some FixedWidthInteger]) {
    guard numbers.allSatisfy({ $0 >= 0 }) else {
      self = .eight
      return
    }
    switch UInt64(truncatingIfNeeded: numbers.max() ?? 0) {
    case 0...0xFF: self = .one
    case ...0xFFFF: self = .two
    case ...0xFFFF_FFFF: self = .four
    default: self = .eight
    }
  }

  /// Copies numbers of this width into memory for numbers of so many bytes.
  ///
  /// It knows nothing of their type, so that the loop is the same fast one whoever reads them.
  @usableFromInline func copy(
    _ stored: UnsafeRawBufferPointer, to memory: UnsafeMutableRawBufferPointer, of size: Int
  ) {
    switch self {
    case .one: copyEach(stored, UInt8.self, memory, size)
    case .two: copyEach(stored, UInt16.self, memory, size)
    case .four: copyEach(stored, UInt32.self, memory, size)
    case .eight: copyEach(stored, UInt64.self, memory, size)
    }
  }
}

private func copyEach<Stored: FixedWidthInteger>(
  _ stored: UnsafeRawBufferPointer, _: Stored.Type, _ memory: UnsafeMutableRawBufferPointer, _ size: Int
) {
  switch size {
  case 1: copyEach(stored, Stored.self, memory, as: UInt8.self)
  case 2: copyEach(stored, Stored.self, memory, as: UInt16.self)
  case 4: copyEach(stored, Stored.self, memory, as: UInt32.self)
  default: copyEach(stored, Stored.self, memory, as: UInt64.self)
  }
}

private func copyEach<Stored: FixedWidthInteger, Used: FixedWidthInteger>(
  _ stored: UnsafeRawBufferPointer, _: Stored.Type, _ memory: UnsafeMutableRawBufferPointer, as _: Used.Type
) {
  let (width, size) = (MemoryLayout<Stored>.size, MemoryLayout<Used>.size)
  for index in 0..<stored.count / width {
    let number = Stored(littleEndian: stored.loadUnaligned(fromByteOffset: index * width, as: Stored.self))
    memory.storeBytes(of: Used(truncatingIfNeeded: number), toByteOffset: index * size, as: Used.self)
  }
}

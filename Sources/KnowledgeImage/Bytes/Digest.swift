/// What tells contents apart: two sums of 64 bits, by different multipliers.
///
/// No defence against somebody who looks for contents of one sum; whoever may write a person's cache may write
/// the program. A change of any eight bytes in a row always changes both sums, since each step can be undone.
package struct Digest: Hashable, Sendable {
  private(set) var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private(set) var second: UInt64 = 0x9AE1_6A3B_2F90_404F

  package init() {}

  init(first: UInt64, second: UInt64) { (self.first, self.second) = (first, second) }

  /// The digest of a stretch of bytes.
  package init(of bytes: UnsafeRawBufferPointer) { add(bytes) }

  /// Adds a stretch of bytes and its length, so that stretches cannot run into each other.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var place = 0
    while place + 8 <= bytes.count {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    var rest: UInt64 = 0
    for byte in bytes[place...] { rest = rest << 8 | UInt64(byte) }
    add(rest)
    add(UInt64(bytes.count))
  }

  /// Adds a text.
  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  /// Adds another digest.
  package mutating func add(_ other: Digest) {
    add(other.first)
    add(other.second)
  }

  /// The digest in hexadecimal digits, as a name for files.
  package var name: String {
    [first, second].map { sum in
      let digits = String(sum, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  private mutating func add(_ number: UInt64) {
    first = (first ^ number) &* 0x9E37_79B9_7F4A_7C15
    first ^= first >> 29
    second = (second ^ number) &* 0xC2B2_AE3D_27D4_EB4F
    second ^= second >> 32
  }
}

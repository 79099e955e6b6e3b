/// The most bytes that a line may hold: 1 MiB.
let maximumLineLength = 1 << 20

/// The bytes without a UTF-8 character at their end that was cut in two.
func wholeScalars(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
  let tail = bytes.suffix(3)
  guard let lead = tail.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return bytes[...] }
  let expected = bytes[lead] < 0xC0 ? 1 : bytes[lead] < 0xE0 ? 2 : bytes[lead] < 0xF0 ? 3 : 4
  return bytes.count - lead < expected ? bytes[..<lead] : bytes[...]
}

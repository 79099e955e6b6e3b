/// The bytes of a key as `~/.editrc` writes it: `^A`, `\e[15~`, `\033b`, `M-b`; nil if there are none.
func bytes(ofKey notation: String) -> [UInt8]? {
  var rest = Array(notation.utf8)[...]
  var result: [UInt8] = []
  if rest.starts(with: "M-".utf8) && rest.count > 2 {
    result = [0x1B]
    rest = rest.dropFirst(2)
  }
  while let byte = rest.popFirst() {
    switch byte {
    case UInt8(ascii: "^") where !rest.isEmpty: result.append(control(rest.removeFirst()))
    case UInt8(ascii: "\\") where !rest.isEmpty: result.append(escaped(&rest))
    default: result.append(byte)
    }
  }
  return result.isEmpty ? nil : result
}

private func control(_ byte: UInt8) -> UInt8 {
  byte == UInt8(ascii: "?") ? 0x7F : byte & 0x1F
}

/// The byte after a backslash.
private func escaped(_ rest: inout ArraySlice<UInt8>) -> UInt8 {
  let digits = rest.prefix(3).prefix { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }
  if !digits.isEmpty {
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 &* 8 &+ ($1 - UInt8(ascii: "0")) }
  }
  let letter = rest.removeFirst()
  return escapes[letter] ?? letter
}

private let escapes: [UInt8: UInt8] = [
  UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10,
  UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13, UInt8(ascii: "e"): 27,
]

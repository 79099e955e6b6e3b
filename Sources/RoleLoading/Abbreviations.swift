/// The abbreviations in a text, as they stand there, without the `s` of a plural.
///
/// An abbreviation is a word with at least two capitals and no fewer of them than small letters: `KPI`, `R&D`,
/// `SaaS`, `HĐQT`, but not `DevOps`.
public func abbreviations(in text: String) -> [String] {
  var found: [String] = []
  let bytes = Array(text.utf8)
  var start = 0
  var capitals = 0
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if (0x41...0x5A).contains(byte) {
      capitals += 1
      index += 1
    } else if isPartOfWord(byte) {
      index += 1
    } else {
      if capitals > 0 { found += abbreviation(bytes[start..<index]) }
      index += byte == punctuation ? 3 : 1
      start = index
      capitals = 0
    }
  }
  return capitals > 0 ? found + abbreviation(bytes[start...]) : found
}

/// The first of the three bytes of a dash, a quotation mark and other general punctuation.
private let punctuation: UInt8 = 0xE2

/// Letters, digits and the signs inside `R&D` and `O*NET`.
private func isPartOfWord(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "&"), UInt8(ascii: "*"): true
  default: byte >= 0x80 && byte != punctuation
  }
}

/// The word as an abbreviation, if it is one.
private func abbreviation(_ word: ArraySlice<UInt8>) -> [String] {
  guard word.count > 1 else { return [] }
  let letters = word.last == UInt8(ascii: "s") ? word.dropLast() : word
  let (capitals, small) = cases(of: letters)
  return capitals >= 2 && capitals >= small ? [String(decoding: letters, as: UTF8.self)] : []
}

/// How many capitals and how many small letters there are.
private func cases(of word: ArraySlice<UInt8>) -> (capitals: Int, small: Int) {
  guard word.allSatisfy({ $0 < 0x80 }) else {
    let text = String(decoding: word, as: UTF8.self)
    return (text.count(where: \.isUppercase), text.count(where: \.isLowercase))
  }
  return (word.count { (0x41...0x5A).contains($0) }, word.count { (0x61...0x7A).contains($0) })
}

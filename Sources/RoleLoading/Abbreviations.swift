/// The abbreviations in a text, as they stand there, without the `s` of a plural.
///
/// An abbreviation is a word with at least two capitals and no fewer of them than small letters: `KPI`, `R&D`,
/// `SaaS`, `HĐQT`, but not `DevOps`.
func abbreviations(in text: String) -> [String] {
  var found: [String] = []
  let bytes = text.utf8
  var start = bytes.startIndex
  var capitals = 0
  var index = start
  while index != bytes.endIndex {
    let byte = bytes[index]
    let next = bytes.index(index, offsetBy: byte == punctuation ? 3 : 1)
    if !isPartOfWord(byte) {
      if capitals > 0 { found += abbreviation(text[start..<index]) }
      start = next
      capitals = 0
    } else if (0x41...0x5A).contains(byte) {
      capitals += 1
    }
    index = next
  }
  return capitals > 0 ? found + abbreviation(text[start...]) : found
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
private func abbreviation(_ word: Substring) -> [String] {
  guard word.utf8.count > 1 else { return [] }
  let letters = word.hasSuffix("s") ? word.dropLast() : word
  let (capitals, small) = cases(of: letters)
  return capitals >= 2 && capitals >= small ? [String(letters)] : []
}

/// How many capitals and how many small letters there are.
private func cases(of word: Substring) -> (capitals: Int, small: Int) {
  guard word.utf8.allSatisfy({ $0 < 0x80 }) else {
    return (word.count(where: \.isUppercase), word.count(where: \.isLowercase))
  }
  return (
    word.utf8.count { (0x41...0x5A).contains($0) }, word.utf8.count { (0x61...0x7A).contains($0) }
  )
}

/// The abbreviations in a text, as they stand there, without the `s` of a plural.
///
/// An abbreviation is a word with at least two capitals and no fewer of them than small letters: `KPI`, `R&D`,
/// `SaaS`, `HĐQT`, but not `DevOps`.
func abbreviations(in text: String) -> [String] {
  var found: [String] = []
  var word: [UInt8] = []
  for byte in text.utf8 {
    if isPartOfWord(byte) {
      word.append(byte)
    } else if !word.isEmpty {
      found += abbreviation(word)
      word.removeAll(keepingCapacity: true)
    }
  }
  return found + abbreviation(word)
}

/// Letters, digits and the signs inside `R&D` and `O*NET`; general punctuation such as dashes begins with E2.
private func isPartOfWord(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "&"), UInt8(ascii: "*"): true
  default: byte >= 0x80 && byte != 0xE2
  }
}

private func abbreviation(_ word: [UInt8]) -> [String] {
  guard word.count > 1, word.contains(where: { (0x41...0x5A).contains($0) }) else { return [] }
  let text = String(decoding: word, as: UTF8.self)
  let letters = text.hasSuffix("s") ? String(text.dropLast()) : text
  let capitals = letters.count(where: \.isUppercase)
  return capitals >= 2 && capitals >= letters.count(where: \.isLowercase) ? [letters] : []
}

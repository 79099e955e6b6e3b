/// A word as it is written, from the form in which `WordReader` gives it: the tone stands where the old style
/// of writing puts it (`hòa`, `thủy`).
package func spelling(ofForm form: some Sequence<UInt8>) -> String {
  var letters: [(plain: UInt8, shape: UInt8)] = []
  var tone = 0
  for byte in form {
    switch byte {
    case 0x01...0x04: if !letters.isEmpty { letters[letters.count - 1].shape = byte }
    case 0x11...0x15: tone = Int(byte - 0x10)
    default: letters.append((byte, 0))
    }
  }
  let place = tone == 0 ? nil : placeOfTone(letters)
  var bytes: [UInt8] = []
  for (index, letter) in letters.enumerated() {
    appendLetter(letter.plain, letter.shape, tone: index == place ? tone : 0, to: &bytes)
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func appendLetter(_ plain: UInt8, _ shape: UInt8, tone: Int, to bytes: inout [UInt8]) {
  let row = vietnameseLetters.first { $0.plain == plain && $0.shape.rawValue == UInt16(shape) }
  guard let scalars = row?.letters.unicodeScalars, tone < scalars.count else {
    bytes.append(plain)
    return
  }
  bytes += String(scalars[scalars.index(scalars.startIndex, offsetBy: tone)]).utf8
}

/// The vowel that carries the tone: one with a shape of its own, else the second of two before a consonant and
/// the middle one of three, else the first.
private func placeOfTone(_ letters: [(plain: UInt8, shape: UInt8)]) -> Int? {
  let isVowel = letters.map { "aeiouy".utf8.contains($0.plain) }
  guard var first = isVowel.firstIndex(of: true) else { return nil }
  if let shaped = letters.lastIndex(where: { $0.shape != 0 && $0.plain != UInt8(ascii: "d") }) {
    return shaped
  }
  let follows = { (index: Int) in index + 1 < letters.count && isVowel[index + 1] }
  let onset = letters.prefix(first + 1).map(\.plain)
  if onset == Array("qu".utf8) || onset == Array("gi".utf8), follows(first) { first += 1 }
  var end = first
  while end + 1 < letters.count, isVowel[end + 1] { end += 1 }
  switch end - first {
  case 0: return first
  case 1: return end + 1 < letters.count ? end : first
  default: return first + 1
  }
}

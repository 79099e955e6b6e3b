/// An English word without the endings of plural, past and participle.
///
/// It is the first step of Porter's algorithm ("An algorithm for suffix stripping", Program 14, 1980), which joins
/// forms of one word and leaves different words apart.
package func englishStem(_ word: [UInt8]) -> [UInt8] {
  guard word.count > 3, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
  var stem = word
  removePlural(&stem)
  removePast(&stem)
  if stem.count > 2, stem.last == UInt8(ascii: "y"), hasVowel(stem.dropLast()) {
    stem[stem.count - 1] = UInt8(ascii: "i")
  }
  if stem.count > 4, stem.last == UInt8(ascii: "e") { stem.removeLast() }
  return stem
}

private func removePlural(_ word: inout [UInt8]) {
  if ends(word, "sses") || ends(word, "ies") {
    word.removeLast(2)
  } else if ends(word, "s"), !ends(word, "ss"), !ends(word, "us"), !ends(word, "is") {
    word.removeLast()
  }
}

private func removePast(_ word: inout [UInt8]) {
  let ending = ends(word, "ing") ? 3 : ends(word, "ed") ? 2 : 0
  guard ending > 0, word.count - ending > 2, hasVowel(word.dropLast(ending)) else { return }
  word.removeLast(ending)
  if ends(word, "at") || ends(word, "bl") || ends(word, "iz") {
    word.append(UInt8(ascii: "e"))
  } else if let last = word.last, word.dropLast().last == last, !"aeioulsz".utf8.contains(last) {
    word.removeLast()
  }
}

private func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
  ending.withUTF8Buffer { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
}

private func hasVowel(_ word: ArraySlice<UInt8>) -> Bool {
  word.contains { "aeiouy".utf8.contains($0) }
}

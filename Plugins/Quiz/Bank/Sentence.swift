import SourceText

/// Small reshaping of sentences of the knowledge base.
extension String {
  /// The text with a capital first letter.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a small first letter, unless it begins with an abbreviation or a name such as DevOps.
  var uncapitalised: String {
    let word = prefix { $0.isLetter }
    guard word.dropFirst().allSatisfy(\.isLowercase) else { return self }
    return prefix(1).lowercased() + dropFirst()
  }

  /// The text without a full stop at its end.
  var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }

  /// Whether the words of a phrase stand in the text, whole, whatever the case.
  func mentions(_ phrase: String) -> Bool { !occurrences(of: phrase).isEmpty }

  /// Where a phrase stands in the text as whole words, whatever the case.
  func occurrences(of phrase: String) -> [Range<String.Index>] {
    let (text, wanted) = (Array(lowercased().utf8), Array(phrase.lowercased().utf8))
    guard let first = wanted.first, text.count >= wanted.count, text.count == utf8.count else { return [] }
    var found: [Range<String.Index>] = []
    var place = 0
    while place + wanted.count <= text.count {
      let end = place + wanted.count
      if text[place] == first, text[place..<end].elementsEqual(wanted), isBoundary(text, at: place),
        isBoundary(text, at: end)
      {
        found.append(utf8.index(startIndex, offsetBy: place)..<utf8.index(startIndex, offsetBy: end))
        place = end
      } else {
        place += 1
      }
    }
    return found
  }
}

/// Whether no word goes on across a place in UTF-8 text; of the characters beyond ASCII, those of general
/// punctuation (E2 80 xx) are no part of words.
private func isBoundary(_ text: [UInt8], at place: Int) -> Bool {
  guard place > 0, place < text.count else { return true }
  let isMarkBefore = place >= 3 && text[place - 3] == 0xE2 && text[place - 2] == 0x80
  let isMarkAfter = place + 1 < text.count && text[place] == 0xE2 && text[place + 1] == 0x80
  return !(isWordByte(text[place - 1]) && !isMarkBefore) || !(isWordByte(text[place]) && !isMarkAfter)
}

private func isWordByte(_ byte: UInt8) -> Bool {
  byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
}

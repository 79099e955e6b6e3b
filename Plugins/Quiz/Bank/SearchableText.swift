/// A text made ready for many searches for whole words, whatever the case.
struct SearchableText: Hashable, Sendable {
  /// The text in small letters, as UTF-8.
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.lowercased().utf8) }

  /// Whether the words of a phrase stand in the text, whole.
  func mentions(_ phrase: SearchableText) -> Bool { place(of: phrase, from: 0) != nil }

  /// Where a phrase stands next, from a place on.
  func place(of phrase: SearchableText, from start: Int) -> Int? {
    let length = phrase.bytes.count
    guard let first = phrase.bytes.first, bytes.count >= length + start else { return nil }
    return bytes.withUnsafeBufferPointer { text in
      phrase.bytes.withUnsafeBufferPointer { wanted in
        var place = start
        while place + length <= text.count {
          if text[place] == first, isSame(text, wanted, at: place), isBoundary(text, at: place),
            isBoundary(text, at: place + length)
          {
            return place
          }
          place += 1
        }
        return nil
      }
    }
  }

  private func isSame(
    _ text: UnsafeBufferPointer<UInt8>, _ wanted: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    var index = 1
    while index < wanted.count {
      if text[place + index] != wanted[index] { return false }
      index += 1
    }
    return true
  }

  /// Whether no word goes on across a place; of the characters beyond ASCII, those of general punctuation
  /// (E2 80 xx) are no part of words.
  private func isBoundary(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place > 0, place < text.count else { return true }
    let isMarkBefore = place >= 3 && text[place - 3] == 0xE2 && text[place - 2] == 0x80
    let isMarkAfter = place + 1 < text.count && text[place] == 0xE2 && text[place + 1] == 0x80
    return isMarkBefore || isMarkAfter || !isWordByte(text[place - 1]) || !isWordByte(text[place])
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

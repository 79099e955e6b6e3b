/// A text made ready for many searches for whole words, whatever the case.
public struct SearchableText: Hashable, Sendable {
  /// The text in small letters, as UTF-8.
  let bytes: [UInt8]

  /// A text for searching words in it, whatever their case.
  public init(_ text: String) { bytes = lowercasedBytes(of: text) ?? Array(text.lowercased().utf8) }

  /// Whether the words of a phrase stand in the text, whole.
  public func mentions(_ phrase: SearchableText) -> Bool { place(of: phrase, from: 0) != nil }

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

/// The bytes of a text in small letters; nil where it has capitals of other alphabets than ours.
///
/// The standard library looks every character up; questions are searched by the thousand.
private func lowercasedBytes(of text: String) -> [UInt8]? {
  var bytes = Array(text.utf8)
  var place = 0
  while place < bytes.count {
    let next = place + 1 < bytes.count ? bytes[place + 1] : 0
    switch bytes[place] {
    case 0x41...0x5A: bytes[place] += 0x20
    case 0xC3 where (0x80...0x9E).contains(next) && next != 0x97: bytes[place + 1] += 0x20
    // Ă, Đ, Ĩ and Ũ, Ơ stand before their small letters, each pair beginning at an even number; Ư at an odd one.
    case 0xC4 where [0x82, 0x90, 0xA8].contains(next), 0xC5 where next == 0xA8,
      0xC6 where next == 0xA0 || next == 0xAF:
      bytes[place + 1] += 1
    case 0xC4...0xCB where !isSmallVietnamese(bytes[place], next), 0xCD...0xDF, 0xF0...: return nil
    case 0xE1 where next == 0xBA || next == 0xBB:
      // ẖ to ẟ are no pairs.
      if next == 0xBA, place + 2 < bytes.count, (0x96...0x9F).contains(bytes[place + 2]) { return nil }
      if place + 2 < bytes.count, bytes[place + 2] % 2 == 0 { bytes[place + 2] += 1 }
    case 0xE0...0xE1, 0xE3...0xEF: return nil
    case 0xE2 where next != 0x80 && next != 0x82 && next != 0x86 && next != 0x88 && next != 0x89: return nil
    default: break
    }
    place += bytes[place] < 0xC0 ? 1 : bytes[place] < 0xE0 ? 2 : bytes[place] < 0xF0 ? 3 : 4
  }
  return bytes
}

private func isSmallVietnamese(_ first: UInt8, _ second: UInt8) -> Bool {
  switch first {
  case 0xC4: [0x83, 0x91, 0xA9].contains(second)
  case 0xC5: second == 0xA9
  case 0xC6: second == 0xA1 || second == 0xB0
  default: false
  }
}

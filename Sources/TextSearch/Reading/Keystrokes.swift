/// The form of a syllable that was typed in Telex while no input method was on (`phaamr` for phẩm); nil when
/// the letters are no such keystrokes.
package func formFromTelex(_ typed: [UInt8]) -> [UInt8]? {
  let tones: [UInt8: UInt8] = [
    UInt8(ascii: "f"): 1, UInt8(ascii: "s"): 2, UInt8(ascii: "r"): 3, UInt8(ascii: "x"): 4,
    UInt8(ascii: "j"): 5,
  ]
  var syllable = Keystrokes()
  for byte in typed {
    if let tone = tones[byte], syllable.hasVowel, syllable.tone == 0 {
      syllable.tone = tone
    } else if byte == UInt8(ascii: "w") {
      syllable.addHornOrBreve()
    } else if !syllable.doubles(byte) {
      syllable.letters.append((byte, 0))
    }
  }
  return syllable.form
}

/// The form of a syllable that was typed in VNI while no input method was on (`pha6m3` for phẩm); nil when the
/// digits are no such keystrokes.
package func formFromVNI(_ typed: [UInt8]) -> [UInt8]? {
  var syllable = Keystrokes()
  for byte in typed {
    switch byte {
    case 0x31...0x35 where syllable.hasVowel: syllable.tone = [2, 1, 3, 4, 5][Int(byte - 0x31)]
    case UInt8(ascii: "6"): syllable.shape(1, "aeo")
    case UInt8(ascii: "7"): syllable.addHorns()
    case UInt8(ascii: "8"): syllable.shape(2, "a")
    case UInt8(ascii: "9"): syllable.shape(4, "d")
    case 0x30...0x39: return nil
    default: syllable.letters.append((byte, 0))
    }
  }
  return syllable.form
}

/// A syllable as keystrokes have built it so far.
private struct Keystrokes {
  var letters: [(plain: UInt8, shape: UInt8)] = []
  var tone: UInt8 = 0
  private var isChanged = false

  var hasVowel: Bool { letters.contains { "aeiouy".utf8.contains($0.plain) } }

  /// The form; nil when no keystroke changed a letter.
  var form: [UInt8]? {
    guard isChanged || tone != 0 else { return nil }
    return letters.flatMap { $0.shape == 0 ? [$0.plain] : [$0.plain, $0.shape] }
      + (tone == 0 ? [] : [0x10 + tone])
  }

  /// `aa`, `ee`, `oo`, `dd`: the second keystroke may come later in the syllable.
  mutating func doubles(_ byte: UInt8) -> Bool {
    guard "aeod".utf8.contains(byte),
      let place = letters.lastIndex(where: { $0.plain == byte && $0.shape == 0 }),
      byte != UInt8(ascii: "d") || place == 0
    else { return false }
    letters[place].shape = byte == UInt8(ascii: "d") ? 4 : 1
    isChanged = true
    return true
  }

  /// `w`: horns on u and o, or a breve on a; alone it is ư.
  mutating func addHornOrBreve() {
    if letters.contains(where: { "uo".utf8.contains($0.plain) && $0.shape == 0 }) {
      addHorns()
    } else if letters.contains(where: { $0.plain == UInt8(ascii: "a") }) {
      shape(2, "a")
    } else {
      letters.append((UInt8(ascii: "u"), 3))
      isChanged = true
    }
  }

  mutating func addHorns() {
    let skipsFirst = letters.first?.plain == UInt8(ascii: "q")
    for place in letters.indices where "uo".utf8.contains(letters[place].plain) && letters[place].shape == 0 {
      if skipsFirst, place == 1 { continue }
      letters[place].shape = 3
      isChanged = true
    }
  }

  mutating func shape(_ shape: UInt8, _ plain: String) {
    guard let place = letters.lastIndex(where: { plain.utf8.contains($0.plain) && $0.shape == 0 }) else {
      return
    }
    letters[place].shape = shape
    isChanged = true
  }
}

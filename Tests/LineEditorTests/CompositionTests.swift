import LineEditor
import Testing

@Suite struct `Composed text` {
  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("e\u{301}", "\u{E9}"), ("e\u{302}\u{301}", "\u{1EBF}"),
    // Each order in which an input method may send dot and circumflex, or horn and tone.
    ("a\u{323}\u{302}", "\u{1EAD}"), ("a\u{302}\u{323}", "\u{1EAD}"), ("\u{E2}\u{323}", "\u{1EAD}"),
    ("\u{1EA1}\u{302}", "\u{1EAD}"), ("o\u{31B}\u{301}", "\u{1EDB}"), ("\u{1A1}\u{301}", "\u{1EDB}"),
    ("U\u{31B}\u{323}", "\u{1EF0}"), ("e\u{341}", "\u{E9}"),
    // What has no composed form keeps its marks, and what has one in part is composed in part.
    ("x\u{323}", "x\u{323}"), ("e\u{301}\u{302}", "\u{E9}\u{302}"), ("đ\u{301}", "\u{111}\u{301}"),
    ("\u{301}a", "\u{301}a"), ("👨‍👩‍👧", "👨‍👩‍👧"), ("한\u{301}", "한\u{301}"),
  ])
  func `has one character for a letter and its marks where there is one`(text: String, wanted: String) {
    #expect(Array(composed(text).unicodeScalars) == Array(wanted.unicodeScalars))
  }

  @Test func `covers every Vietnamese letter`() {
    let toned = [0x300, 0x301, 0x303, 0x309, 0x323].compactMap { Unicode.Scalar(UInt32($0)) }
    let bases = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"].flatMap {
      [$0, $0.uppercased()]
    }
    for base in bases {
      for tone in toned {
        let letter = composed(base + String(Character(tone)))
        #expect(letter.unicodeScalars.count == 1, "\(letter)")
        #expect(letter == base + String(Character(tone)))
      }
    }
  }
}

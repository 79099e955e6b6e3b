import SourceText
import Testing

@Suite struct `Visible text` {
  @Test(arguments: ["Giám đốc", "Gia\u{301}m", "a\nb", "👩‍👩‍👧‍👦", "10\u{A0}%", "\u{200C}", ""])
  func `is left as it is`(text: String) {
    #expect(visible(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: [
    ("\u{1B}[31m", #"\u{1B}[31m"#), ("\u{9B}31m", #"\u{9B}31m"#), ("a\tb", "a b"), ("a\r\nb", "a\\u{D}\nb"),
    ("\u{0}\u{7F}\u{85}", #"\u{0}\u{7F}\u{85}"#), ("\u{202E}gpj.exe", #"\u{202E}gpj.exe"#),
    ("\u{2066}\u{2069}\u{200E}\u{200F}\u{61C}", #"\u{2066}\u{2069}\u{200E}\u{200F}\u{61C}"#),
    ("\u{2028}\u{2029}", #"\u{2028}\u{2029}"#), ("a\u{FEFF}", #"a\u{FEFF}"#), ("a\u{200B}", #"a\u{200B}"#),
    ("a\u{AD}b\u{34F}\u{115F}", #"a\u{AD}b\u{34F}\u{115F}"#),
    ("\u{180E}\u{2800}\u{3164}", #"\u{180E}\u{2800}\u{3164}"#),
    ("\u{FFF9}x\u{FFFA}y\u{FFFB}\u{E0100}", #"\u{FFF9}x\u{FFFA}y\u{FFFB}\u{E0100}"#),
    ("\u{E0001}\u{E0041}", #"\u{E0001}\u{E0041}"#), ("e\u{301}\u{8}", "e\u{301}\\u{8}"),
  ])
  func `names what would act unseen`(text: String, shown: String) {
    #expect(visible(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test func `has no control character but the line feed, whatever came in`() {
    let everything = String(String.UnicodeScalarView((0...0x10FFFF).compactMap(Unicode.Scalar.init)))
    let left = visible(everything).unicodeScalars.filter(\.isHidden)
    #expect(Array(left) == ["\n"])
    #expect(
      visible(everything).unicodeScalars.filter { $0.properties.generalCategory == .control }.count == 1)
  }
}

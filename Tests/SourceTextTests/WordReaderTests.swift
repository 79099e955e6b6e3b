import Foundation
import SourceText
import Testing

@Suite struct `Reading words` {
  @Test(arguments: [
    // Old and new style, misplaced tones, composed and decomposed, the deprecated tones, capitals
    ("hoà", "hòa"), ("thuỷ", "thủy"), ("vịêt", "việt"), ("VIỆT", "việt"),
    ("vi\u{1EC7}t", "vie\u{323}\u{302}t"),
    ("gia\u{341}", "giá"), ("gia\u{340}", "già"), ("\u{D0}ồng", "đồng"), ("\u{F0}ồng", "đồng"),
    // i and y
    ("kĩ", "kỹ"), ("lí", "lý"), ("quí", "quý"), ("mĩ", "mỹ"), ("ti", "ty"), ("si", "sy"), ("hi", "hy"),
    // Invisible characters
    ("sản\u{AD}", "sản"), ("sa\u{200B}\u{309}n", "sản"),
  ])
  func `gives ways of writing one word one form`(first: String, second: String) {
    #expect(forms(first) == forms(second))
    #expect(forms(first).count == 1)
  }

  @Test(arguments: [
    ("giá", "giả"), ("gia", "giá"), ("cơ", "cô"), ("đo", "do"), ("tuy", "tui"), ("may", "mai"),
    ("kya", "kia"),
  ])
  func `keeps different words apart`(first: String, second: String) {
    #expect(forms(first) != forms(second))
  }

  @Test func `knows where words stand in the original`() {
    let text = "CHIE\u{302}\u{301}N-lược… \u{FEFF}giá\u{200B}cả!"
    let bytes = Array(text.utf8)
    var reader = WordReader(text)
    var found: [String] = []
    while reader.next() { found.append(String(decoding: bytes[reader.range], as: UTF8.self)) }
    #expect(
      found.map { Array($0.utf8) } == ["CHIE\u{302}\u{301}N", "lược", "giá\u{200B}cả"].map { Array($0.utf8) })
  }

  @Test func `splits and folds as the folding of the whole text does`() {
    let pieces = [
      "giá", "Đ", "\u{309}", "a", "Z", "9", " ", "-", "…", "\u{200B}", "\u{A0}", "定", "Ω", "ß", "İ", "'", "🙂",
      "ý", "ộ",
      "½", "\u{AD}", "ş", "\u{130}",
    ]
    var state: UInt64 = 1
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let whole = folded(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
      #expect(foldedWords(text) == whole, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test(arguments: [
    "hòa", "thủy", "việt", "chiến", "lược", "quyết", "giá", "giữa", "người", "đường", "quý", "khuyến", "hoàn",
    "toán",
    "nghĩa", "ưu", "ý", "của", "qua", "già", "gì", "xoáy", "rượu", "khuỷu", "oai", "price",
  ])
  func `spells a form as it is written`(word: String) {
    var reader = WordReader(word, joinsIAndY: false)
    let isThere = reader.next()
    #expect(isThere)
    #expect(spelling(ofForm: reader.form) == word)
  }

  private func forms(_ text: String) -> [[UInt8]] {
    var reader = WordReader(text)
    var forms: [[UInt8]] = []
    while reader.next() { forms.append(reader.form) }
    return forms
  }
}

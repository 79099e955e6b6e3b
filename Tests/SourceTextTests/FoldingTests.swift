import Foundation
import SourceText
import Testing

/// The 67 letters that Vietnamese has beside the plain ones, each under the letter it folds to.
private let vietnameseLetters: [(plain: String, letters: String)] = [
  ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("d", "đ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợ"),
  ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"),
]

@Suite struct `Folding` {
  @Test(arguments: vietnameseLetters)
  func `takes case and marks from every Vietnamese letter`(plain: String, letters: String) {
    for letter in letters.map(String.init) {
      for form in [letter, letter.uppercased()] {
        #expect(folded(form.precomposedStringWithCanonicalMapping) == plain, "\(form), composed")
        #expect(folded(form.decomposedStringWithCanonicalMapping) == plain, "\(form), decomposed")
      }
    }
  }

  @Test func `knows all 134 letters`() {
    #expect(vietnameseLetters.map(\.letters.count).reduce(0, +) * 2 == 134)
  }

  @Test(arguments: [
    ("Giám đốc Sản phẩm", "giam doc san pham"), ("GIÁM ĐỐC", "giam doc"), ("hoà hòa", "hoa hoa"),
    // Ð (eth) and Ɖ (African d) look like Đ and are typed for it.
    ("\u{D0}ịnh \u{189}ịnh", "dinh dinh"), ("\u{F0}\u{256}", "dd"),
    ("sản\u{200B}phẩm\u{FEFF}", "sanpham"), ("sản\u{AD}phẩm", "sanpham"), ("a\u{200D}b\u{2060}c", "abc"),
    ("định\u{A0}giá", "dinh gia"), ("10\u{202F}%", "10 %"), ("định\u{3000}giá", "dinh gia"),
    ("Şef ÇÖZÜM naïve", "şef cozum naive"), ("İ", "i"), ("\u{212B}", "a"), ("ΔΕ 定価", "δε 定価"),
    ("CPO-52", "cpo-52"),
    ("", ""),
  ])
  func `makes texts comparable`(text: String, expected: String) {
    #expect(folded(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(folded(folded(text)) == folded(text))
  }

  @Test(arguments: [
    ("CPO là gì?", ["cpo", "la", "gi"]), ("  ra sao…  thế nào! ", ["ra", "sao", "the", "nao"]),
    ("R&D, L4/5", ["r", "d", "l4", "5"]), ("?!", []),
  ])
  func `splits into words`(text: String, words: [String]) {
    #expect(foldedWords(text) == words)
  }
}

import SourceText
import Testing
import TextSearch

@Suite struct `Highlighting` {
  @Test(arguments: [
    (Language.vi, "dinh gia", "Việc định giá chia đôi.", ["định", "giá"]),
    (
      .vi, "chien luoc", "CHIE\u{302}\u{301}N lu\u{31B}o\u{31B}\u{323}c mới",
      ["CHIE\u{302}\u{301}N", "lu\u{31B}o\u{31B}\u{323}c"]
    ),
    (.vi, "kĩ thuật", "Kỹ thuật, kỹ\u{200B}.", ["Kỹ", "thuật", "kỹ"]),
    (.en, "price", "Prices, pricing and prices’ end", ["Prices", "pricing", "prices"]),
    (.en, "pric*", "Prices, pricing.", ["Prices", "pricing"]),
    (.en, "zzz", "Prices", []),
    // Words in quotation marks only in a row
    (.vi, "\"giá bán\"", "Giá bán do giám đốc bán hàng đặt.", ["Giá", "bán"]),
  ])
  func `marks the words of the original`(
    language: Language, query: String, text: String, expected: [String]
  ) {
    let small = SmallKnowledge([text, "Another sentence."], in: language)
    let result = small.index.search(FactQuery(query, in: small.knowledge))
    let bytes = Array(text.utf8)
    let marked = result.highlighter.places(in: text, language)
      .map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(marked.map { Array($0.utf8) } == expected.map { Array($0.utf8) }, "\(marked)")
  }
}

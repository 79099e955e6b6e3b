import SourceText
import Testing

@Suite struct `A text in two languages` {
  @Test func `is read in the language asked for`() {
    let text = LocalizedText(en: "pricing", vi: "định giá")
    #expect(text[.en] == "pricing")
    #expect(text[.vi] == "định giá")
  }

  @Test func `falls back to the language it has`() throws {
    let text = try #require(LocalizedText(en: nil, vi: "định giá"))
    #expect(text[.en] == "định giá")
    #expect(text.wording(in: .en) == nil)
    #expect(LocalizedText(en: nil, vi: nil) == nil)
  }

  @Test func `may be the same in both`() {
    #expect(Language.allCases.map { LocalizedText(verbatim: "CPO")[$0] } == ["CPO", "CPO"])
  }

  @Test func `has Vietnamese first`() {
    #expect(Language.allCases.sorted() == [.vi, .en])
    #expect(Language.allCases.map(\.other) == [.en, .vi])
  }
}

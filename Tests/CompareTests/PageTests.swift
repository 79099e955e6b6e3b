import Commands
import Compare
import Documents
import PluginTestSupport
import SourceText
import Testing
import TestSupport

@Suite struct `A page of comparison` {
  @Test(arguments: [40, 60, 80], Language.allCases)
  func `reads well with six roles`(width: Int, language: Language) throws {
    let page = try page("cpo cto cmo chro ciso cco-customer --only contested", language)
    let text = renderText(page, style: TextStyle(width: width))
    let difference = differenceFromGolden(text, "six-\(width)-\(language).txt")
    #expect(difference == nil)
  }

  @Test(arguments: [40, 60, 80], Language.allCases)
  func `explains two roles`(width: Int, language: Language) throws {
    let text = renderText(try page("cpo cto --explain", language), style: TextStyle(width: width))
    let difference = differenceFromGolden(text, "two-\(width)-\(language).txt")
    #expect(difference == nil)
  }

  @Test(arguments: Language.allCases)
  func `suggests neighbours`(language: Language) throws {
    let text = renderText(try page("cpo", language), style: TextStyle(width: 80))
    let difference = differenceFromGolden(text, "one-80-\(language).txt")
    #expect(difference == nil)
  }

  @Test func `is one page in both languages, with a heat map and a table`() throws {
    var session = PluginSession(Compare.commands, language: .vi, format: .html)
    let answer = try session.run("compare ceo cpo cto")
    let page = renderHTML(answer.document, title: "x", language: .vi, translation: answer.translation)
    #expect(
      page.contains("<svg class=\"heat\" role=\"img\"") && page.contains("<th scope=\"row\">Định giá</th>"))
    #expect(page.contains("<th scope=\"row\">Pricing</th>") && page.contains("id=\"language-en\""))
    for word in ["src=", "<script", "url(", "@import"] { #expect(!page.contains(word)) }
  }

  @Test func `is a table in Markdown and CSV`() throws {
    let page = try page("cpo cto", .en)
    #expect(renderMarkdown(page).contains("| Product | Roadmap and prioritisation | **A55** | R54 |"))
    #expect(renderCSV(page).contains("Product,Roadmap and prioritisation,A55,R54,contested ⚑D3\r\n"))
  }

  private func page(_ words: String, _ language: Language) throws -> Document {
    var session = PluginSession(Compare.commands, language: language)
    return try session.run("compare " + words).document
  }
}

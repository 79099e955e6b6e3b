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
    #expect(page.contains("<svg class=\"strip\" aria-hidden=\"true\""))
    #expect(page.contains("<th scope=\"row\"><span id=\"area-pricing\">Định giá</span></th>"))
    #expect(
      page.contains("<span id=\"en-area-pricing\">Pricing</span>") && page.contains("id=\"language-en\""))
    for word in ["src=", "<script", "url(", "@import"] { #expect(!page.contains(word)) }
  }

  @Test func `leads from every flag, number and area to what it stands for, in both languages`() throws {
    var session = PluginSession(Compare.commands, language: .en, format: .html)
    let answer = try session.run("compare cpo cto cmo")
    let page = renderHTML(answer.document, title: "x", language: .en, translation: answer.translation)
    let places = page.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
    let links = page.matches(of: #/ href="#([^"]+)"/#).map { String($0.1) }
    #expect(Set(places).count == places.count, "every place has a name of its own")
    #expect(Set(links).isSubset(of: Set(places)), "\(Set(links).subtracting(places).sorted())")
    for place in ["D3", "vi-D3", "area-pricing", "item-1", "vi-item-1", "group-product"] {
      #expect(links.contains(place), "\(place)")
    }
  }

  @Test func `says the key points first, then how to read the fields, then the fields`() throws {
    var session = PluginSession(Compare.commands, language: .en, format: .html)
    let page = renderHTML(try session.run("compare cpo cto").document, title: "x", language: .en)
    let order = [
      "<h2 id=\"part-1\">Between these roles", "A54: accountable", "<table class=\"overview\">",
      "<table class=\"heat\">",
    ]
    let starts = order.compactMap { page.firstRange(of: $0)?.lowerBound }
    #expect(starts.count == order.count && starts == starts.sorted())
    #expect(page.contains("<span class=\"spoken\">Accountable, importance 5, level 5</span>"))
    #expect(!page.contains("<th scope=\"col\"></th>"))
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

import Documents
import SourceText
import Testing
import TestSupport

private let hostile = "</style><script>alert(1)</script><!-- \" onload='x' --> &lt; <\u{301}b> \u{1B}[31m"

@Suite struct `A document as HTML` {
  @Test func `is a page on its own`() {
    let page = renderHTML(sampleDocument, title: "CPO là gì?", language: .vi)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"))
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline';"))
    #expect(page.contains("<title>CPO là gì?</title>"))
    for word in ["src=", "href=\"h", "url(", "@import", "<script", "<link"] { #expect(!page.contains(word)) }
  }

  @Test func `is the same page but for its words, whatever the words`() {
    let page = HTMLChecker(renderHTML(document(of: hostile), title: hostile, language: .en))
    let twin = HTMLChecker(renderHTML(document(of: "harmless"), title: "harmless", language: .en))
    #expect(page.problems.isEmpty)
    #expect(shape(page.tags) == shape(twin.tags))
  }

  /// Tags without the texts that stand in their attributes, which are what the words are.
  private func shape(_ tags: [String]) -> [String] {
    tags.map { $0.replacing(#/(content|aria-label)="[^"<>]*"/#, with: { match in "\(match.1)" }) }
  }

  @Test func `shows what a text holds`() {
    let page = renderHTML(Document([.paragraph(RichText(hostile))]), title: "x", language: .en)
    let shown =
      "&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!-- &quot; onload=&#39;x&#39; --&gt; &amp;lt; "
    #expect(page.contains("<p>\(shown)&lt;\u{301}b&gt; \\u{1B}[31m</p>"))
  }

  @Test(arguments: seeds)
  func `is balanced`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let page = HTMLChecker(renderHTML(generator.document(), title: "x", language: .vi))
    #expect(page.problems.isEmpty)
    #expect(page.tags.contains("h1"))
  }

  @Test func `has one title`() {
    let untitled = HTMLChecker(renderHTML(Document([.heading("x", level: 2)]), title: "y", language: .vi))
    let headings = untitled.tags.filter { $0.hasPrefix("h1") || $0.hasPrefix("h2") }.map { $0.prefix(2) }
    #expect(headings == ["h1", "h2"])
    let titled = HTMLChecker(renderHTML(Document([.heading("x", level: 1)]), title: "y", language: .vi))
    #expect(titled.tags.filter { $0 == "h1" }.count == 1)
  }

  @Test func `describes labels and lists what has none`() {
    let entries = Block.entries([Entry("a"), Entry(label: "L", "b", trailing: "S1"), Entry("c")])
    let page = renderHTML(Document([entries]), title: "x", language: .en)
    #expect(
      page.contains(
        """
        <ul class="entries">
        <li>a</li>
        </ul>
        <dl>
        <dt>L</dt>
        <dd>b <span class="trailing">S1</span></dd>
        <dd>c</dd>
        </dl>
        """))
  }

  @Test func `keeps every line feed of verbatim text`() {
    let page = renderHTML(Document([.verbatim("\n a\n\n b")]), title: "x", language: .en)
    #expect(page.contains("<pre tabindex=\"0\">\n\n a\n\n b</pre>"))
  }

  private func document(of word: String) -> Document {
    let text = RichText.Style.allCases.map { RichText(word, $0) }.joined()
    return Document([
      .heading(text, level: 2), .paragraph(text), .list([text]), .suggestions([word]), .verbatim(word),
      .entries([Entry(text), Entry(label: text, text, trailing: text)]),
      .table(Table(columns: [Table.Column(text, alignment: .trailing)], rows: [[text]])),
    ])
  }
}

@Suite struct `A link` {
  private func rendered(_ target: RichText.Target) -> String {
    renderHTML(Document([.paragraph(RichText("x", target: target))]), title: "t", language: .en)
  }

  @Test func `leads to the web or within the page`() {
    #expect(
      rendered(.address("https://a.org/?b=1&c=\"")).contains(
        "<a href=\"https://a.org/?b=1&amp;c=&quot;\">x</a>"))
    #expect(rendered(.item(3)).contains("<a href=\"#item-3\">x</a>"))
  }

  @Test(arguments: ["#D3", "../areas/pricing.html#S48", "compare.html?roles=cpo,cto"])
  func `leads to a place on the page or beside it`(place: String) {
    #expect(rendered(.place(place)).contains("<a href=\"\(place)\">x</a>"))
  }

  @Test(arguments: ["javascript:alert(1)", "//a.org", "/etc/passwd", "https://a.org", "a\" onclick=\"x", ""])
  func `is no place that could be anything else`(place: String) {
    #expect(!rendered(.place(place)).contains("href"))
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", " https://a.org", "file:///etc/passwd", ""])
  func `leads nowhere else`(address: String) {
    #expect(!rendered(.address(address)).contains("href"))
    let markdown = renderMarkdown(Document([.paragraph(RichText("x", target: .address(address)))]))
    #expect(markdown == "x\n")
  }

  @Test func `in Markdown cannot be left by its address`() {
    let document = Document([.paragraph(RichText("x", target: .address("https://a.org/> [y](z) | ")))])
    #expect(renderMarkdown(document) == "[x](<https://a.org/%3E%20[y](z)%20%7C%20>)\n")
  }
}

@Suite struct `A page with parts` {
  private let page = renderHTML(
    Document([
      .heading("T", level: 1), .contents(title: "Contents"), .heading("A", level: 2), .heading("a", level: 3),
      .heading("B", level: 2), .numbered(["one", "two"]), .heading("U", level: 1), .paragraph("p"),
    ]), title: "t", language: .en)

  @Test func `has a section for each, named by its heading`() {
    #expect(HTMLChecker(page).problems.isEmpty)
    #expect(page.matches(of: /<\/section>/).count == 2)
    #expect(page.contains("<section aria-labelledby=\"part-2\">\n<h2 id=\"part-2\">B</h2>"))
    #expect(page.contains("</section>\n<h1>U</h1>"))
  }

  @Test func `leads to them from its contents`() {
    #expect(page.contains("<nav aria-label=\"Contents\">"))
    #expect(page.contains("<li><a href=\"#part-1\">A</a></li>"))
    #expect(page.contains("<li id=\"item-2\">two</li>"))
  }
}

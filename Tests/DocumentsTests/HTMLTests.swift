import Documents
import SourceText
import Testing

private let hostile = "</style><script>alert(1)</script><!-- \" onload='x' --> &lt; <\u{301}b> \u{1B}[31m"

@Suite struct `A document as HTML` {
  @Test func `is a page on its own`() {
    let page = renderHTML(sampleDocument, title: "CPO là gì?", language: .vi)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"))
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline';"))
    #expect(page.contains("<title>CPO là gì?</title>"))
    for word in ["src=", "href=", "url(", "@import", "<script", "<link"] { #expect(!page.contains(word)) }
  }

  @Test func `is the same page but for its words, whatever the words`() {
    let page = HTMLChecker(renderHTML(document(of: hostile), title: hostile, language: .en))
    let twin = HTMLChecker(renderHTML(document(of: "harmless"), title: "harmless", language: .en))
    #expect(page.problems.isEmpty)
    #expect(page.tags == twin.tags)
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
    #expect(untitled.tags.filter { $0.hasPrefix("h") && $0.count == 2 } == ["h1", "h2"])
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
    #expect(page.contains("<pre>\n\n a\n\n b</pre>"))
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

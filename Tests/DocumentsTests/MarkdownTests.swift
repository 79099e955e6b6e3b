import Documents
import Testing

@Suite struct `A document as Markdown` {
  @Test(arguments: [
    ("*a* _b_ **c**", #"\*a\* \_b\_ \*\*c\*\*"#),
    ("snake_case and 3 - 2", "snake_case and 3 - 2"),
    ("[x](javascript:alert(1))", #"\[x\](javascript:alert(1))"#),
    ("<script>alert(1)</script>", #"\<script>alert(1)\</script>"#),
    ("a | b", #"a \| b"#), ("`c` ~~d~~ $e$", #"\`c\` \~\~d\~\~ \$e\$"#),
    ("back\\slash", #"back\\slash"#), ("R&D &lt; &#60;", #"R&D \&lt; \&#60;"#),
    ("# head", "\\# head"), ("C# and #1", "C# and \\#1"), ("> quote", #"\> quote"#),
    ("- item", #"\- item"#), ("-5", "-5"), ("---", #"\---"#), ("+ item", #"\+ item"#),
    ("1. one", #"1\. one"#), ("2) two", #"2\) two"#), ("12.5", "12.5"), ("    code", "code"),
    ("https://example.org www.example.org", #"https\://example.org www\.example.org"#),
    ("một\nhai", "một<br>hai"), ("*\u{301}a*", "\\*\u{301}a\\*"),
    ("\u{1B}[1m\u{202E}", #"\\u{1B}\[1m\\u{202E}"#),
  ])
  func `has no markup that came with the text`(text: String, markdown: String) {
    #expect(renderMarkdown(Document([.paragraph(RichText(text))])) == markdown + "\n")
  }

  @Test func `shows styles only where Markdown will see them`() {
    let text = RichText(" đậm ", .strong) + RichText("mã", .code) + RichText("!", .strong) + "x"
    #expect(inline(text) == " **đậm** `mã`!x")
    #expect(inline(RichText("một", .strong) + RichText("hai", .match) + "ba") == "**mộthai**ba")
    #expect(inline(RichText("ra sao?", .error) + " Không.") == "**ra sao?** Không.")
  }

  @Test(arguments: [
    ("show cpo", "`show cpo`"), ("a`b", "``a`b``"), ("`a``", "``` `a`` ```"), (" a ", " `a` "),
    ("a\nb", "`a b`"),
  ])
  func `puts code between enough backticks`(code: String, markdown: String) {
    #expect(inline("x" + RichText(code, .code) + "y") == "x\(markdown)y")
  }

  @Test func `keeps cells in their columns`() {
    let table = Table(
      columns: [Table.Column("A|B"), Table.Column("C", alignment: .trailing)],
      rows: [[RichText("a|b\\", .code), "c\\|\nd"], ["1. x"]])
    #expect(
      renderMarkdown(Document([.table(table)])) == #"""
        | A\|B | C |
        | --- | ---: |
        | <code>a\|b\\</code> | c\\\|<br>d |
        | 1. x |  |

        """#)
  }

  @Test func `keeps verbatim text in its fence`() {
    #expect(renderMarkdown(Document([.verbatim("a\n````\n<b>\n")])) == "`````\na\n````\n<b>\n`````\n")
  }

  @Test func `gives entries, lists and suggestions their marks`() {
    let document = Document([
      .heading("Vai trò", level: 9), .entries([Entry(label: "Id", "CPO", trailing: "S1"), Entry("x")]),
      .list(["a", "- b"]), .suggestions(["show cpo", "quiz"]),
    ])
    #expect(
      renderMarkdown(document) == """
        ###### Vai trò

        - **Id** CPO (`S1`)
        - x

        * a
        * \\- b

        → `show cpo` → `quiz`

        """)
  }

  private func inline(_ text: RichText) -> String {
    String(renderMarkdown(Document([.paragraph("." + text + ".")])).dropFirst().dropLast(2))
  }
}

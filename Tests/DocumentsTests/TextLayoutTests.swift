import Documents
import Testing

@Suite struct `Text on the screen` {
  @Test func `nothing gives nothing`() {
    #expect(text(.paragraph("  "), .list([]), .table(Table(columns: [], rows: []))) == "")
  }

  @Test func `a line feed ends a line and a no-break space does not`() {
    #expect(text(.paragraph("một\nhai ba\u{A0}bốn"), width: 11) == "  một\n  hai\n  ba\u{A0}bốn\n")
  }

  @Test func `a word that is too long is broken between characters`() {
    #expect(text(.paragraph("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 x"), width: 8) == "  👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦\n  👩‍👩‍👧‍👦 x\n")
    #expect(text(.paragraph("nghie\u{302}\u{301}ngngng"), width: 8) == "  nghie\u{302}\u{301}n\n  gngng\n")
  }

  @Test func `a cluster across two spans stays whole`() {
    let cluster = RichText("e", .strong) + RichText("\u{301}f", .code)
    #expect(
      renderTagged(Document([.paragraph(cluster)]), width: 80)
        == "  <strong>e\u{301}</strong><code>f</code>\n")
  }

  @Test func `a screen of a size that none has is taken for the nearest one`() {
    #expect(text(.paragraph("Giám đốc"), width: -5) == text(.paragraph("Giám đốc"), width: 8))
    let entry = Block.entries([Entry("CPO", trailing: "S1")])
    #expect(text(entry, width: .max) == text(entry, width: 1000))
  }

  @Test func `verbatim text stays to the letter`() {
    let schema = "{\n  \"a\": 1,\n\n  \"một dòng dài hơn bề rộng của màn hình\": 2\n}\n"
    #expect(text(.verbatim(schema), width: 20) == schema)
  }

  @Test func `suggestions stay whole`() {
    let suggestions = Block.suggestions(["nhiệm vụ?", "so với CTO?", "show cpo duties and its requirements"])
    #expect(
      text(suggestions, width: 30) == """
          → nhiệm vụ?   → so với CTO?
          → show cpo duties and its
            requirements

        """)
  }

  @Test func `nothing of a knowledge base drives the terminal`() {
    let hostile = RichText("\u{1B}]0;title\u{7}\u{9B}31m\r\u{202E}gnp.exe\u{E0041}\u{8}")
    let blocks: [Block] = [
      .heading(hostile, level: 1), .paragraph(hostile), .list([hostile]), .suggestions([hostile.plain]),
      .verbatim(hostile.plain), .entries([Entry(label: hostile, hostile, trailing: hostile)]),
      .table(Table(columns: [Table.Column(hostile)], rows: [[hostile]])),
    ]
    for block in blocks {
      let output = text(block, width: 200)
      #expect(output.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(output.contains(#"\u{1B}]0;title\u{7}\u{9B}31m\u{D}\u{202E}gnp.exe\u{E0041}\u{8}"#))
    }
  }

  private func text(_ blocks: Block..., width: Int = 80) -> String {
    renderText(Document(blocks), style: TextStyle(width: width))
  }
}

@Suite struct `Entries on the screen` {
  private let entries = Block.entries([
    Entry(label: "Sứ mệnh", "Quyết định công ty làm sản phẩm gì và vì sao.", trailing: "CPO-9  C"),
    Entry(label: "Báo cáo cho", "CEO"),
  ])

  @Test(arguments: [60, 61, 80])
  func `labels and ids have columns of their own`(width: Int) {
    let lines = lines(width: width)
    #expect(lines[0].hasPrefix("  Sứ mệnh       Quyết định"))
    #expect(lines[0].hasSuffix("  CPO-9  C") && lines[0].count == width)
    #expect(lines.last == "  Báo cáo cho   CEO")
  }

  @Test(arguments: [20, 40, 59])
  func `a narrow screen has the label above and the id below`(width: Int) {
    let lines = lines(width: width)
    let id = lines.firstIndex { $0.hasSuffix("CPO-9  C") } ?? 0
    #expect(lines[0] == "  Sứ mệnh")
    #expect(lines[1].hasPrefix("    Quyết"))
    #expect(lines[id] == String(repeating: " ", count: width - 8) + "CPO-9  C")
    #expect(lines[(id + 1)...] == ["  Báo cáo cho", "    CEO"])
  }

  @Test func `a text that long labels would squeeze moves below them`() {
    let label = RichText(String(repeating: "nhãn rất dài ", count: 4))
    let trailing = RichText(String(repeating: "CPO-9 ", count: 10))
    let document = Document([.entries([Entry(label: label, "Quyết định", trailing: trailing)])])
    #expect(renderText(document, style: TextStyle(width: 62)).contains("\n    Quyết định\n"))
  }

  private func lines(width: Int) -> [String] {
    renderText(Document([entries]), style: TextStyle(width: width)).split(separator: "\n").map(String.init)
  }
}

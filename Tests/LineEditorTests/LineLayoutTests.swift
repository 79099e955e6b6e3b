@testable import LineEditor
import Testing

@Suite struct `The layout of a line` {
  @Test(arguments: [
    Row("", 0, 8, ["> "], 0, 2),
    Row("abc", 1, 8, ["> abc"], 0, 3),
    Row("abcdef", 6, 8, ["> abcdef", ""], 1, 0),
    Row("abcdef", 0, 8, ["> abcdef", ""], 0, 2),
    Row("abcdefg", 6, 8, ["> abcdef", "g"], 1, 0),
    // A wide character that ends at the margin, and one that would cross it.
    Row("abcd日", 5, 8, ["> abcd日", ""], 1, 0),
    Row("abcde日x", 5, 8, ["> abcde", "日x"], 1, 0),
    Row("abcde日x", 4, 8, ["> abcde", "日x"], 0, 6),
    Row("日本語日", 4, 4, ["> 日", "本語", "日"], 2, 2),
    // Marks take no room of their own, and the cursor does not stop among them.
    Row("x\u{323}\u{302}y", 3, 8, ["> x\u{323}\u{302}y"], 0, 3),
    Row("x\u{323}\u{302}y", 1, 8, ["> x\u{323}\u{302}y"], 0, 2),
    Row("abcdex\u{323}", 7, 8, ["> abcdex\u{323}", ""], 1, 0),
    Row("👨‍👩‍👧🇻🇳a", 5, 6, ["> 👨‍👩‍👧🇻🇳", "a"], 0, 4),
    // What would not be seen is spelled out; a mark without a letter gets something to stand on.
    Row("\u{202E}a", 1, 8, ["> \\u{202", "E}a"], 1, 2),
    Row("\u{301}a", 1, 8, ["> \u{25CC}\u{301}a"], 0, 3),
    // Rows of the line stand under each other; the cursor at the end of a full one stays in it.
    Row("a\nb", 3, 8, ["> a", "  b"], 1, 3),
    Row("a\nb", 1, 8, ["> a", "  b"], 0, 3),
    Row("abcdef\nb", 6, 8, ["> abcdef", "  b"], 0, 7),
    Row("a\n\n", 3, 8, ["> a", "  ", "  "], 2, 2),
    Row("abc", 3, 1, ["> ab", "c"], 1, 1),
  ])
  func `puts each character where it has room`(row: Row) {
    let content = LineContent(prompt: "> ", text: row.text, cursor: row.cursor)
    let layout = LineLayout(content, columns: row.columns)
    #expect(layout.rows.map(\.plain) == row.rows)
    #expect(layout.cursor == row.position)
  }

  @Test func `breaks a prompt wider than the window`() {
    let layout = LineLayout(LineContent(prompt: "csuite› ", text: "ab", cursor: 2), columns: 5)
    #expect(layout.rows.map(\.plain) == ["csuit", "e› ab", ""])
    #expect(layout.rows[1].pieces.map(\.style) == [.prompt, .plain])
    #expect(layout.cursor == ScreenPosition(row: 2, column: 0))
  }

  @Test func `colours by the style that began first, and dims what is suggested`() {
    let content = LineContent(
      prompt: "", text: "show cpo", cursor: 8,
      highlights: [Highlight(5..<8, .unknown), Highlight(0..<4, .known), Highlight(2..<6, .option)],
      ghost: " duties of all kinds")
    let pieces = LineLayout(content, columns: 20).rows[0].pieces
    #expect(pieces.map(\.text) == ["show", " c", "po", " duties of…"])
    #expect(pieces.map(\.style) == [.known, .option, .unknown, .quiet])
  }

  @Test(arguments: [
    ("abcdefgh", 4, [0, 3, 4, 7, 8], [0, 0, 1, 1, 1]), ("abcdefgh", 8, [0, 8], [0, 0]),
    // A wide character that has no room goes to the next row whole.
    ("abc日ef", 4, [2, 3, 5, 6, 7], [0, 1, 1, 1, 1]), ("日本語日", 5, [4, 6, 8], [1, 1, 1]),
  ])
  func `knows where a narrower window has its columns`(text: String, columns: Int, places: [Int], rows: [Int])
  {
    let row = LineLayout(LineContent(prompt: "", text: text, cursor: 0), columns: 80).rows[0]
    #expect(places.map { row.rowOffset(ofColumn: $0, columns: columns) } == rows)
  }

  struct Row: CustomTestStringConvertible {
    let text: String
    let cursor: Int
    let columns: Int
    let rows: [String]
    let position: ScreenPosition

    init(_ text: String, _ cursor: Int, _ columns: Int, _ rows: [String], _ row: Int, _ column: Int) {
      (self.text, self.cursor, self.columns, self.rows) = (text, cursor, columns, rows)
      position = ScreenPosition(row: row, column: column)
    }

    var testDescription: String { "‘\(text)’, cursor \(cursor), \(columns) columns" }
  }
}

@Suite struct `Offsets of letters` {
  @Test func `step over marks and stop at the ends`() {
    let offsets = GraphemeOffsets("ax\u{323}\u{302}b")
    #expect([0, 1, 2, 4, 5].map(offsets.before) == [0, 0, 1, 1, 4])
    #expect([0, 1, 2, 4, 5].map(offsets.after) == [1, 4, 4, 5, 5])
    #expect([0, 1, 2, 3, 4, 5].map(offsets.aligned) == [0, 1, 4, 4, 4, 5])
  }
}

import SourceText
import Tabular
import Testing

@Suite struct `Markdown tables` {
  private func grids(_ text: String) -> [Grid] {
    Grid.tables(inMarkdown: SourceFile(path: "x.md", text: text))
  }

  @Test func `stand under their heading and know their places`() {
    let grid = grids(
      "# Chart\r\n\r\nText\r\n\r\n| Task | CEO |\r\n|:--|:-:|\r\n| Pricing | A |\r\n\r\nmore | text\r\n")
    #expect(grid.map(\.title) == ["Chart"])
    #expect(grid.first?.rows.map { $0.map(\.text) } == [["Task", "CEO"], ["Pricing", "A"]])
    #expect(
      grid.first?.rows.last?.map(\.range.start) == [.init(line: 7, column: 3), .init(line: 7, column: 13)])
  }

  @Test func `need no bars at their ends, and keep an escaped one as text`() {
    #expect(grids("a | b\n--- | ---\nc \\| d | e\n").first?.rows.last?.map(\.text) == ["c | d", "e"])
  }

  @Test func `are not looked for in fenced code`() {
    #expect(grids("```\n| a | b |\n|---|---|\n| c | d |\n```\n").isEmpty)
    #expect(grids("~~~\n| a |\n|---|\n```\n| a |\n|---|\n~~~\n").isEmpty)
  }

  @Test func `keep empty cells and quoted ones`() {
    #expect(grids("> | a | b |\n> |---|---|\n> |  | x |\n").first?.rows.last?.map(\.text) == ["", "x"])
  }

  @Test func `need as many rules as heads`() {
    #expect(grids("| a | b |\n|---|\n| c | d |\n").isEmpty)
  }
}

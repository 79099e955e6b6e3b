import Documents
import SourceText
import Testing

private let matrix = Matrix(
  corner: "Area of work", columns: ["CPO", "CTO", "CCO\ncomm"],
  sections: [
    Matrix.Section(
      "Product",
      [
        Matrix.Row(
          "Roadmap and prioritisation",
          [
            Matrix.Cell("A55", weight: 5, meaning: "accountable, importance 5, level 5"),
            Matrix.Cell("R54", weight: 5), .empty,
          ], note: Matrix.Note(RichText("contested", .notice), mark: "!")),
        Matrix.Row("User research", [Matrix.Cell("A55", weight: 5)], note: Matrix.Note("only", mark: "·")),
      ])
  ], legend: "! contested   · only")

private let bars = Bars([
  Bars.Bar("CPO", from: 0.35, to: 0.6, value: "35–60 %"), Bars.Bar("CTO", from: 0.1, to: 0.1, value: "10 %"),
])

@Suite struct `A picture` {
  @Test(arguments: [80, 40, 24, 10])
  func `reads well at every width`(width: Int) throws {
    let text = renderText(Document([.matrix(matrix), .bars(bars)]), style: TextStyle(width: width))
    expectGolden(text, "pictures-\(width).txt")
  }

  @Test func `is a table with fields to look at in HTML`() throws {
    expectGolden(
      renderHTML(Document([.matrix(matrix), .bars(bars)]), title: "Pictures", language: .en),
      "pictures.html.txt")
  }

  @Test func `is a table where there are tables alone`() throws {
    let document = Document([.matrix(matrix), .bars(bars)])
    expectGolden(renderMarkdown(document) + "\n" + renderCSV(document), "pictures.md.txt")
  }

  @Test func `comes in both languages with a switch that needs no script`() {
    let page = renderHTML(
      Document([.heading("Chung", level: 1)]), title: "x", language: .vi,
      translation: Document([.heading("Shared", level: 1)]))
    #expect(HTMLChecker(page).problems.isEmpty)
    #expect(page.contains("id=\"language-vi\" checked=\"checked\"") && page.contains("for=\"language-en\""))
    #expect(page.contains("lang=\"vi\">\n<h1>Chung</h1>") && page.contains("lang=\"en\">\n<h1>Shared</h1>"))
    #expect(!page.contains("<script"))
  }
}

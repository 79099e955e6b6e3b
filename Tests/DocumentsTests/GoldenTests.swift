import Documents
import SourceText
import Testing

@Suite struct `A page as readers see it` {
  @Test(arguments: [80, 60, 40, 20])
  func `is plain text at every width`(width: Int) throws {
    expectGolden(renderText(sampleDocument, style: TextStyle(width: width)), "text-\(width).txt")
  }

  @Test(arguments: [80, 60, 40, 20])
  func `shows its styles as tags`(width: Int) throws {
    expectGolden(renderTagged(sampleDocument, width: width), "tagged-\(width).txt")
  }

  @Test func `is Markdown`() throws {
    expectGolden(renderMarkdown(sampleDocument), "markdown.txt")
  }

  @Test func `is HTML`() throws {
    expectGolden(renderHTML(sampleDocument, title: "CPO là gì?", language: .vi), "html.txt")
  }

  @Test func `is CSV`() throws {
    expectGolden(renderCSV(sampleDocument), "csv.txt")
  }
}

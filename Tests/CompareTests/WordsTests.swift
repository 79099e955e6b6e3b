import Commands
import Compare
import Documents
import PluginTestSupport
import Roles
import SourceText
import Testing
import TestSupport

@Suite struct `A comparison in words` {
  private func answer(_ words: String, _ language: Language = .en) throws -> Answer {
    var session = PluginSession(Compare.commands, language: language)
    return try session.run("compare " + words)
  }

  @Test(arguments: Language.allCases)
  func `tells what an area is and what each level looks like`(language: Language) throws {
    let page = try answer("cpo cto --group finance --words", language).document
    let difference = differenceFromGolden(
      renderText(page, style: TextStyle(width: 80)), "words-80-\(language).txt")
    #expect(difference == nil)
    let pricing = try answer("cpo cto --words --all", language).document
    let words = shippedKnowledge.competency(.init("pricing"))
    let level = try #require(words?.meaning.levels[3][language])
    #expect(renderMarkdown(pricing).contains(level))
  }

  @Test func `exports the same as data, columns and one page in both languages`() throws {
    let answer = try answer("cpo cto --words")
    let row = try #require(answer.data["competencies"].elements.first { $0["id"].text == "pricing" })
    #expect(row["definition", "vi"].text != nil && row["levels", "cpo"]["en"].text != nil)
    let records = try #require(answer.records)
    #expect(records.fields.map(\.name).contains("cpo_level_words"))
    let pricing = try #require(records.rows.first { $0["id"] == .string("pricing") })
    #expect(pricing["cpo_level_words"] == row["levels", "cpo"])
    let plain = try #require(try self.answer("cpo cto").records)
    #expect(!plain.fields.map(\.name).contains("definition"))
    let duties = answer.data["duties", "cpo", "only"].texts
    #expect(!duties.isEmpty && duties.allSatisfy { answer.data["dutyFacts", $0]["text", "en"].text != nil })
  }
}

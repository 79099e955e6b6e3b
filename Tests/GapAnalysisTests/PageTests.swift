import Commands
import Documents
import GapAnalysis
import PluginTestSupport
import SourceText
import Testing
import TestSupport

private let files = [
  "linh.yaml": """
  name: Linh
  competencies:
    chiến lược sản phẩm: 4
    user-research: { level: 4, evidence: Ran 40 interviews, date: 2026-06 }
    product-vision: 5
    pricing: 2
    leadership: { level: 3, evidence: Led eight people, date: 2023 }
  degrees: [bachelor]
  experience:
    - { years: 8, where: product management }
  """,
  "acme.yaml": """
  name: Acme
  people:
    - { name: An, roles: [ceo, cpo], takes-on: [brand-positioning] }
    - { name: Bình, roles: cto }
    - { name: Chi, roles: [cfo], takes-on: [pricing] }
  """,
]

private let lines = [
  ("person", "gap person linh.yaml cpo"), ("ranking", "gap person linh.yaml"), ("move", "gap move cto cpo"),
  ("team", "gap team acme.yaml --without Chi --close"),
  ("strict", "gap team acme.yaml --without Chi --close --strict"),
]

@Suite struct `A page of gaps` {
  @Test(arguments: lines)
  func `reads well at every width and in both languages`(name: String, line: String) throws {
    for language in Language.allCases {
      var session = PluginSession(GapAnalysis.commands, files: files, language: language)
      let page = try session.run(line).document
      for width in [40, 60, 80] {
        let text = renderText(page, style: TextStyle(width: width))
        let difference = differenceFromGolden(text, "\(name)-\(width)-\(language).txt")
        #expect(difference == nil)
      }
    }
  }

  @Test(arguments: lines)
  func `is one HTML page in both languages with pictures`(name: String, line: String) throws {
    var session = PluginSession(GapAnalysis.commands, files: files, language: .vi, format: .html)
    let answer = try session.run(line)
    let page = renderHTML(answer.document, title: "x", language: .vi, translation: answer.translation)
    #expect(page.contains("<svg") || page.contains("<table"))
    #expect(page.contains("id=\"language-en\"") && !page.contains("<script"))
  }

  @Test(arguments: lines)
  func `keeps to the schema that is published`(name: String, line: String) throws {
    for command in GapAnalysis.commands where line.hasPrefix(command.name) {
      var session = PluginSession(GapAnalysis.commands, files: files)
      let problems = schemaProblems(try session.run(line).data, try #require(command.dataSchema))
      #expect(problems == [])
    }
  }

  @Test(arguments: ["profile", "team"], Language.allCases)
  func `begins with a file that can be read as it is written`(kind: String, language: Language) throws {
    var session = PluginSession(GapAnalysis.commands, language: language)
    let shown = try session.run("gap new \(kind)").data["text"].text
    _ = try session.run("gap new \(kind) mine.yaml")
    #expect(session.written("mine.yaml") == (shown ?? "") + "\n")
    let line = kind == "team" ? "gap team mine.yaml" : "gap person mine.yaml cpo"
    let answer = try session.run(line)
    #expect(answer.outcome == .answered)
  }

  @Test func `names no best role where nothing is known of a person`() throws {
    var session = PluginSession(GapAnalysis.commands, files: ["empty.yaml": ""])
    let page = renderText(try session.run("gap person empty.yaml").document, style: TextStyle(width: 80))
    #expect(page.contains("Nothing in this profile tells the roles apart."))
    #expect(!page.contains("CPO has the most"))
  }
}

import Charts
import Commands
import Documents
import PluginTestSupport
import SourceText
import Testing

private let chart = "Task,CEO,CPO,CTO\nPricing,A,R,C\nRoadmap,,A/R,A\nHiring,C,,R\n"

@Suite struct `lint` {
  @Test func `names the cell, the row, the column and the rule of each finding`() throws {
    var session = PluginSession(Charts.commands, files: ["raci.csv": chart])
    let answer = try session.run("lint raci.csv")
    let findings = answer.data["findings"].elements
    #expect(findings.map { $0["id"].text } == ["several-accountable", "no-accountable"])
    #expect(findings.map { $0["line"].number } == [3, 4])
    #expect(findings.map { $0["column"].number } == [14, 1])
    #expect(findings.map { $0["task"].text } == ["Roadmap", "Hiring"])
    #expect(findings.map { $0["role"].text } == ["CTO", nil])
    #expect(answer.outcome == .negative)
    #expect(schemaProblems(answer.data, command.dataSchema ?? .null).isEmpty)
    #expect(answer.records?.key == "findings")
  }

  @Test(arguments: Language.allCases)
  func `says it in both languages, with the line and a hint`(language: Language) throws {
    var session = PluginSession(Charts.commands, files: ["raci.csv": chart], language: language)
    let page = renderMarkdown(try session.run("lint raci.csv").document)
    #expect(page.contains("raci.csv:3:14"))
    #expect(page.contains(language == .en ? "hint: Decide between them" : "gợi ý: Hãy chọn một"))
  }

  @Test func `has nothing to say of a sound chart, and leaves out a rule on request`() throws {
    var session = PluginSession(
      Charts.commands, files: ["ok.csv": "Task,CEO,CPO\nPricing,A,R\nHiring,A/R,C\n", "raci.csv": chart])
    #expect(try session.run("lint ok.csv").outcome == .answered)
    let less = try session.run("lint raci.csv --without no-accountable --without several-accountable")
    #expect(less.outcome == .answered)
    #expect(failure { _ = try session.run("lint raci.csv --without no-acountable") }?.id == "unknown-rule")
  }

  @Test func `looks through a folder, and says which files hold no chart`() throws {
    var session = PluginSession(
      Charts.commands,
      files: [
        "docs/a.csv": chart,
        "docs/more/b.md": "| Task | CEO | CFO |\n|--|--|--|\n| X | A | R |\n| Y | R | A |\n",
        "docs/c.md": "# Text\n", "docs/d.txt": "x",
      ])
    let answer = try session.run("lint docs")
    #expect(answer.data["charts"].elements.map { $0["file"].text } == ["docs/a.csv", "docs/more/b.md"])
    #expect(answer.data["withoutChart"].texts == ["docs/c.md"])
  }

  @Test func `holds a knowledge base of one's own against the rules, at its own places`() throws {
    let area = """
      id: work
      en: Work
      order: 1
      competencies:
        - id: pricing
          en: Pricing
          relations:
            ceo: { relation: accountable, importance: 5, level: 5 }
            cfo: { relation: accountable, importance: 5, level: 5 }
        - id: hiring
          en: Hiring
          relations:
            ceo: { relation: consulted, importance: 2, level: 2 }

      """
    var session = PluginSession(
      Charts.commands,
      files: [
        "mine/knowledge.yaml": "name: mine\n", "mine/competencies/work.yaml": area,
        "mine/roles/ceo.yaml": "id: ceo\n",
        "mine/roles/cfo.yaml": "id: cfo\n", "mine/roles/cto.yaml": "id: cto\n",
      ])
    let findings = try session.run("lint mine").data["findings"].elements
    #expect(findings.map { $0["id"].text } == ["several-accountable", "no-accountable", "role-without-part"])
    #expect(
      findings.map { $0["file"].text } == [
        "mine/competencies/work.yaml", "mine/competencies/work.yaml", "mine/roles/cto.yaml",
      ])
    #expect(findings.map { $0["line"].number } == [9, 10, 1])
  }

  @Test(arguments: ["", "no chart\n", "a,b\n1,2\n", "\u{0}\u{FFFD},,,\n\"\"\"", "|||\n|||\n"])
  func `says that there is no chart in what is none`(text: String) {
    var session = PluginSession(Charts.commands, files: ["x.csv": text, "x.md": text])
    for path in ["x.csv", "x.md"] {
      #expect(failure { _ = try session.run("lint \(path)") }?.id == "no-chart")
    }
  }

  private var command: Command { Charts.commands.first { $0.name == "lint" } ?? Charts.commands[0] }
}

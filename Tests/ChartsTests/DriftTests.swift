import Charts
import Commands
import Documents
import PluginTestSupport
import SourceText
import Testing

@Suite struct `drift` {
  private var releases: [String: String] {
    var files: [String: String] = [:]
    for (name, text) in onet {
      files["old/\(name)"] = text
      let later = text.replacing("Chief Sustainability Officers", with: "Sustainability Directors")
        .replacing("11-1011.00\t8823\tDirect an", with: "11-1011.00\t9999\tDirect or coordinate an")
        .replacing("4.12", with: "4.20")
      files["new/\(name == "Alternate Titles.txt" ? "Job Titles.txt" : name)"] =
        later.replacing("Alternate Title\t", with: "Job Title\t")
    }
    return files
  }

  private func run(_ line: String, format: OutputFormat = .json, language: Language = .en) throws -> Answer {
    var session = PluginSession(Charts.commands, files: releases, language: language, format: format)
    return try session.run(line)
  }

  @Test func `lists by role what was renamed, not as gone and new`() throws {
    let answer = try run("drift old new")
    #expect(answer.data["kind"].text == "O*NET")
    let roles = answer.data["roles"].elements
    #expect(roles.map { $0["name"].text } == ["Chief Executives", "Sustainability Directors"])
    #expect(roles.first?["changes"].elements.map { $0["fate"].text } == ["renamed", "changed"])
    #expect(roles.last?["changes"].elements.map { $0["fate"].text } == ["renamed"])
    #expect(schemaProblems(answer.data, command.dataSchema ?? .null).isEmpty)
    #expect(answer.records?.rows.count == 3)
  }

  @Test func `shows a page in both languages, and one role on request`() throws {
    let page = renderMarkdown(try run("drift old new", format: .text).document)
    #expect(page.contains("Chief Sustainability Officers → Sustainability Directors"))
    let one = renderMarkdown(
      try run("drift old new --role 11-1011.00", format: .text, language: .vi).document)
    #expect(!one.contains("Sustainability"))
    #expect(one.contains("đổi tên"))
    #expect(renderMarkdown(try run("drift old old", format: .text).document).contains("Nothing differs"))
  }

  @Test func `compares two states of a base`() throws {
    func base(_ sentence: String, _ name: String) -> [String: String] {
      [
        "knowledge.yaml": "name: x\ntitle: { en: X }\nversion: 1.0.0\nlanguages: [en]\n",
        "sources.yaml": "sources:\n  - { id: HOUSE, title: House, grade: C }\n",
        "roles/ceo.yaml":
          "id: ceo\nacronym: CEO\nnames:\n  en:\n    - { text: Chief Executive Officer, status: preferred }\ntagline: { en: leads }\nfacts:\n  - id: CEO-1\n    kind: duty\n    en: \(sentence)\n    competencies: [goals]\n    evidence: [HOUSE]\n",
        "competencies/work.yaml":
          "id: work\nen: Work\norder: 1\ncompetencies:\n  - id: goals\n    en: \(name)\n    evidence: [CEO-1]\n    relations:\n      ceo: { relation: accountable, importance: 5, level: 5 }\n",
      ]
    }
    var files: [String: String] = [:]
    for (name, text) in base("The CEO sets goals.", "Goals") { files["a/\(name)"] = text }
    for (name, text) in base("The CEO sets goals each year.", "Company goals") {
      files["b/\(name)"] = text
      files["b@HEAD/\(name)"] = text
    }
    var session = PluginSession(Charts.commands, files: files, format: .json)
    let changes = try session.run("drift a b").data
    #expect(changes["roles"].elements.first?["changes"].elements.map { $0["id"].text } == ["CEO-1"])
    #expect(changes["skills"].elements.map { $0["fate"].text } == ["renamed"])
    #expect(try session.run("drift git:HEAD b").data["roles"].elements.isEmpty)
  }

  @Test func `refuses two sides of different kinds, and what is neither`() {
    #expect(failure { _ = try run("drift old nothing") }?.id == "nothing-to-compare")
  }

  private var command: Command { Charts.commands.first { $0.name == "drift" } ?? Charts.commands[0] }
}

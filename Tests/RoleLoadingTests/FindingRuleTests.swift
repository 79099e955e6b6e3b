import Foundation
import RoleLoading
import SourceText
import Testing

@Suite struct `The table of rules` {
  @Test func `has every finding that the code makes, and no other`() throws {
    let made = try findingsInCode(of: "RoleLoading", /\bid: "([a-z-]+)"/) + yamlFindings()
    let kinds = ["role", "fact", "competency", "group", "source", "industry", "disagreement"].map {
      "unknown-\($0)"
    }
    let unused = ["unused-source", "unused-competency"]
    #expect(Set(FindingRule.all.map(\.id)).symmetricDifference(made + kinds + unused).sorted() == [])
    #expect(Set(FindingRule.all.map(\.id)).count == FindingRule.all.count)
  }

  @Test func `is the page that authors read`() throws {
    let page = repository.appending(path: "KnowledgeBase/FINDINGS.md")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try Data(renderedPage.utf8).write(to: page)
    }
    let written = try String(contentsOf: page, encoding: .utf8)
    #expect(written == renderedPage, "run UPDATE_GOLDEN=1 swift test --filter FindingRuleTests")
  }

  private func yamlFindings() throws -> [String] {
    try findingsInCode(of: "YAMLTree", /YAMLFinding\(\s*"([a-z-]+)"/).map { "yaml-" + $0 }
  }

  private func findingsInCode(of module: String, _ pattern: Regex<(Substring, Substring)>) throws -> [String]
  {
    let folder = repository.appending(path: "Sources/\(module)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.contains("Finding+") || $0.hasPrefix("YAMLFinding") }
    return try names.flatMap { name in
      let code = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return code.matches(of: pattern).map { String($0.output.1) }
    }
  }

  private var renderedPage: String {
    let rows = FindingRule.all.map { rule in
      "| `\(rule.id)` | \(rule.severity.rawValue) | \(rule.meaning[.en]) | \(rule.meaning[.vi]) |\n"
    }
    return """
      # What the files must keep to

      `csuite validate` reports each breach of a rule under the rule's id, which never changes. An error keeps the knowledge base from being used, a warning does not. `csuite list findings` prints this list.

      | id | | rule | quy tắc |
      |---|---|---|---|

      """ + rows.joined()
  }
}

import RoleLoading
import SourceText
import Testing

@Suite struct `What is told of a file` {
  @Test func `quotes a line at most of a value that fills pages`() {
    let page = String(repeating: "Much ado. ", count: 10_000)
    let findings = findings(boss: "id: boss\nfacts:\n  - id: BOSS-1\n    kind: >-\n      \(page)\n")
    #expect(findings.contains { $0.message[.en].contains("…") })
    #expect(findings.allSatisfy { $0.message[.en].utf8.count < 400 && $0.message[.vi].utf8.count < 400 })
  }

  @Test func `is no more than can be read, and says how much there is besides`() {
    let keys = (0..<1_000).map { "key-\($0): 1\n" }.joined()
    let findings = findings(boss: "id: boss\n" + keys)
    #expect(findings.count == 201)
    let rest = findings.filter { $0.id == "more-findings" }
    #expect(rest.count == 1 && rest.first?.severity == .error)
  }

  private func findings(boss text: String) -> [Diagnostic] {
    var texts = tinyKnowledge
    texts["roles/boss.yaml"] = text
    return load(texts).findings.filter { $0.path.hasSuffix("roles/boss.yaml") }
  }
}

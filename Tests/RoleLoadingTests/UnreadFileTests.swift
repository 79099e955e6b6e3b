import RoleLoading
import SourceText
import Testing

@Suite struct `A file that cannot be read` {
  @Test(arguments: ["roles/boss.yaml", "sources.yaml", "competencies/work.yaml"])
  func `is reported alone, with the number of references that were not checked`(name: String) {
    let findings = findings(breaking: [name])
    #expect(Set(findings.map(\.path)) == [name])
    #expect(findings.contains { $0.id == "yaml-syntax" })
    let counted = findings.filter { $0.id == "not-checked" }
    #expect(counted.count == 1)
    #expect(counted.first?.message[.en].contains("to it") == true)
  }

  @Test func `does not hide a second one`() {
    let findings = findings(breaking: ["roles/boss.yaml", "sources.yaml"])
    #expect(findings.count { $0.id == "yaml-syntax" } == 2)
    #expect(findings.count { $0.id == "not-checked" } == 1)
  }

  @Test func `leaves no knowledge to answer from`() {
    #expect(loaded(breaking: ["sources.yaml"]).knowledge == nil)
  }

  private func findings(breaking names: Set<String>) -> [Diagnostic] { loaded(breaking: names).findings }

  private func loaded(breaking names: Set<String>) -> LoadedKnowledge {
    let files = tinyKnowledge.map { name, text in
      let broken = names.contains(name) ? "\tx: 1\n" + text : text
      return KnowledgeFile(name: name, source: SourceFile(path: name, text: broken))
    }
    return loadKnowledge(files, root: "tiny")
  }
}

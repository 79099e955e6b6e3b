import RoleLoading
import Roles
import SourceText
import Testing

/// Bases over the tiny one, each a set of files; the last one is what is asked.
func overlaid(_ layers: [String: String]...) -> LoadedKnowledge {
  let all = [tinyKnowledge] + layers
  return loadKnowledge(
    all.enumerated().map { depth, texts in
      let root = depth == 0 ? "" : String(repeating: "up/", count: depth)
      return KnowledgeLayer(
        files: texts.map {
          KnowledgeFile(name: $0.key, source: SourceFile(path: root + $0.key, text: $0.value))
        }, root: root)
    })
}

/// A manifest that extends the base below and has these lines.
func manifest(_ lines: String) -> [String: String] {
  ["knowledge.yaml": "extends: ../tiny\nname: own\nversion: 1.0.0\n" + lines]
}

/// The knowledge of the tiny base with the lines of a manifest over it; its findings must be none.
func knowledge(_ lines: String) throws -> KnowledgeBase {
  let loaded = overlaid(manifest(lines))
  #expect(loaded.findings.isEmpty, "\(loaded.findings.map { $0.report(in: .en) })")
  return try #require(loaded.knowledge)
}

import Foundation
import PluginTestSupport
import RoleLoading
import Roles
import SourceText
import Testing

private let hostile =
  "</title></script><script>alert(1)</script><img src=x onerror=alert(2)> \\\" ' \\u202e =cmd()"

private func base(languages: String = "[vi, en]", text: String) -> KnowledgeBase? {
  let both = "vi: \"\(text)\", en: \"\(text)\""
  let files = [
    "knowledge.yaml": "name: x\ntitle: { \(both) }\nversion: \"1\"\nlanguages: \(languages)\n",
    "sources.yaml": """
    sources:
      - { id: A, title: "\(text)", address: "https://a.org/\\\"><script>alert(1)</script>", grade: C }
    """,
    "competencies/g.yaml": """
    id: g
    vi: "\(text)"
    en: "\(text)"
    order: 1
    competencies:
      - id: area
        vi: "\(text)"
        en: "\(text)"
        evidence: [CEO-1]
        relations: { ceo: { relation: accountable, importance: 5, level: 5 } }
    """,
    "disagreements.yaml": """
    disagreements:
      - id: D1
        topic: { \(both) }
        roles: [ceo]
        competencies: [area]
        sides:
          - { \(both), sources: [A] }
          - { \(both), sources: [A] }
    """,
    "roles/ceo.yaml": role("ceo", "CEO", superior: "coo", text),
    "roles/coo.yaml": role("coo", "COO", superior: "ceo", text),
  ].map { KnowledgeFile(name: $0.key, source: SourceFile(path: $0.key, text: $0.value)) }
  return loadTrustedKnowledge(files, root: "x").knowledge
}

private func role(_ id: String, _ letters: String, superior: String, _ text: String) -> String {
  """
  id: \(id)
  acronym: \(letters)
  reports-to: [\(superior)]
  names:
    vi: [{ text: "\(letters) \(text)", status: preferred }]
    en: [{ text: "\(letters) \(text)", status: preferred }]
  tagline: { vi: "\(text)", en: "\(text)" }
  facts:
    - id: \(letters)-1
      kind: boundary
      vi: "\(text)"
      en: "\(text)"
      competencies: [area]
      about: [\(superior)]
      evidence: [A]
  """
}

@Suite struct `A hostile base` {
  @Test func `never becomes markup, script, another link or a hidden character`() throws {
    let bad = try #require(base(text: hostile))
    let good = try #require(base(text: "harmless"))
    let (files, twins) = (try siteFiles(bad), try siteFiles(good))
    #expect(Set(files.keys) == Set(twins.keys))
    for (name, text) in files {
      let twin = try #require(twins[name])
      if name.hasSuffix(".html") { #expect(tags(text) == tags(twin), "\(name)") }
      #expect(!text.unicodeScalars.contains("\u{202E}"), "\(name)")
      if name.contains("assets/data") || name.contains("assets/facts") || name.contains("assets/borders") {
        #expect(text.split(separator: "\n").count == twin.split(separator: "\n").count, "\(name)")
      }
    }
  }

  @Test func `whose roles report to one another in a ring still has them all in its chart`() throws {
    let ring = try #require(base(text: "x"))
    let chart = try #require(try siteFiles(ring)["en/chart.html"])
    #expect(chart.contains("roles/ceo.html") && chart.contains("roles/coo.html"))
  }

  /// The names of the tags and attributes, in order.
  private func tags(_ page: String) -> [String] {
    page.matches(of: #/<\/?([a-z0-9]+)((?: [a-z-]+="[^"]*")*)/#.matchingSemantics(.unicodeScalar)).map {
      match in
      String(match.1) + match.2.matches(of: #/ ([a-z-]+)="/#).map { String($0.1) }.joined(separator: " ")
    }
  }
}

@Suite struct `A base in one language` {
  @Test func `has pages in that language alone`() throws {
    let knowledge = try #require(base(languages: "[vi]", text: "x"))
    let files = try siteFiles(knowledge)
    #expect(files["vi/index.html"] != nil && !files.keys.contains { $0.hasPrefix("en/") })
    #expect(files["vi/index.html"]?.contains("../en/") == false)
  }
}

import Documents
import RoleLoading
import SourceText

/// The files of a small knowledge base that is without fault: one role, one area of work, a few facts, and comments
/// that teach how to go on.
struct BaseTemplate {
  /// The short name that programs see.
  let name: String
  /// The languages of the texts, the original one first.
  let languages: [Language]
  /// The language of the comments.
  let comments: Language

  /// Every file by its place in the base, with its text.
  var files: [(name: String, text: String)] {
    [
      ("knowledge.yaml", manifest), ("sources.yaml", sources), ("roles/ceo.yaml", role),
      ("competencies/direction.yaml", group), ("README.md", Self.guide[comments]),
    ]
      + KnowledgeFileKind.allCases.map { kind in
        ("schema/\(kind.rawValue).schema.json", renderJSON(kind.jsonSchema(in: languages)))
      }
  }

  private var manifest: String {
    text([
      "# yaml-language-server: $schema=schema/knowledge.schema.json", Self.manifestNote[comments],
      "name: \(yamlText(name))",
      "title: \(inline(LocalizedText(en: "Roles at \(name)", vi: "Vai trò tại \(name)")))",
      "version: 0.1.0", "languages: [\(languages.map(\.rawValue).joined(separator: ", "))]",
    ])
  }

  private var sources: String {
    let title = LocalizedText(en: "What our own people say", vi: "Theo lời người trong công ty")
    return text([
      "# yaml-language-server: $schema=schema/sources.schema.json", Self.sourceNote[comments], "sources:",
      "  - id: HOUSE", "    title: \(yamlText(title[languages.first ?? .en]))", "    grade: C",
    ])
  }

  private var role: String {
    text([
      "# yaml-language-server: $schema=../schema/role.schema.json", Self.roleNote[comments], "id: ceo",
      "acronym: CEO", "names:", nameLists, "tagline:", lines(Self.tagline, indent: 2),
      Self.reportNote[comments], "",
      Self.factNote[comments], "facts:",
      fact("CEO-1", "mission", Self.mission, evidence: "{ basis: general-knowledge }"),
      fact("CEO-2", "duty", Self.duty, "    competencies: [company-direction]", evidence: "HOUSE"),
    ])
  }

  private func fact(
    _ id: String, _ kind: String, _ sentence: LocalizedText, _ more: String? = nil, evidence: String
  ) -> String {
    (["  - id: \(id)", "    kind: \(kind)", lines(sentence, indent: 4)] + (more.map { [$0] } ?? [])
      + ["    evidence: [\(evidence)]"]).joined(separator: "\n")
  }

  private var nameLists: String {
    languages.map { language in
      let name = LocalizedText(en: "Chief Executive Officer", vi: "Giám đốc điều hành")[language]
      return "  \(language.rawValue):\n    - { text: \(name), status: preferred }"
    }.joined(separator: "\n")
  }

  private var group: String {
    text([
      "# yaml-language-server: $schema=../schema/competencies.schema.json", Self.groupNote[comments],
      "id: direction", lines(LocalizedText(en: "Direction", vi: "Định hướng"), indent: 0), "order: 1", "",
      "competencies:", "  - id: company-direction",
      lines(LocalizedText(en: "Company direction", vi: "Định hướng công ty"), indent: 4),
      "    evidence: [CEO-2]", "    relations:",
      "      ceo: { relation: accountable, importance: 5, level: 5 }",
    ])
  }
}

extension BaseTemplate {
  private func text(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  /// A text as a key a language, each on a line of its own.
  private func lines(_ text: LocalizedText, indent: Int) -> String {
    languages.map { "\(String(repeating: " ", count: indent))\($0.rawValue): \(yamlText(text[$0]))" }
      .joined(separator: "\n")
  }

  private func inline(_ text: LocalizedText) -> String {
    "{ " + languages.map { "\($0.rawValue): \(yamlText(text[$0], inBrackets: true))" }.joined(separator: ", ")
      + " }"
  }
}

import Roles
import SourceText
import TextSearch

/// A knowledge base of a few sentences, for tests of how words are found.
struct SmallKnowledge {
  let knowledge: KnowledgeBase
  let index: SearchIndex

  /// Facts F1, F2 … of one role from sentences in one language.
  init(_ sentences: [String], in language: Language) {
    let role = Role(
      id: .init("boss"), acronym: "BOSS",
      names: [Name(text: language == .vi ? "Sếp" : "Chief", language: language, status: .preferred)],
      tagline: LocalizedText(verbatim: "…"), reportsTo: [], notes: [])
    let facts = sentences.enumerated().compactMap { number, sentence in
      LocalizedText(en: language == .en ? sentence : nil, vi: language == .vi ? sentence : nil)
        .map { Fact(id: .init("F-\(number + 1)"), role: role.id, kind: .duty, text: $0, evidence: []) }
    }
    knowledge = KnowledgeBase(
      manifest: Manifest(
        name: "small", title: LocalizedText(verbatim: "Small"), version: "1", languages: [language],
        scales: []),
      roles: [role], facts: facts, groups: [], competencies: [], sources: [], disagreements: [],
      acronyms: [])
    index = SearchIndex(knowledge)
  }

  /// The ids of the facts that a query finds, best first.
  func find(_ query: String) -> [String] {
    index.search(FactQuery(query, in: knowledge)).hits.map(\.fact.id.text)
  }

  func corrections(_ query: String) -> [String] {
    index.search(FactQuery(query, in: knowledge)).corrections.map { "\($0.from) → \($0.to)" }
  }
}

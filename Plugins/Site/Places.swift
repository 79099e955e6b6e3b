import Roles

/// Where everything stands on the site, below the folder of a language.
struct Places {
  private let pageOfFact: [Fact.ID: String]
  private let pageOfSource: [Source.ID: String]
  /// The parts of long lists, a page each: so no page grows with the base.
  let factsOfRole: [Role.ID: [[Fact]]]
  let sources: [[Source]]
  /// The facts that are about letters and no role.
  let lettersFacts: [Fact]

  init(_ knowledge: KnowledgeBase) {
    var pages: [Fact.ID: String] = [:]
    var parts: [Role.ID: [[Fact]]] = [:]
    for role in knowledge.roles {
      let facts = knowledge.facts(of: role.id).inParts(of: 350)
      parts[role.id] = facts.isEmpty ? [[]] : facts
      for (number, part) in facts.enumerated() {
        for fact in part { pages[fact.id] = numbered("roles/\(role.id)", number) }
      }
    }
    lettersFacts = knowledge.facts.filter { $0.role == nil }
    for fact in lettersFacts { pages[fact.id] = "letters.html" }
    sources = Array(knowledge.sources).inParts(of: 250)
    var sourcePages: [Source.ID: String] = [:]
    for (number, part) in sources.enumerated() {
      for source in part { sourcePages[source.id] = numbered("sources", number) }
    }
    (pageOfFact, factsOfRole, pageOfSource) = (pages, parts, sourcePages)
  }

  func place(of fact: Fact.ID) -> String? { pageOfFact[fact].map { "\($0)#\(fact)" } }

  func place(of source: Source.ID) -> String? { pageOfSource[source].map { "\($0)#\(source)" } }

  func place(of role: Role.ID) -> String { "roles/\(role).html" }

  func place(of area: Competency.ID) -> String { "areas/\(area).html" }

  func place(of disagreement: Disagreement.ID) -> String { "disagreements.html#\(disagreement)" }
}

/// The page of a part of a list: the first one has the plain name.
func numbered(_ name: String, _ number: Int) -> String {
  number == 0 ? "\(name).html" : "\(name)-\(number + 1).html"
}

extension Array {
  /// The elements in order, so many to a part.
  func inParts(of count: Int) -> [[Element]] {
    stride(from: 0, to: self.count, by: count).map { Array(self[$0..<Swift.min($0 + count, self.count)]) }
  }
}

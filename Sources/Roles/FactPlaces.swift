package import StoredValues

/// Which facts belong to a role, an area of work, a source or another fact, without a look at the facts themselves.
package struct FactPlaces: Sendable {
  /// The facts that are of a role or about it.
  private let ofRoles: PlaceLists
  /// The facts that concern an area of work.
  private let ofAreas: PlaceLists
  /// The facts that a source stands behind.
  private let ofSources: PlaceLists
  /// The facts that link to a fact.
  private let ofTargets: PlaceLists

  /// The places of facts, by roles, areas and sources in their order.
  init(
    of facts: Things<Fact>, roles: [Role], areas: Things<Competency>, sources: Things<Source>
  ) {
    ofRoles = lists(facts, Things(roles)) { $0.about + [$0.role].compactMap { $0 } }
    ofAreas = lists(facts, areas, \.competencies)
    ofSources = lists(facts, sources, \.sources)
    ofTargets = lists(facts, facts) { $0.links.map { Fact.ID($0.target) } }
  }

  /// The places of the facts that are of a role or about it, in order.
  package func places(of role: Role.ID, in knowledge: KnowledgeBase) -> [Int] {
    knowledge.roles.firstIndex { $0.id == role }.map { ofRoles[$0] } ?? []
  }

  /// The places of the facts that concern an area of work, in order.
  package func places(of area: Competency.ID, in knowledge: KnowledgeBase) -> [Int] {
    knowledge.competencies.place(of: area).map { ofAreas[$0] } ?? []
  }

  /// The places of the facts that a source stands behind, in order.
  package func places(of source: Source.ID, in knowledge: KnowledgeBase) -> [Int] {
    knowledge.sources.place(of: source).map { ofSources[$0] } ?? []
  }

  /// The places of the facts that link to a fact, in order.
  package func places(linkingTo fact: Fact.ID, in knowledge: KnowledgeBase) -> [Int] {
    knowledge.facts.place(of: fact).map { ofTargets[$0] } ?? []
  }
}

/// For each thing the places of the facts that name it, each once.
private func lists<Thing: Identifiable & Sendable>(
  _ facts: Things<Fact>, _ things: Things<Thing>, _ named: (Fact) -> [Thing.ID]
) -> PlaceLists where Thing.ID: Sendable {
  var lists = [[UInt32]](repeating: [], count: things.count)
  for (place, fact) in facts.enumerated() {
    for thing in Set(named(fact).compactMap { things.place(of: $0) }) { lists[thing].append(UInt32(place)) }
  }
  return PlaceLists(lists)
}

/// Lists of places, one behind the other.
private struct PlaceLists: Sendable {
  /// Where each list begins; one more than there are lists.
  private let starts: StoredNumbers<UInt32>
  private let places: StoredNumbers<UInt32>

  init(_ lists: [[UInt32]]) {
    starts = StoredNumbers(lists.reduce(into: [0]) { $0.append(($0.last ?? 0) + UInt32($1.count)) })
    places = StoredNumbers(lists.flatMap { $0 })
  }

  subscript(list: Int) -> [Int] {
    guard list + 1 < starts.count else { return [] }
    return places.array(Int(starts[list])..<Int(starts[list + 1])).map { Int($0) }
  }
}

extension PlaceLists: Storable {
  static func passed(_ lists: PlaceLists?, _ pass: inout some FieldPass) -> PlaceLists {
    PlaceLists(starts: pass.numbers(lists) { $0.starts }, places: pass.numbers(lists) { $0.places })
  }

  private init(starts: StoredNumbers<UInt32>, places: StoredNumbers<UInt32>) {
    (self.starts, self.places) = (starts, places)
  }
}

extension FactPlaces: Storable {
  package static func passed(_ places: FactPlaces?, _ pass: inout some FieldPass) -> FactPlaces {
    FactPlaces(
      ofRoles: pass(places) { $0.ofRoles }, ofAreas: pass(places) { $0.ofAreas },
      ofSources: pass(places) { $0.ofSources }, ofTargets: pass(places) { $0.ofTargets })
  }

  private init(ofRoles: PlaceLists, ofAreas: PlaceLists, ofSources: PlaceLists, ofTargets: PlaceLists) {
    (self.ofRoles, self.ofAreas, self.ofSources, self.ofTargets) = (ofRoles, ofAreas, ofSources, ofTargets)
  }
}

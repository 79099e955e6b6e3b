package import Roles
import StoredValues

/// Which facts belong to a role or to an area of work, without a look at the facts themselves.
struct FactPlaces: Sendable {
  let ofRoles: PlaceLists
  let ofAreas: PlaceLists

  private init(ofRoles: PlaceLists, ofAreas: PlaceLists) { (self.ofRoles, self.ofAreas) = (ofRoles, ofAreas) }

  init(_ knowledge: KnowledgeBase) {
    var ofRole = [[UInt32]](repeating: [], count: knowledge.roles.count)
    var ofArea = [[UInt32]](repeating: [], count: knowledge.competencies.count)
    let roles = Dictionary(
      zip(knowledge.roles.map(\.id), ofRole.indices), uniquingKeysWith: { first, _ in first })
    for (place, fact) in knowledge.facts.enumerated() {
      for role in Set(fact.about + [fact.role].compactMap { $0 }).compactMap({ roles[$0] }) {
        ofRole[role].append(UInt32(place))
      }
      for area in Set(fact.competencies).compactMap({ knowledge.competencies.place(of: $0) }) {
        ofArea[area].append(UInt32(place))
      }
    }
    (ofRoles, ofAreas) = (PlaceLists(ofRole), PlaceLists(ofArea))
  }
}

extension SearchIndex {
  /// The places of the facts that are of a role or about it, in order.
  package func places(of role: Role.ID) -> [Int] {
    knowledge.roles.firstIndex { $0.id == role }.map { places.ofRoles[$0] } ?? []
  }

  /// The places of the facts of an area of work, in order.
  package func places(of area: Competency.ID) -> [Int] {
    knowledge.competencies.place(of: area).map { places.ofAreas[$0] } ?? []
  }
}

/// Lists of places, one behind the other.
struct PlaceLists: Sendable {
  /// Where each list begins; one more than there are lists.
  private let starts: [UInt32]
  private let places: [UInt32]

  init(_ lists: [[UInt32]]) {
    starts = lists.reduce(into: [0]) { $0.append(($0.last ?? 0) + UInt32($1.count)) }
    places = lists.flatMap { $0 }
  }

  private init(starts: [UInt32], places: [UInt32]) { (self.starts, self.places) = (starts, places) }

  subscript(list: Int) -> [Int] {
    guard list + 1 < starts.count else { return [] }
    return places[Int(starts[list])..<Int(starts[list + 1])].map(Int.init)
  }
}

extension PlaceLists: Storable {
  package static func passed(_ lists: PlaceLists?, _ pass: inout some FieldPass) -> PlaceLists {
    PlaceLists(starts: pass.block(lists) { $0.starts }, places: pass.block(lists) { $0.places })
  }
}

extension FactPlaces: Storable {
  package static func passed(_ places: FactPlaces?, _ pass: inout some FieldPass) -> FactPlaces {
    FactPlaces(ofRoles: pass(places) { $0.ofRoles }, ofAreas: pass(places) { $0.ofAreas })
  }
}

import StoredValues

/// Facts in order, each once.
struct FactList {
  let facts: [UInt32]

  /// Facts that are in order already.
  init(ordered facts: [UInt32] = []) { self.facts = facts }

  /// Everything that is in one of some lists.
  init(union lists: [[UInt32]]) {
    let held = lists.filter { !$0.isEmpty }
    facts = held.count > 1 ? Set(held.joined()).sorted() : held.first ?? []
  }

  func contains(_ fact: UInt32) -> Bool {
    guard !facts.isEmpty else { return false }
    let place = facts.partitioned { $0 < fact }
    return place < facts.count && facts[place] == fact
  }

  /// What is in both of two lists.
  func intersection(_ other: FactList) -> FactList {
    let (few, many) = facts.count < other.facts.count ? (self, other) : (other, self)
    return FactList(ordered: few.facts.filter(many.contains))
  }
}

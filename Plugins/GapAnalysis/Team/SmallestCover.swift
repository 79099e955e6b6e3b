/// Chooses as few sets as possible that together hold every element.
///
/// The search is exact: it branches on the element that the fewest sets hold, and gives up a branch as soon as a
/// lower bound shows that it cannot beat the best choice so far. The bound counts elements of which no set holds
/// two, so that each needs a set of its own (an independent set of the set-cover instance).
struct SmallestCover {
  /// The chosen sets, by their positions in ascending order.
  let chosen: [Int]
  /// Elements of which no set holds two: as many sets at least are needed.
  let witnesses: [Int]
  /// How many partial choices the search looked at.
  let steps: Int

  /// Nil when some element is in no set.
  ///
  /// - Parameters:
  ///   - count: The number of elements; they are 0, 1, …
  ///   - sets: The elements of each set.
  init?(of count: Int, by sets: [Set<Int>]) {
    let holders = (0..<count).map { element in sets.indices.filter { sets[$0].contains(element) } }
    guard holders.allSatisfy({ !$0.isEmpty }) else { return nil }
    var search = CoverSearch(sets: sets, holders: holders)
    search.run(open: Set(0..<count), chosen: [])
    chosen = search.best.sorted()
    witnesses = search.independent(among: Set(0..<count)).sorted()
    steps = search.steps
  }
}

private struct CoverSearch {
  let sets: [Set<Int>]
  let holders: [[Int]]
  var best: [Int]
  var steps = 0

  init(sets: [Set<Int>], holders: [[Int]]) {
    self.sets = sets
    self.holders = holders
    // Some choice to begin with: for each element the first set that holds it.
    best = Set(holders.compactMap(\.first)).sorted()
  }

  mutating func run(open: Set<Int>, chosen: [Int]) {
    steps += 1
    guard !open.isEmpty else {
      if chosen.count < best.count { best = chosen }
      return
    }
    guard chosen.count + independent(among: open).count < best.count else { return }
    guard let element = open.min(by: { (holders[$0].count, $0) < (holders[$1].count, $1) }) else { return }
    let order = holders[element].sorted { left, right in
      (-sets[left].intersection(open).count, left) < (-sets[right].intersection(open).count, right)
    }
    for set in order { run(open: open.subtracting(sets[set]), chosen: chosen + [set]) }
  }

  /// Elements of which no set holds two, taken greedily, those in few sets first.
  func independent(among open: Set<Int>) -> Set<Int> {
    var taken: Set<Int> = []
    var blocked: Set<Int> = []
    for element in open.sorted(by: { (holders[$0].count, $0) < (holders[$1].count, $1) }) {
      guard blocked.isDisjoint(with: holders[element]) else { continue }
      taken.insert(element)
      blocked.formUnion(holders[element])
    }
    return taken
  }
}

import StoredValues

/// The points of facts for one reading of a query, block of facts after block.
///
/// A block is small enough for the processor's near memory, so that a search takes no more room the more facts
/// there are.
struct Scores {
  /// How many facts a block has.
  static let blockLength = 1 << 16

  private let reading: Reading
  private let text: TextIndex
  /// Points in thousandths, by fact of the block.
  private var points: [Int32]
  /// How strongly a fact holds one of several terms at most.
  private var strongest: [UInt16]
  private var start: UInt32 = 0
  /// The facts of the block that have any points, in the order in which they were met.
  private(set) var scored: [UInt32] = []

  init(_ reading: Reading, in text: TextIndex, factCount: Int) {
    (self.reading, self.text) = (reading, text)
    points = [Int32](repeating: 0, count: min(factCount, Scores.blockLength))
    strongest = reading.uses.contains { $0.term.isSeveral } ? [UInt16](repeating: 0, count: points.count) : []
  }

  /// The points of a fact of the block.
  func points(of fact: UInt32) -> Int32 { points[Int(fact - start)] }

  /// Forgets the block before, and gives the facts of some stretches of another one their points.
  mutating func score(_ stretches: [Range<UInt32>], from start: UInt32) {
    for fact in scored { points[Int(fact - self.start)] = 0 }
    scored.removeAll(keepingCapacity: true)
    self.start = start
    for stretch in stretches {
      for use in reading.uses { add(use, stretch) }
    }
  }

  private mutating func add(_ use: TermUse, _ stretch: Range<UInt32>) {
    switch use.term {
    case .key(let key): add(use, text.keyPostings, key, stretch)
    case .form(let form): add(use, text.formPostings, form, stretch)
    case .pair(let pair): add(use, text.pairPostings, pair, stretch)
    case .keys(let keys): add(use, text.keyPostings, keys, stretch)
    case .forms(let forms): add(use, text.formPostings, forms, stretch)
    }
  }

  private mutating func add(_ use: TermUse, _ postings: Postings, _ term: Int, _ stretch: Range<UInt32>) {
    for entry in postings.entries(of: term, in: stretch) {
      add(use.points(Int(postings.strengths[entry])), to: postings.facts[entry])
    }
  }

  /// Of several terms the one counts that a fact holds most strongly.
  private mutating func add(_ use: TermUse, _ postings: Postings, _ terms: [Int], _ stretch: Range<UInt32>) {
    var holding: [UInt32] = []
    for term in terms {
      for entry in postings.entries(of: term, in: stretch) {
        let (fact, strength) = (postings.facts[entry], postings.strengths[entry])
        let place = Int(fact - start)
        if strongest[place] == 0 { holding.append(fact) }
        strongest[place] = max(strongest[place], strength)
      }
    }
    for fact in holding where strongest[Int(fact - start)] > 0 {
      add(use.points(Int(strongest[Int(fact - start)])), to: fact)
      strongest[Int(fact - start)] = 0
    }
  }

  private mutating func add(_ amount: Int, to fact: UInt32) {
    let place = Int(fact - start)
    if points[place] == 0 { scored.append(fact) }
    points[place] += Int32(amount)
  }
}

extension TermUse.Term {
  /// Whether any of several terms will do.
  fileprivate var isSeveral: Bool {
    switch self {
    case .key, .form, .pair: false
    case .keys, .forms: true
    }
  }
}

extension TextIndex {
  /// How strongly a fact holds a term, in thousandths; nil when it does not.
  ///
  /// Of several terms the strongest counts.
  func strength(of term: TermUse.Term, in fact: UInt32) -> Int? {
    switch term {
    case .key(let key): keyPostings.strength(of: key, in: fact)
    case .form(let form): formPostings.strength(of: form, in: fact)
    case .pair(let pair): pairPostings.strength(of: pair, in: fact)
    case .keys(let keys): keys.compactMap { keyPostings.strength(of: $0, in: fact) }.max()
    case .forms(let forms): forms.compactMap { formPostings.strength(of: $0, in: fact) }.max()
    }
  }
}

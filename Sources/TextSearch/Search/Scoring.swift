/// The points of every fact for one reading of a query.
struct Scores {
  /// Points in thousandths, by fact.
  private(set) var points: [Int32]
  /// The facts that have any, in the order in which they were met.
  private(set) var scored: [UInt32] = []

  init(_ reading: Reading, in text: TextIndex, _ stretches: [Range<UInt32>]?, factCount: Int) {
    points = [Int32](repeating: 0, count: factCount)
    for use in reading.uses {
      switch use.term {
      case .key(let key): add(use, text.keyPostings, key, stretches)
      case .form(let form): add(use, text.formPostings, form, stretches)
      case .pair(let pair): add(use, text.pairPostings, pair, stretches)
      case .keys, .forms:
        for fact in text.facts(holding: use.term) where stretches.map({ $0.hold(fact) }) ?? true {
          add(use.points(text.strength(of: use.term, in: fact) ?? 0), to: fact)
        }
      }
    }
  }

  private mutating func add(
    _ use: TermUse, _ postings: Postings, _ term: Int, _ stretches: [Range<UInt32>]?
  ) {
    guard let stretches, !stretches.isEmpty else {
      if stretches == nil { add(use, postings, postings.entries(term)) }
      return
    }
    for stretch in stretches {
      let start = postings.firstEntry(of: term, notBefore: stretch.lowerBound)
      let end = postings.firstEntry(of: term, notBefore: stretch.upperBound)
      add(use, postings, start..<end)
    }
  }

  private mutating func add(_ use: TermUse, _ postings: Postings, _ entries: Range<Int>) {
    for entry in entries { add(use.points(Int(postings.strengths[entry])), to: postings.facts[entry]) }
  }

  private mutating func add(_ amount: Int, to fact: UInt32) {
    if points[Int(fact)] == 0 { scored.append(fact) }
    points[Int(fact)] += Int32(amount)
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

extension [Range<UInt32>] {
  fileprivate func hold(_ fact: UInt32) -> Bool {
    let place = partitioned { $0.upperBound <= fact }
    return place < count && self[place].contains(fact)
  }
}

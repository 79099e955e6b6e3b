/// For each term the facts that hold it, in order, with how strongly each does.
///
/// The strength is BM25's frequency part, `tf·(k1+1) / (tf + k1·(1 - b + b·length/average))`, in thousandths: with
/// whole numbers the sum of what is shown is the score that was computed.
struct Postings: Sendable {
  private(set) var starts: [UInt32] = [0]
  private(set) var facts: [UInt32] = []
  private(set) var strengths: [UInt16] = []

  /// The places of a term's entries in `facts` and `strengths`.
  func entries(_ term: Int) -> Range<Int> { Int(starts[term])..<Int(starts[term + 1]) }

  /// In how many facts a term is.
  func count(_ term: Int) -> Int { entries(term).count }

  init() {}

  init(starts: [UInt32], facts: [UInt32], strengths: [UInt16]) {
    (self.starts, self.facts, self.strengths) = (starts, facts, strengths)
  }

  /// Sorts occurrences, which come in the order of the facts, to their terms.
  init(_ occurrences: [Occurrence], termCount: Int, strength: (_ frequency: Float, _ fact: Int) -> UInt16) {
    var next = [UInt32](repeating: 0, count: termCount + 1)
    for occurrence in occurrences { next[Int(occurrence.term)] += 1 }
    var sum: UInt32 = 0
    for term in next.indices { (next[term], sum) = (sum, sum + next[term]) }
    let bounds = next
    var order = [UInt32](repeating: 0, count: occurrences.count)
    for (index, occurrence) in occurrences.enumerated() {
      order[Int(next[Int(occurrence.term)])] = UInt32(index)
      next[Int(occurrence.term)] += 1
    }
    starts.reserveCapacity(termCount + 1)
    for term in 0..<termCount {
      merge(order[Int(bounds[term])..<Int(bounds[term + 1])], of: occurrences, strength)
      starts.append(UInt32(facts.count))
    }
  }

  private mutating func merge(
    _ run: ArraySlice<UInt32>, of occurrences: [Occurrence], _ strength: (Float, Int) -> UInt16
  ) {
    var index = run.startIndex
    while index < run.endIndex {
      let fact = occurrences[Int(run[index])].fact
      var frequency: Float = 0
      while index < run.endIndex, occurrences[Int(run[index])].fact == fact {
        frequency += occurrences[Int(run[index])].weight
        index += 1
      }
      facts.append(fact)
      strengths.append(strength(frequency, Int(fact)))
    }
  }

  /// How strongly a fact holds a term, in thousandths; nil when it does not.
  func strength(of term: Int, in fact: UInt32) -> Int? {
    let place = firstEntry(of: term, notBefore: fact)
    return place < entries(term).upperBound && facts[place] == fact ? Int(strengths[place]) : nil
  }

  /// The first of a term's entries whose fact is not before another.
  func firstEntry(of term: Int, notBefore fact: UInt32) -> Int {
    var (lower, upper) = (entries(term).lowerBound, entries(term).upperBound)
    while lower < upper {
      let middle = (lower + upper) / 2
      if facts[middle] < fact { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}

/// A term in a fact: how much it counts depends on the field that it stands in.
struct Occurrence {
  var term: UInt32
  let fact: UInt32
  let weight: Float
}

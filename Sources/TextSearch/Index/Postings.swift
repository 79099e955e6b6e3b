import StoredValues

/// For each term the facts that hold it, in order, with how strongly each does.
///
/// The strength is BM25's frequency part, `tf·(k1+1) / (tf + k1·(1 - b + b·length/average))`, in thousandths: with
/// whole numbers the sum of what is shown is the score that was computed.
struct Postings: Sendable {
  let starts: StoredNumbers<UInt32>
  let facts: StoredNumbers<UInt32>
  let strengths: StoredNumbers<UInt16>

  /// The places of a term's entries in `facts` and `strengths`.
  func entries(_ term: Int) -> Range<Int> { Int(starts[term])..<Int(starts[term + 1]) }

  /// The places of those of a term's entries whose facts are in a stretch.
  func entries(of term: Int, in stretch: Range<UInt32>) -> Range<Int> {
    let all = entries(term)
    guard !all.isEmpty else { return all }
    let start =
      facts[all.lowerBound] >= stretch.lowerBound
      ? all.lowerBound : firstEntry(of: term, notBefore: stretch.lowerBound)
    let end =
      facts[all.upperBound - 1] < stretch.upperBound
      ? all.upperBound : firstEntry(of: term, notBefore: stretch.upperBound)
    return start..<max(start, end)
  }

  /// The facts that hold a term, in order.
  func facts(holding term: Int) -> [UInt32] { facts.array(entries(term)) }

  /// In how many facts a term is.
  func count(_ term: Int) -> Int { entries(term).count }

  init(starts: StoredNumbers<UInt32>, facts: StoredNumbers<UInt32>, strengths: StoredNumbers<UInt16>) {
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
    var merged = MergedOccurrences()
    for term in 0..<termCount {
      merged.merge(order[Int(bounds[term])..<Int(bounds[term + 1])], of: occurrences, strength)
    }
    (starts, facts) = (StoredNumbers(merged.starts), StoredNumbers(merged.facts))
    strengths = StoredNumbers(merged.strengths)
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

/// The entries of term after term.
private struct MergedOccurrences {
  private(set) var starts: [UInt32] = [0]
  private(set) var facts: [UInt32] = []
  private(set) var strengths: [UInt16] = []

  /// Adds the occurrences of the next term, those in one fact as one.
  mutating func merge(
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
    starts.append(UInt32(facts.count))
  }
}

/// A term in a fact: how much it counts depends on the field that it stands in.
struct Occurrence {
  var term: UInt32
  let fact: UInt32
  let weight: Float
}

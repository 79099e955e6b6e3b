import SourceText
import StoredValues

extension TextIndex {
  /// The terms that begin like a word: keys, or in English words as they are written.
  func terms(beginningWith word: QueryWord) -> TermUse.Term {
    guard language == .vi else { return .forms(Array(forms.terms(beginningWith: word.key))) }
    let joined = QueryWord.words(of: word.typed).last.flatMap { keys.term($0.key) }
    let range = keys.terms(beginningWith: word.key)
    return .keys(range + (joined.map { range.contains($0) ? [] : [$0] } ?? []))
  }

  /// The facts that hold one of the terms, in order.
  func facts(holding term: TermUse.Term) -> [UInt32] {
    switch term {
    case .key(let key): keyPostings.facts(holding: key)
    case .form(let form): formPostings.facts(holding: form)
    case .pair(let pair): pairPostings.facts(holding: pair)
    case .keys(let keys): FactBits(holding: keys, keyPostings, sentenceStarts.count).facts
    case .forms(let forms): FactBits(holding: forms, formPostings, sentenceStarts.count).facts
    }
  }

  /// How many facts hold one of the terms.
  func count(holding term: TermUse.Term) -> Int {
    switch term {
    case .key(let key): keyPostings.count(key)
    case .form(let form): formPostings.count(form)
    case .pair(let pair): pairPostings.count(pair)
    case .keys(let keys): FactBits(holding: keys, keyPostings, sentenceStarts.count).count
    case .forms(let forms): FactBits(holding: forms, formPostings, sentenceStarts.count).count
    }
  }

  /// The facts whose sentence holds what a query demands, in order.
  func facts(meeting term: FactQuery.Term, _ analyser: Analyser) -> [UInt32] {
    switch term {
    case .prefix(let word): facts(holding: terms(beginningWith: word))
    case .word(let word): facts(holding: [Demand(word, self, analyser, isLiteral: false)])
    case .phrase(let words): facts(holding: words.map { Demand($0, self, analyser, isLiteral: true) })
    }
  }

  private func facts(holding row: [Demand?]) -> [UInt32] {
    let demands = row.compactMap { $0 }
    guard demands.count == row.count, let among = rarest(of: demands.map(\.key)) else { return [] }
    return facts(holding: among).filter { holds(demands, in: Int($0)) }
  }

  /// What the fewest facts hold of keys that stand in a row: one of them, or a pair of neighbours; nil where no
  /// sentence holds them so.
  private func rarest(of row: [Int]) -> TermUse.Term? {
    let pairs = zip(row, row.dropFirst()).map { pair($0, $1) }
    guard pairs.allSatisfy({ $0 != nil }) else { return nil }
    let terms = row.map { TermUse.Term.key($0) } + pairs.compactMap { $0.map { .pair($0) } }
    return terms.min { count(holding: $0) < count(holding: $1) }
  }

  private func holds(_ row: [Demand], in fact: Int) -> Bool {
    let sentence = sentence(fact)
    guard row.count <= sentence.count else { return false }
    for start in sentence.startIndex...(sentence.endIndex - row.count) {
      var place = start
      while place - start < row.count, row[place - start].admits(sentence[place], in: self) { place += 1 }
      if place - start == row.count, !isParted(start..<place) { return true }
    }
    return false
  }
}

/// Facts as bits, for many lists of them.
private struct FactBits {
  private var bits: [UInt64]

  init(holding terms: [Int], _ postings: Postings, _ length: Int) {
    bits = [UInt64](repeating: 0, count: terms.isEmpty ? 0 : length / 64 + 1)
    for term in terms {
      for entry in postings.entries(term) {
        bits[Int(postings.facts[entry] >> 6)] |= 1 << UInt64(postings.facts[entry] & 63)
      }
    }
  }

  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The facts in order.
  var facts: [UInt32] {
    var facts: [UInt32] = []
    for (place, word) in bits.enumerated() {
      var rest = word
      while rest != 0 {
        facts.append(UInt32(place * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return facts
  }
}

/// What a word of a sentence must be to meet a word of the query.
private struct Demand {
  let key: Int
  /// The form that it must have where it has marks at all; nil when any will do.
  let form: [UInt8]?
  let isLiteral: Bool

  /// Nil when no sentence holds the word.
  init?(_ word: QueryWord, _ text: TextIndex, _ analyser: Analyser, isLiteral: Bool) {
    guard let key = text.keys.term(analyser.key(of: word.key)) else { return nil }
    self.key = key
    self.isLiteral = isLiteral && text.language == .en
    form = word.isMarked || self.isLiteral ? word.form : nil
  }

  func admits(_ candidate: UInt32, in text: TextIndex) -> Bool {
    guard Int(text.keyOfForm[Int(candidate)]) == key else { return false }
    guard let form else { return true }
    let written = text.forms[Int(candidate)]
    return written.elementsEqual(form) || !isLiteral && written.count == text.keys[key].count
  }
}

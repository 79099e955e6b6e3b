import SourceText

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
    case .key(let key): Array(keyPostings.facts[keyPostings.entries(key)])
    case .form(let form): Array(formPostings.facts[formPostings.entries(form)])
    case .pair(let pair): Array(pairPostings.facts[pairPostings.entries(pair)])
    case .keys(let keys): Set(keys.flatMap { keyPostings.facts[keyPostings.entries($0)] }).sorted()
    case .forms(let forms): Set(forms.flatMap { formPostings.facts[formPostings.entries($0)] }).sorted()
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
    guard demands.count == row.count,
      let rarest = demands.min(by: { keyPostings.count($0.key) < keyPostings.count($1.key) })
    else { return [] }
    return keyPostings.facts[keyPostings.entries(rarest.key)].filter { holds(demands, in: Int($0)) }
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

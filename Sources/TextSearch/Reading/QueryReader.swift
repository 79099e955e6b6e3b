import SourceText

/// Reads a query against the index of one language.
struct QueryReader {
  let text: TextIndex
  let analyser: Analyser
  /// In how many facts each word of the query is, in the language in which it is in most.
  ///
  /// A word of the other language that is met here now and then is no rarer for it.
  let counts: [QueryWord: Int]
  /// Words that make a syllable which nothing holds, so that no other word is read into them.
  var strange: Set<QueryWord> = []

  func isKnown(_ word: QueryWord) -> Bool { counts[word] ?? 0 > 0 }

  func reading(of query: FactQuery) -> Reading {
    var reading = Reading()
    var positions = positions(of: query, &reading)
    joinCompounds(&positions)
    completeLast(&positions, of: query, &reading)
    for index in positions.indices { repair(index, in: &positions, &reading) }
    let isMarked = isMarked(positions)
    var ideals = [Int](repeating: 0, count: query.clauses.count)
    for position in positions {
      let ideal = addWords(position, countsForm: isMarked || position.word.isMarked, &reading)
      ideals[position.clause] =
        query.clauses[position.clause].alternatives.count > 1
        ? max(ideals[position.clause], ideal) : ideals[position.clause] + ideal
    }
    for (index, position) in positions.enumerated() where position.followsPrevious {
      addPairs(positions[index - 1], position, &reading)
    }
    addPrefixes(of: query, &reading)
    reading.ideal += ideals.reduce(0, +)
    return reading
  }

  /// Every word by which facts are ranked, with what the index knows of it.
  private func positions(of query: FactQuery, _ reading: inout Reading) -> [Position] {
    var positions: [Position] = []
    var follows = false
    for (number, clause) in query.clauses.enumerated() {
      guard clause.demand != .excluded else { follows = false; continue }
      for term in clause.alternatives {
        guard term.isReadByWord else { follows = false; continue }
        if clause.alternatives.count > 1 { follows = false }
        for word in term.words {
          let spelt = spelt(word, isQuoted: clause.demand == .required, &reading)
          for word in spelt {
            positions.append(position(word, number, follows))
            follows = true
          }
        }
        if clause.alternatives.count > 1 { follows = false }
      }
    }
    return positions
  }

  private func position(_ word: QueryWord, _ clause: Int, _ follows: Bool) -> Position {
    var position = Position(
      word: word, clause: clause, followsPrevious: follows, isFunctionWord: analyser.isFunctionWord(word))
    let form = text.forms.term(word.form)
    // A word with Vietnamese marks is no English one: `bán` is not "ban".
    let isForeign = text.language == .en && word.isMarked
    if let key = text.keys.term(analyser.key(of: word.key)), !isForeign || form != nil {
      position.candidates = [.init(key: key, form: form, weight: 100, isTyped: true)]
    }
    return position
  }

  /// Whether a query was typed with marks: then a word without any is meant to have none.
  ///
  /// In English every query counts as such, and its words count as they are written.
  private func isMarked(_ positions: [Position]) -> Bool {
    text.language == .en || positions.count { $0.word.isMarked } * 100 > positions.count * Ranking.markedShare
  }

  /// Adds what a word is worth, and gives the points of its best candidate.
  private func addWords(_ position: Position, countsForm: Bool, _ reading: inout Reading) -> Int {
    let factor = position.isFunctionWord ? Ranking.functionWordWeight : 100
    guard !position.candidates.isEmpty else {
      if position.isBeginning { return 0 }
      reading.unknown.append(position.word)
      return text.rarity(0) * factor / 100
    }
    var best = 0
    for candidate in position.candidates {
      let weight = candidate.weight * factor / 100
      let count = max(
        text.keyPostings.count(candidate.key), candidate.isTyped ? counts[position.word] ?? 0 : 0)
      let isMarked = position.word.isMarked && candidate.form != nil
      let isForeign = text.language == .en && position.word.isMarked
      let keyWeight =
        isForeign ? 0 : isMarked ? weight * Ranking.keyWeightOfMarkedWord / 100 : weight
      var ideal = add(.key(candidate.key), count, keyWeight, isMinor: position.isFunctionWord, &reading)
      if countsForm, let form = candidate.form {
        let formWeight = isForeign ? weight : Ranking.formWeight(text.language) * weight / 100
        ideal += add(.form(form), text.formPostings.count(form), formWeight, &reading)
      }
      best = max(best, ideal)
    }
    return best
  }

  private func addPairs(_ first: Position, _ second: Position, _ reading: inout Reading) {
    var best = 0
    for left in first.candidates {
      for right in second.candidates {
        guard let pair = text.pair(left.key, right.key) else { continue }
        let isEmpty = first.isFunctionWord && second.isFunctionWord
        let weight =
          Ranking.pairWeight(text.language) * left.weight * right.weight / 10_000
          * (isEmpty ? Ranking.functionWordWeight : 100) / 100
        best = max(best, add(.pair(pair), text.pairPostings.count(pair), weight, &reading))
      }
    }
    reading.ideal += best
  }

  private func addPrefixes(of query: FactQuery, _ reading: inout Reading) {
    for clause in query.clauses where clause.demand != .excluded {
      for case .prefix(let word) in clause.alternatives {
        let term = text.terms(beginningWith: word)
        let count = text.count(holding: term)
        if count > 0 {
          reading.ideal += add(term, count, 100, &reading)
        } else {
          reading.unknown.append(word)
        }
      }
    }
  }

  private func add(
    _ term: TermUse.Term, _ count: Int, _ weight: Int, isMinor: Bool = false, _ reading: inout Reading
  ) -> Int {
    let use = TermUse(term: term, rarity: text.rarity(count), weight: weight, isMinor: isMinor)
    guard weight > 0 else { return 0 }
    reading.uses.append(use)
    return use.points(1000)
  }
}

extension FactQuery.Term {
  /// Whether each of its words counts by itself too.
  fileprivate var isReadByWord: Bool { if case .prefix = self { false } else { true } }
}

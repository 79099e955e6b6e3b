import SourceText

/// A query in which words that were typed in Telex or VNI keys are read as the syllables they make.
package struct KeyedQuery {
  var query: FactQuery
  /// The words that were read so.
  var corrections: [Correction] = []
  /// Words that make a syllable which no fact holds: another word near to them is not what was meant.
  var strange: Set<QueryWord> = []
}

extension SearchIndex {
  /// Reads the keys of Telex and VNI in a query, in phrases and beginnings, too.
  ///
  /// A word that some sentence holds as it was typed is that word; an English plural whose singular alone is known
  /// (`bans`) is one if that is met more often than the syllable (`bán`).
  package func keyed(_ query: FactQuery) -> KeyedQuery {
    var keyed = KeyedQuery(query: query)
    guard let vietnamese = texts.first(where: { $0.language == .vi }) else { return keyed }
    keyed.query.clauses = query.clauses.map { clause in
      var clause = clause
      clause.alternatives = clause.alternatives.map { term in
        term.mapped { read($0, vietnamese, &keyed) }
      }
      return clause
    }
    return keyed
  }

  private func read(_ word: QueryWord, _ vietnamese: TextIndex, _ keyed: inout KeyedQuery) -> QueryWord {
    guard !isWritten(word) else { return word }
    let syllables = TextSearch.syllables(typedInKeys: word)
    let holding = { (syllable: QueryWord) in
      vietnamese.forms.term(syllable.form).map(vietnamese.formPostings.count) ?? 0
    }
    if let found = syllables.max(by: { holding($0) < holding($1) }), holding(found) > englishCount(word) {
      keyed.corrections.append(Correction(from: word.typed, to: found.typed))
      return found
    }
    if !syllables.isEmpty, count(word) == 0 { keyed.strange.insert(word) }
    return word
  }

  /// The syllables that the keys of a word may make, unless English sentences hold another form of the word more
  /// often than Vietnamese ones the syllable.
  package func syllables(meantBy word: QueryWord) -> [QueryWord] {
    let syllables = TextSearch.syllables(typedInKeys: word)
    let english = englishCount(word)
    guard english > 0, let vietnamese = texts.first(where: { $0.language == .vi }) else { return syllables }
    return syllables.filter { syllable in
      (vietnamese.forms.term(syllable.form).map(vietnamese.formPostings.count) ?? 0) > english
    }
  }

  /// Whether a sentence holds a word as it was typed.
  package func isWritten(_ word: QueryWord) -> Bool { texts.contains { $0.forms.term(word.form) != nil } }

  /// In how many English sentences another form of a word stands, which is written without marks.
  private func englishCount(_ word: QueryWord) -> Int {
    guard let number = texts.firstIndex(where: { $0.language == .en }),
      let key = texts[number].keys.term(analysers[number].key(of: word.key)),
      texts[number].forms[Int(texts[number].usualForm[key])].allSatisfy({ $0 >= 0x20 })
    else { return 0 }
    return texts[number].keyPostings.count(key)
  }
}

extension FactQuery.Term {
  fileprivate func mapped(_ read: (QueryWord) -> QueryWord) -> FactQuery.Term {
    switch self {
    case .word(let word): .word(read(word))
    case .prefix(let word): .prefix(read(word))
    case .phrase(let words): .phrase(words.map(read))
    }
  }
}

import SourceText
import StoredValues

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
  /// (`bans`) is one if that is met more often than the syllable (`bán`). Among other words one that only looks
  /// like keys is a slip of the finger, unless the syllable stands beside its neighbour somewhere.
  package func keyed(_ query: FactQuery) -> KeyedQuery {
    var keyed = KeyedQuery(query: query)
    guard let vietnamese = texts.first(where: { $0.language == .vi }) else { return keyed }
    let words = query.clauses.flatMap(\.alternatives).flatMap(\.words)
    let meant = words.map { isWritten($0) ? [] : known(syllables(meantBy: $0), in: vietnamese) }
    let isTypedInKeys = words.count == 1 || meant.count { !$0.isEmpty } > 1
    var place = 0
    keyed.query.clauses = query.clauses.map { clause in
      var clause = clause
      clause.alternatives = clause.alternatives.map { term in
        term.mapped { word in
          defer { place += 1 }
          let beside = [place - 1, place + 1].filter(words.indices.contains).map { words[$0] }
          let found = meant[place].first { isTypedInKeys || stands($0, beside: beside, in: vietnamese) }
          if let found { keyed.corrections.append(Correction(from: word.typed, to: found.typed)) }
          return found ?? word
        }
      }
      return clause
    }
    if words.count == 1, keyed.corrections.isEmpty, !isWritten(words[0]), count(words[0]) == 0,
      !TextSearch.syllables(typedInKeys: words[0]).isEmpty
    {
      keyed.strange = [words[0]]
    }
    return keyed
  }

  /// The syllables that some sentence holds, the most usual first.
  private func known(_ syllables: [QueryWord], in text: TextIndex) -> [QueryWord] {
    syllables.compactMap { syllable in
      text.forms.term(syllable.form).map { (syllable, text.formPostings.count($0)) }
    }
    .sorted { $0.1 > $1.1 }.map(\.0)
  }

  private func stands(_ syllable: QueryWord, beside words: [QueryWord], in text: TextIndex) -> Bool {
    // Beside words that nobody knows either nothing speaks against it.
    guard words.contains(where: { text.keys.term($0.key) != nil }) else { return true }
    return words.contains { word in
      guard let key = text.keys.term(syllable.key), let other = text.keys.term(word.key) else { return false }
      return text.pair(key, other) != nil || text.pair(other, key) != nil
    }
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

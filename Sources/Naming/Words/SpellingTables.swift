package import StoredValues
import TextSearch

/// The words of the grammar and of names, and which of them stand side by side: what a word that nobody knows may
/// have been meant to be.
package struct SpellingTables: Sendable {
  /// All words, as keys.
  let words: TermDictionary
  /// The words of the grammar with their marks.
  let forms: TermDictionary
  /// Two words that stand side by side, parted by a blank.
  private let pairs: TermDictionary

  /// The tables of some phrases, as keys, and of words of the grammar.
  package init(phrases: some Sequence<[String]>, grammar: KnownWords) {
    var (words, pairs): (Set<String>, Set<String>) = (grammar.keys, [])
    for phrase in phrases {
      words.formUnion(phrase)
      for (left, right) in zip(phrase, phrase.dropFirst()) { pairs.insert("\(left) \(right)") }
    }
    (self.words, self.pairs) = (TermDictionary(words), TermDictionary(pairs))
    forms = TermDictionary(ofBytes: grammar.forms)
  }

  /// Whether two words stand side by side in a phrase.
  func holdsPair(_ left: String, _ right: String) -> Bool { pairs.contains("\(left) \(right)") }
}

extension SpellingTables: Storable {
  package static func passed(_ tables: SpellingTables?, _ pass: inout some FieldPass) -> SpellingTables {
    SpellingTables(
      words: pass(tables) { $0.words }, forms: pass(tables) { $0.forms }, pairs: pass(tables) { $0.pairs })
  }

  private init(words: TermDictionary, forms: TermDictionary, pairs: TermDictionary) {
    (self.words, self.forms, self.pairs) = (words, forms, pairs)
  }
}

import SourceText
import TextSearch

/// A word of a question: as it was typed, and as it is compared.
package struct QuestionWord: Hashable, Sendable {
  /// The word as it was typed.
  package let typed: String
  /// The word without case and marks, after repair.
  package let key: String
  /// The key before repair.
  package let typedKey: String
  /// The word with its marks, as `WordReader` gives it.
  let form: [UInt8]
  /// Whether it carries Vietnamese marks.
  package let isMarked: Bool
  /// Whether its marks are those of a known word, so that they count: ‘dụng’ is not ‘đúng’.
  ///
  /// Other marks are taken for mistakes, and the word is compared without them.
  package var marksCount = false

  init(_ word: QueryWord) {
    typed = word.typed
    key = String(decoding: word.key, as: UTF8.self)
    typedKey = key
    form = word.form
    isMarked = word.isMarked
  }

  /// The word read as another one.
  init(_ word: QuestionWord, readAs key: String) {
    typed = word.typed
    self.key = key
    typedKey = word.typedKey
    form = Array(key.utf8)
    isMarked = word.isMarked
  }

  /// The word read as the syllable that its keys make.
  init(_ word: QuestionWord, keyedAs syllable: QueryWord) {
    typed = word.typed
    key = String(decoding: syllable.key, as: UTF8.self)
    typedKey = word.typedKey
    form = syllable.form
    isMarked = true
    marksCount = true
  }

  /// The word in small letters, for a question that is in capitals throughout.
  init(lowercasing word: QuestionWord) {
    typed = word.typed.lowercased()
    key = word.key
    typedKey = word.typedKey
    form = word.form
    isMarked = word.isMarked
  }

  /// Whether it is another word.
  package func matches(_ known: KnownWord) -> Bool {
    marksCount ? form == known.form : key == known.key
  }

  /// Whether it is one of some words.
  package func isOne(of known: KnownWords) -> Bool {
    marksCount ? known.forms.contains(form) : known.keys.contains(key)
  }

  /// Whether it is written in capitals alone, as letters for a title are.
  package var isCapitals: Bool { typed.count > 1 && typed.allSatisfy { $0.isUppercase || $0.isNumber } }
}

/// A word of the grammar or of a name.
package struct KnownWord: Hashable, Sendable {
  package let key: String
  let form: [UInt8]

  init(_ word: QueryWord) {
    key = String(decoding: word.key, as: UTF8.self)
    form = word.form
  }

  /// The words of a text.
  package static func words(of text: String) -> [KnownWord] { QueryWord.words(of: text).map(KnownWord.init) }
}

/// A set of words, with and without their marks.
package struct KnownWords: Sendable {
  package private(set) var keys: Set<String> = []
  private(set) var forms: Set<[UInt8]> = []

  package init(_ words: some Sequence<KnownWord>) {
    for word in words {
      keys.insert(word.key)
      forms.insert(word.form)
    }
  }

  package init(_ text: String) { self.init(KnownWord.words(of: text)) }

  package func union(_ other: KnownWords) -> KnownWords {
    var all = self
    all.keys.formUnion(other.keys)
    all.forms.formUnion(other.forms)
    return all
  }
}

/// The keys by which words are compared: folded, in order.
package func wordKeys(_ text: String) -> [String] {
  QueryWord.words(of: text).map { String(decoding: $0.key, as: UTF8.self) }
}

/// The words of a question, without the possessive `'s`; nobody asks with more than a few hundred.
package func questionWords(_ text: String) -> [QuestionWord] {
  var plain = text
  for ending in ["'s ", "’s ", "'S ", "’S "] { plain = plain.replacing(ending, with: " ") }
  for ending in ["'m ", "’m ", "'M ", "’M "] { plain = plain.replacing(ending, with: " am ") }
  // The grammar has the words of ‘can't’ apart.
  for ending in ["n't", "n’t", "N'T", "N’T"] { plain = plain.replacing(ending, with: "n t") }
  let words = QueryWord.words(of: plain).prefix(longestQuery).map(QuestionWord.init)
  // Capitals say something only where there are small letters, too.
  let isShouted = words.count > 2 && !plain.contains(where: \.isLowercase)
  return isShouted ? words.map(QuestionWord.init(lowercasing:)) : words
}

package import Roles

/// Reads the spellings of chat in Vietnamese, such as `ko` for `không`, and leaves out words of mere politeness.
package struct ChatSpelling: Sendable {
  private let meanings: [String: [String]]
  private let letters: Set<String>

  /// The spellings of a vocabulary; in capitals they leave the letters of titles alone.
  package init(_ vocabulary: Vocabulary, besides letters: Set<String>) {
    self.letters = letters
    meanings = Dictionary(
      vocabulary.chat.compactMap { spelling in
        wordKeys(spelling.typed).first.map { ($0, wordKeys(spelling.meaning)) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The words as they would be written out.
  package func writtenOut(_ words: [QuestionWord], isVietnamese: Bool) -> [QuestionWord] {
    let plain = words.filter { word in
      !englishFillers.keys.contains(word.key)
        && !(word.isMarked && vietnameseFillers.forms.contains(word.form))
    }
    let said = plain.isEmpty ? words : plain
    guard isVietnamese else { return said }
    return said.flatMap { word -> [QuestionWord] in
      guard !letters.contains(word.key) || !word.isCapitals, let keys = meanings[word.key] else {
        return [word]
      }
      return keys.map { QuestionWord(word, readAs: $0) }
    }
  }
}

/// Words that make a question softer or stronger and never change what it asks.
private let englishFillers = KnownWords(
  "exactly actually basically honestly literally kindly pls please usually normally typically")
/// Without their marks these are other words: ‘ạ’ is the article "a".
private let vietnameseFillers = KnownWords("ạ nhỉ nhé")

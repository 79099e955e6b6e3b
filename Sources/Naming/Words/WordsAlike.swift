package import Roles

/// Families of words and phrases of one meaning, which questions and facts are known to mix.
package struct WordsAlike: Sendable {
  private let families: [[[KnownWord]]]
  let firsts: [String: String]

  package init(_ vocabulary: Vocabulary) {
    families = vocabulary.alike.map { $0.map(KnownWord.words).filter { !$0.isEmpty } }
    firsts = families.reversed().reduce(into: [:]) { firsts, family in
      for member in family where member.count == 1 { firsts[member[0].key] = family[0][0].key }
    }
  }

  /// The first word of the family that a key belongs to; the key itself when it has none.
  func first(of key: String) -> String { firsts[key] ?? key }

  /// Words that facts may use for the words of a question, as a text to search for.
  package func text(for words: [QuestionWord]) -> String {
    Set(words.flatMap(keys)).subtracting(words.map(\.key)).sorted().joined(separator: " ")
  }

  /// The words of the families that a word belongs to.
  package func keys(_ word: QuestionWord) -> [String] { phrases(word).flatMap { $0 } }

  /// The members of the families that a word belongs to, as keys.
  package func phrases(_ word: QuestionWord) -> [[String]] {
    families.filter { family in family.contains { $0.count == 1 && word.matches($0[0]) } }
      .flatMap { family in family.map { $0.map(\.key) } }
  }
}

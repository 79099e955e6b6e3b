import Roles

/// Families of words of one meaning, which questions and facts are known to mix.
struct WordsAlike: Sendable {
  private let families: [[KnownWord]]

  init(_ vocabulary: Vocabulary) {
    families = vocabulary.alike.map { $0.flatMap(KnownWord.words) }
  }

  /// Words that facts may use for the words of a question, as a text to search for.
  func text(for words: [QuestionWord]) -> String {
    Set(words.flatMap(keys)).subtracting(words.map(\.key)).sorted().joined(separator: " ")
  }

  /// The words of the families that a word belongs to.
  func keys(_ word: QuestionWord) -> [String] {
    families.filter { family in family.contains { word.matches($0) } }.flatMap { $0.map(\.key) }
  }
}

import Naming

/// What is told without a question: "our biggest customer just left".
package enum Telling: Hashable, Sendable {
  /// It names those of whom companies consist, or whom they deal with.
  case ofCompany
  /// It only says "we", which families say, too.
  case ofUs
}

extension Question {
  /// Whether nothing is asked and nobody named, so that what is told may be a situation.
  package var onlyTells: Bool {
    let words = annotated.words
    return told != nil && roles.isEmpty && otherTitles.isEmpty && !isYesNo
      && words.first?.isOne(of: wordsThatOpenQuestions) != true
      && !words.contains { $0.isOne(of: wordsOfQuestions) }
  }
}

private let wordsThatOpenQuestions = KnownWords(
  "is are was were do does did can could should would will has have may must am shall what where when why how which"
)
private let wordsOfQuestions = KnownWords("gì nào đâu nhiêu")

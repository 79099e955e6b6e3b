import Naming
import TextSearch

/// Finds the name of a person, a company or a thing that the knowledge base does not speak of.
///
/// A name is two or more words in a row that begin with capitals, such as `Steve Jobs`, of which one at least is
/// strange, and that no fact holds side by side. A question in capitals throughout names nothing that way.
struct ProperNames: Sendable {
  let spelling: Spelling
  let index: SearchIndex

  /// The first name in a question that nobody here knows; nil when there is none.
  func first(in question: AnnotatedQuestion) -> String? {
    let words = question.words
    guard words.contains(where: { !$0.isCapitalised && $0.typed.contains(where: \.isLetter) }) else {
      return nil
    }
    let taken = question.names.map(\.range) + question.areas.map(\.range)
    var run: [QuestionWord] = []
    for (place, word) in words.enumerated() {
      if word.isCapitalised, !word.isCapitals, !taken.contains(where: { $0.contains(place) }) {
        run.append(word)
      } else if isName(run) {
        break
      } else {
        run = []
      }
    }
    return isName(run) ? run.map(\.typed).joined(separator: " ") : nil
  }

  private func isName(_ run: [QuestionWord]) -> Bool {
    run.count > 1 && run.contains(where: isStrange)
      && !zip(run, run.dropFirst()).contains { index.holdsPair($0.typedKey, $1.typedKey) }
  }
}

extension ProperNames {
  /// Whether nobody knows the word, or knows it with other marks alone.
  private func isStrange(_ word: QuestionWord) -> Bool {
    !spelling.knows(word.typedKey) || word.isMarked && !word.marksCount
  }
}

extension QuestionWord {
  /// Whether it begins with a capital letter.
  fileprivate var isCapitalised: Bool { typed.first?.isUppercase == true }
}

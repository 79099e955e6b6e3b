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
    if let led = led(in: words, besides: taken) { return led.typed }
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

  /// `who runs Toyota`: one strange word is a name, too, where somebody is asked for who leads it; without a capital
  /// letter only if nothing else is said.
  private func led(in words: [QuestionWord], besides taken: [Range<Int>]) -> QuestionWord? {
    guard words.contains(where: { ["who", "ai"].contains($0.key) }) else { return nil }
    return words.indices.dropFirst().first { place in
      let word = words[place]
      let isNamed =
        word.isCapitalised ? !word.isCapitals : taken.isEmpty && words[(place + 1)...].sayNothing
      return isNamed && !spelling.knows(word.typedKey)
        && !taken.contains { $0.contains(place) } && words[..<place].endsWithLeading
    }
    .map { words[$0] }
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

extension ArraySlice<QuestionWord> {
  /// Whether they end with a word for leading or founding something.
  fileprivate var endsWithLeading: Bool {
    wordsOfLeading.contains { words in suffix(words.count).map(\.key) == words }
  }
}

extension ArraySlice<QuestionWord> {
  /// Whether they only ask, or say when.
  fileprivate var sayNothing: Bool {
    allSatisfy { $0.isOne(of: allEmptyWords) || $0.isOne(of: wordsOfTime) }
  }
}

private let wordsOfTime = KnownWords("today days currently moment present hiện nay hiện tại bây giờ hiện")

private let wordsOfLeading = [
  "runs", "run", "leads", "heads", "owns", "founded", "started", "chairs", "manages", "dieu hanh", "lanh dao",
  "dung dau", "sang lap", "lam chu", "quan ly",
].map { $0.split(separator: " ").map(String.init) }

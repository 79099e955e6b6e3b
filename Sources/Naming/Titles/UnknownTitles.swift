import SourceText
package import TextSearch

/// Finds what has the form of a title and is the name of nothing that is known.
package struct UnknownTitles: Sendable {
  let spelling: Spelling
  let index: SearchIndex

  package init(spelling: Spelling, index: SearchIndex) {
    (self.spelling, self.index) = (spelling, index)
  }

  /// The length of an unknown title that begins at a place; nil when none does.
  package func length(in words: [QuestionWord], at place: Int) -> Int? {
    if isUnknownAcronym(words[place], among: words) { return 1 }
    if words[place].key == "chief" { return lengthAfterChief(words, place) }
    return lengthAfterDirector(words, place)
  }

  /// `CXO`: the letters of a chief, in capitals, or in small letters where they are no other word.
  private func isUnknownAcronym(_ word: QuestionWord, among words: [QuestionWord]) -> Bool {
    guard isChiefAcronym(word.typedKey), word.key == word.typedKey, !word.isMarked else { return false }
    let isShouted = words.count > 2 && words.allSatisfy(\.isCapitals)
    return !spelling.knows(word.key) || word.isCapitals && !isShouted
  }

  /// `chief happiness officer`.
  private func lengthAfterChief(_ words: [QuestionWord], _ place: Int) -> Int? {
    (3...6).first { length in
      place + length <= words.count && ["officer", "officers"].contains(words[place + length - 1].key)
    }
  }

  /// `giám đốc hạnh phúc`: a title whose words no fact holds side by side.
  private func lengthAfterDirector(_ words: [QuestionWord], _ place: Int) -> Int? {
    guard place + 2 < words.count, words[place].key == "giam", words[place + 1].key == "doc" else {
      return nil
    }
    let rest = wordsAfterDirector(Array(words[(place + 2)...].prefix(4)))
    guard let first = rest.first, let last = rest.last else { return nil }
    let isStrange =
      rest.contains { $0.isMarked && !$0.marksCount }
      || (rest.count > 1 ? !index.holdsPair(first.key, rest[1].key) : !spelling.knows(last.key))
    return isStrange ? 2 + rest.count : nil
  }

  /// The words that may belong to the title: up to one that asks, or that begins a phrase of the grammar.
  private func wordsAfterDirector(_ words: [QuestionWord]) -> [QuestionWord] {
    var rest: [QuestionWord] = []
    for (place, word) in words.enumerated() {
      let next = place + 1 < words.count ? words[place + 1].key : ""
      guard !word.isOne(of: allEmptyWords), !spelling.knowsPhrase(word.key, next) else { break }
      rest.append(word)
    }
    return rest
  }
}

extension SearchIndex {
  /// Whether two words stand side by side in some fact.
  package func holdsPair(_ first: String, _ second: String) -> Bool {
    zip(texts, analysers).contains { text, analyser in
      let keys = [first, second].map { text.keys.term(analyser.key(of: Array($0.utf8))) }
      guard let left = keys[0], let right = keys[1] else { return false }
      return text.pair(left, right) != nil
    }
  }
}

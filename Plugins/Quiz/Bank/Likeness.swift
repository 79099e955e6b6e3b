import Roles
import SourceText

/// Which facts say much the same in other words: most content words of the shorter one are in the longer one.
struct Likeness: Sendable {
  private let neighbours: [Fact.ID: Set<Fact.ID>]

  init(_ facts: [Fact]) {
    let words = facts.map { contentWords($0.text[.en]) }
    var holders: [String: [Int]] = [:]
    for (index, set) in words.enumerated() {
      for word in set { holders[word, default: []].append(index) }
    }
    var neighbours: [Fact.ID: Set<Fact.ID>] = [:]
    for (index, set) in words.enumerated() where !set.isEmpty {
      var shared: [Int: Int] = [:]
      for word in set {
        for other in holders[word] ?? [] where other != index { shared[other, default: 0] += 1 }
      }
      for (other, count) in shared where isAlike(count, set.count, words[other].count) {
        neighbours[facts[index].id, default: []].insert(facts[other].id)
      }
    }
    self.neighbours = neighbours
  }

  func facts(like fact: Fact.ID) -> Set<Fact.ID> { neighbours[fact] ?? [] }
}

private func isAlike(_ shared: Int, _ first: Int, _ second: Int) -> Bool {
  shared * 2 >= min(first, second) && (shared >= 2 || min(first, second) == 1)
}

/// The words of an English text that carry its meaning, without their plural endings.
func contentWords(_ text: String) -> Set<String> {
  Set(
    foldedWords(text).compactMap { word in
      guard word.utf8.count >= 3, !emptyWords.contains(word) else { return nil }
      return word.utf8.count > 4 && word.hasSuffix("s") && !word.hasSuffix("ss")
        ? String(word.dropLast()) : word
    })
}

private let emptyWords: Set<String> = [
  "and", "are", "with", "for", "the", "that", "this", "its", "his", "her", "their", "from", "into", "over",
  "under",
  "where", "when", "which", "who", "not", "may", "can", "has", "have", "does", "also", "all", "any", "each",
  "every", "more", "most", "other", "such", "than", "them", "they", "what", "how", "why", "was", "were",
  "will",
  "role", "company", "companies", "firm", "firms", "ceo", "cto", "cfo", "cpo", "coo", "cmo", "cio", "ciso",
  "chro",
  "cro", "cdo", "clo", "cso", "cco", "caio", "csco", "responsible", "measured", "accountable", "consulted",
]

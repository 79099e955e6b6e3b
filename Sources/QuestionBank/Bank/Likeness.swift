import Roles
import SourceText

/// Which facts say much the same in other words: most content words of the shorter one are in the longer one.
struct Likeness: Sendable {
  private let neighbours: [Fact.ID: Set<Fact.ID>]

  init(_ facts: [Fact]) {
    // Words by number, because every fact is held against every other one that shares a word.
    var numbers: [String: Int] = [:]
    let words = facts.map { fact in
      contentWords(fact.text[.en]).map { word in
        let number = numbers[word, default: numbers.count]
        numbers[word] = number
        return number
      }
    }
    var holders = [[Int]](repeating: [], count: numbers.count)
    for (index, own) in words.enumerated() {
      for word in own { holders[word].append(index) }
    }
    var neighbours: [Fact.ID: Set<Fact.ID>] = [:]
    var shared = [Int](repeating: 0, count: facts.count)
    for (index, own) in words.enumerated() {
      for word in own { for other in holders[word] { shared[other] += 1 } }
      for word in own {
        for other in holders[word] where shared[other] > 0 {
          if other != index, isAlike(shared[other], own.count, words[other].count) {
            neighbours[facts[index].id, default: []].insert(facts[other].id)
          }
          shared[other] = 0
        }
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

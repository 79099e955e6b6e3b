import Naming
import QuestionReading
import Roles
import SourceText

/// The words of deciding of a base, made ready to be looked for.
struct ActionWords {
  let deciding: Phrases
  let forms: Phrases
  let oneself: Phrases
  let alone: Phrases
  let excluding: Phrases
  let appointing: Phrases
  let removing: Phrases
  let privateLife: Phrases
  let possession: KnownWords
  /// Those of them that point to the one who acts where nobody is named.
  let reflexive: KnownWords
  let posts: KnownWords
  let filling: Phrases
  /// The phrases that are sought in facts, by their words.
  private let phrases: [DecisionWords.Use: [[String]]]

  init(_ knowledge: KnowledgeBase) {
    let lists = knowledge.vocabulary.decisions
    let phrases = { Phrases(lists[$0].all) }
    let words = { KnownWords(lists[$0].all.joined(separator: " ")) }
    self.phrases = usesInFacts.reduce(into: [:]) { found, use in
      found[use] = lists[use].all.map { $0.lowercased().split(separator: " ").map(String.init) }
    }
    (deciding, forms, oneself) = (phrases(.deciding), phrases(.forms), phrases(.oneself))
    (alone, excluding) = (phrases(.alone), phrases(.excluding))
    (appointing, removing) = (phrases(.appointing), phrases(.removing))
    (possession, posts) = (words(.possession), words(.posts))
    reflexive = KnownWords(lists[.possession].vi.joined(separator: " "))
    (privateLife, filling) = (phrases(.privateLife), phrases(.filling))
  }

  /// Whether one of the phrases of a list stands in a text, word by word.
  func says(_ text: String, _ use: DecisionWords.Use) -> Bool { !ends(of: use, in: text).isEmpty }

  /// Behind which words of a text a phrase of a list ends.
  func ends(of use: DecisionWords.Use, in text: String) -> [Int] {
    let words = toneWords(of: text)
    return (phrases[use] ?? []).flatMap { sought in
      words.indices.filter { words[$0...].starts(with: sought) }.map { $0 + sought.count }
    }
  }
}

private let usesInFacts: [DecisionWords.Use] = [
  .lastWord, .forbidding, .sharing, .advising, .approving, .sharedParts, .filling, .filledPosts, .emptying,
  .top,
  .anyHead,
]

extension KnowledgeBase {
  /// Whether some words are in the name of one of its areas or functions: then they are no life outside of work.
  func callsWork(_ sought: [String]) -> Bool {
    let areas = competencies.flatMap {
      [$0.name.en, $0.name.vi].compactMap(\.self) + $0.words.alsoCalled.all
    }
    return (roles.flatMap(\.functions.all) + areas).contains { name in
      let words = wordKeys(name)
      return words.indices.contains { words[$0...].starts(with: sought) }
    }
  }
}

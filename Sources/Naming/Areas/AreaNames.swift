package import Roles
import SourceText

/// Every name by which a person may call an area of work: its own, its id, what the knowledge base says that
/// people call it, and the situations that belong to it.
package struct AreaNames: Sendable {
  /// One name and the areas that it stands for, the likeliest first.
  private struct Entry: Sendable {
    let name: [KnownWord]
    var areas: [Competency.ID]
    /// Whether it counts only when nothing else was typed.
    let isAlone: Bool
    /// Whether it counts only as it is written here: in capitals, or with its marks.
    let isStrict: Bool

    /// Whether the name carries marks, and so may have lost them: `thuế`, not `IT`.
    var isMarked: Bool { name.contains { Array($0.key.utf8) != $0.form } }
  }

  private var entries: [[String]: [Entry]] = [:]
  private var lengths: [String: Set<Int>] = [:]

  package init(_ knowledge: KnowledgeBase) {
    for competency in knowledge.competencies {
      let id = competency.id.text.replacing("-", with: " ")
      let own = [competency.name.en, competency.name.vi].compactMap { $0 } + [id]
      for name in own { add(name, [competency.id]) }
    }
    for shared in knowledge.vocabulary.shared {
      for name in shared.names.all { add(name, shared.competencies) }
    }
    for competency in knowledge.competencies {
      let words = competency.words
      for name in words.alsoCalled.all { add(name, [competency.id]) }
      for name in words.events.flatMap(\.phrases.all) { add(name, [competency.id]) }
      for name in words.alone.all { add(name, [competency.id], isAlone: true) }
    }
  }

  private mutating func add(_ name: String, _ areas: [Competency.ID], isAlone: Bool = false) {
    let words = KnownWord.words(of: name)
    guard let first = words.first else { return }
    let entry = Entry(name: words, areas: areas, isAlone: isAlone, isStrict: isStrict(name, words))
    entries[words.map(\.key), default: []].append(entry)
    lengths[first.key, default: []].insert(words.count)
  }

  /// The longest name at each place that lies in no longer one.
  package func mentions(in words: [QuestionWord]) -> [AreaMention] {
    var mentions: [AreaMention] = []
    for place in words.indices {
      guard let found = longest(in: words, at: place) else { continue }
      if let last = mentions.last, found.range.upperBound <= last.range.upperBound { continue }
      mentions.append(found)
    }
    return mentions
  }

  private func longest(in words: [QuestionWord], at place: Int) -> AreaMention? {
    for length in lengths[words[place].key, default: []].sorted(by: >) where place + length <= words.count {
      let range = place..<(place + length)
      let named = entries[words[range].map(\.key)]?.first { entry in
        (!entry.isAlone || range == words.indices)
          && isNamed(entry, by: words[range], isAlone: range == words.indices) {
            // `còn thuế thì sao` without marks: no other word says anything.
            !words.indices.contains { !range.contains($0) && !words[$0].isOne(of: allEmptyWords) }
          }
      }
      if let named, let first = named.areas.first {
        return AreaMention(range: range, competency: first, others: Array(named.areas.dropFirst()))
      }
    }
    return nil
  }

  private func isNamed(
    _ entry: Entry, by words: ArraySlice<QuestionWord>, isAlone: Bool, isOnlyTelling: () -> Bool
  ) -> Bool {
    guard let first = words.first, zip(words, entry.name).allSatisfy({ $0.matches($1) }) else { return false }
    guard words.count == 1, !isAlone else { return true }
    if entry.isStrict { return first.isCapitals || first.isMarked || entry.isMarked && isOnlyTelling() }
    return first.isCapitals || !first.isOne(of: allEmptyWords)
  }

  /// All names, as words.
  package var names: some Sequence<[String]> { entries.keys }
}

/// Whether a name is so short that other words look like it: `AI` is `ai` (who) in small letters, and `lương`
/// (pay) is `lượng` (amount) without marks.
private func isStrict(_ name: String, _ words: [KnownWord]) -> Bool {
  guard words.count == 1, let word = words.first else { return false }
  let isMarked = Array(word.key.utf8) != word.form
  let isCapitals = name.allSatisfy(\.isUppercase)
  return isMarked || isCapitals && word.key.count == 2 && isLikeSyllable(word.key)
}

/// Whether two letters may be a syllable of Vietnamese: a vowel, and an end that a syllable may have.
private func isLikeSyllable(_ key: String) -> Bool {
  guard let last = key.last else { return false }
  return key.contains { "aeiouy".contains($0) } && "aeiouycmnpt".contains(last)
}

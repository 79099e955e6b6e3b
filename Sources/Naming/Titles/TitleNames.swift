package import Roles
package import StoredValues
import TextSearch

/// Every name and acronym by which a person may call a role.
///
/// Plain arrays, so that an image holds them as they are used (`TitleNamesBuilder` fills them).
package struct TitleNames: Sendable {
  /// The names without marks, their words parted by blanks.
  private let keys: TermDictionary
  /// What each name stands for.
  private let titles: StoredList<StoredTitle>
  /// The words with which names begin.
  private let firsts: TermDictionary
  /// Of each first word how many words its names have: the bit of each length.
  private let lengths: [UInt64]
  /// Where the meanings of letters are told.
  private var acronyms: [Acronym] = []

  /// The names of the roles of a knowledge base: those that its image holds, or new ones.
  package init(_ knowledge: KnowledgeBase) {
    self = knowledge.tables?.value(.titles) ?? TitleNames(TitleNamesBuilder(knowledge).titles, knowledge)
    acronyms = knowledge.acronyms
  }

  private init(_ named: [[String]: Title], _ knowledge: KnowledgeBase) {
    let keys = TermDictionary(named.keys.map { $0.joined(separator: " ") })
    titles = StoredList(
      (0..<keys.count).map { place in
        let words = keys.text(place).split(separator: " ").map(String.init)
        return StoredTitle(named[words] ?? Title(), knowledge.acronyms)
      })
    let firsts = TermDictionary(named.keys.compactMap(\.first))
    var lengths = [UInt64](repeating: 0, count: firsts.count)
    for words in named.keys {
      guard let first = words.first.flatMap({ firsts.term($0) }) else { continue }
      lengths[first] |= 1 << UInt64(min(words.count, 63))
    }
    (self.keys, self.firsts, self.lengths) = (keys, firsts, lengths)
  }

  /// The longest name that begins at a place.
  package func longest(in words: [QuestionWord], at place: Int) -> (title: Title, length: Int)? {
    let key = words[place].key
    let lengths = lengths(after: key) | lengths(after: key.withoutPlural)
    guard lengths != 0 else { return nil }
    let isMarked = words.contains(where: \.isMarked)
    for length in (1...min(63, words.count - place)).reversed() where lengths >> UInt64(length) & 1 == 1 {
      let named = words[place..<(place + length)].map(\.key)
      let singular = Array(named.dropLast()) + named.suffix(1).map(\.withoutPlural)
      if let title = title(named) ?? title(singular),
        !isMarked || title.strictPlaces.allSatisfy({ words[place + $0].isCapitals })
      {
        return (title, length)
      }
    }
    return nil
  }

  private func lengths(after first: String) -> UInt64 { firsts.term(first).map { lengths[$0] } ?? 0 }

  /// What a name stands for.
  package func title(_ words: [String]) -> Title? {
    keys.term(words.joined(separator: " ")).flatMap { titles[$0]?.title(acronyms) }
  }

  /// All names, their words parted by blanks.
  package var names: [String] { (0..<keys.count).map(keys.text) }

  /// The names of one word.
  package var singleWords: [String] { names.filter { !$0.contains(" ") } }
}

extension TitleNames: Storable {
  package static func passed(_ names: TitleNames?, _ pass: inout some FieldPass) -> TitleNames {
    TitleNames(
      keys: pass(names) { $0.keys }, titles: pass(names) { $0.titles }, firsts: pass(names) { $0.firsts },
      lengths: pass.block(names) { $0.lengths })
  }

  private init(
    keys: TermDictionary, titles: StoredList<StoredTitle>, firsts: TermDictionary, lengths: [UInt64]
  ) {
    (self.keys, self.titles, self.firsts, self.lengths) = (keys, titles, firsts, lengths)
  }
}

extension String {
  /// `ceos` as `ceo`, `officers` as `officer`, `secretaries` as `secretary`.
  fileprivate var withoutPlural: String {
    if count > 4, hasSuffix("ies") { return dropLast(3) + "y" }
    return count > 2 && hasSuffix("s") ? String(dropLast()) : self
  }
}

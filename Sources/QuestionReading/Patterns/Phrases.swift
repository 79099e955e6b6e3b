import Naming
import SourceText

/// Phrases to look for in a question, parted by commas; marks count where they were typed.
package struct Phrases: Sendable {
  fileprivate let phrases: [[KnownWord]]

  package init(_ list: String) { phrases = wordsOfPhrases(list) }

  /// The same as a list.
  package init(_ list: [String]) { phrases = list.map(KnownWord.words) }
}

/// The words of some phrases that are parted by commas.
func wordsOfPhrases(_ list: String) -> [[KnownWord]] {
  list.split(separator: ",").map { KnownWord.words(of: String($0)) }
}

extension AnnotatedQuestion {
  /// Where the words of some phrases stand, outside of names and of what an area is called in several words.
  package func places(of wanted: Phrases) -> Set<Int> { Set(ranges(of: wanted).joined()) }

  /// The same, phrase by phrase.
  package func ranges(of wanted: Phrases) -> [Range<Int>] {
    let free = Set(
      words.indices.filter { place in
        literal(at: place) != nil && !areas.contains { $0.range.count > 1 && $0.range.contains(place) }
      })
    var found: [Range<Int>] = []
    for place in free {
      for phrase in wanted.phrases {
        let range = place..<(place + phrase.count)
        if zip(range, phrase).allSatisfy({ free.contains($0) && words[$0].matches($1) }) {
          found.append(range)
        }
      }
    }
    return found
  }

  /// Whether one of the phrases stands in the question, outside of the names of roles and areas.
  package func holds(_ wanted: Phrases) -> Bool {
    let free = words.indices.filter { place in
      literal(at: place) != nil && !areas.contains { $0.range.contains(place) }
    }
    return free.contains { place in
      wanted.phrases.contains { phrase in
        phrase.indices.allSatisfy { free.contains(place + $0) && words[place + $0].matches(phrase[$0]) }
      }
    }
  }
}

import Answering
import Roles
import SourceText
import TextSearch

/// Words and phrases that say the same, as the base lists them, looked up by their words.
struct Families {
  private var numbers: [[String]: [Int]] = [:]
  private var plainNumbers: [[String]: [Int]] = [:]
  private var longest = 1

  init(_ vocabulary: Vocabulary) {
    for (number, family) in vocabulary.reworded.enumerated() {
      for member in family {
        let words = toneWords(of: member).map(stem)
        numbers[words, default: []].append(number)
        plainNumbers[words.map(folded), default: []].append(number)
        longest = max(longest, words.count)
      }
    }
  }

  /// The families of the longest phrase that begins at a place, and how many words it has; nil when none does.
  ///
  /// Where a text has no marks, those of the phrases do not count either.
  func longestPhrase(at place: Int, in words: [String], isPlain: Bool) -> (families: [Int], length: Int)? {
    let table = isPlain ? plainNumbers : numbers
    for length in stride(from: min(longest, words.count - place), to: 0, by: -1) {
      if let found = table[Array(words[place..<(place + length)])] { return (found, length) }
    }
    return nil
  }
}

/// What may stand in the place of each of some words, by their places: the families of the longest phrase there.
///
/// A table of all families would take longer to make than one action takes to be judged.
func rewordings(of typed: [String], by families: [[String]]) -> [Int: Rewordings] {
  let phrases = longestPhrases(in: typed.map { stem($0.lowercased()) }, of: families)
  var found: [Int: Rewordings] = [:]
  var place = 0
  while place < typed.count {
    let range = place..<(place + (phrases[place]?.length ?? 1))
    if let phrase = phrases[place] {
      let others = Rewordings(phrase.members)
      for place in range { found[place] = others }
    }
    place = range.upperBound
  }
  return found
}

/// The longest phrase of some families at each place, with the members of all families that it belongs to.
private func longestPhrases(
  in words: [String], of families: [[String]]
) -> [Int: (length: Int, members: [String])] {
  let starts = Set(words.map(start(of:)))
  var phrases: [Int: (length: Int, members: [String])] = [:]
  for family in families {
    for member in family where starts.contains(start(of: member)) {
      let sought = toneWords(of: member).map(stem)
      for place in words.indices where words[place...].starts(with: sought) {
        let known = phrases[place] ?? (0, [])
        if sought.count > known.length { phrases[place] = (sought.count, family) }
        if sought.count == known.length { phrases[place] = (known.length, known.members + family) }
      }
    }
  }
  return phrases
}

/// The first two bytes of the first word of a phrase, whatever their case, as one number.
private func start(of phrase: String) -> Int {
  phrase.utf8.prefix(2).prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
    .reduce(0) { $0 << 8 | Int($1 | 0x20) }
}

/// A word by which English forms of one word are the same; others stay as they are.
func stem(_ word: String) -> String {
  var bytes = englishStem(Array(word.utf8))
  // "Hiring" has lost its e, "hire" keeps it.
  if bytes.count == 4, bytes.last == UInt8(ascii: "e") { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

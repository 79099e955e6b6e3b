import Answering
import Roles
import SourceText
import TextSearch

/// Words and phrases that say the same, as the base lists them, looked up by their words.
struct Families {
  private var numbers: [[String]: [Int]] = [:]
  private var plainNumbers: [[String]: [Int]] = [:]
  private var longest = 1
  private let members: [[String]]

  init(_ vocabulary: Vocabulary) {
    members = vocabulary.reworded
    for (number, family) in vocabulary.reworded.enumerated() {
      for member in family {
        let words = toneWords(of: member).map(stem)
        numbers[words, default: []].append(number)
        plainNumbers[words.map(folded), default: []].append(number)
        longest = max(longest, words.count)
      }
    }
  }

  /// What may stand in the place of each of some words, by their places.
  func rewordings(of words: [String]) -> [Int: Rewordings] {
    let stems = words.map { stem($0.lowercased()) }
    var found: [Int: Rewordings] = [:]
    var place = 0
    while place < words.count {
      let phrase = longestPhrase(at: place, in: stems, isPlain: false)
      let range = place..<(place + (phrase?.length ?? 1))
      if let phrase {
        let others = Rewordings(phrase.families.flatMap { members[$0] })
        for place in range { found[place] = others }
      }
      place = range.upperBound
    }
    return found
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

/// A word by which English forms of one word are the same; others stay as they are.
func stem(_ word: String) -> String {
  var bytes = englishStem(Array(word.utf8))
  // "Hiring" has lost its e, "hire" keeps it.
  if bytes.count == 4, bytes.last == UInt8(ascii: "e") { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

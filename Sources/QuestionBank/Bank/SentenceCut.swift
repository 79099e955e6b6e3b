import SourceText

/// A sentence parted into what is shown and what is to be said.
struct SentenceCut: Hashable, Sendable {
  let head: String
  let tail: String
}

/// Parts sentences where a phrase begins, so that what is left says enough to go on from.
struct SentenceCutter: Sendable {
  let language: Language
  /// The role's own names, which say nothing about how a sentence goes on.
  let names: Set<String>
  /// Pairs of words between which no sentence is parted, because they are one name.
  let joined: Set<String>
  /// How many bytes of the sentence, folded, another one of the role begins with as well.
  let shared: Int
  /// Whether the sentence says how the role is called.
  var isAboutNames = false
  /// The most words of the part that is shown.
  let longestHead: Int

  /// The best place to part a sentence; nil when there is none.
  func cut(_ sentence: String) -> SentenceCut? {
    let words = sentence.withoutStop.split(separator: " ").map(String.init)
    guard words.count >= 5, words.count <= 64 else { return nil }
    let pieces = SentencePieces(words, language, names)
    var best: (cut: SentenceCut, penalty: Int)?
    for place in 3..<words.count {
      guard let penalty = penalty(words, pieces, place), penalty <= best?.penalty ?? .max else { continue }
      let cut = SentenceCut(
        head: words[..<place].joined(separator: " "), tail: words[place...].joined(separator: " "))
      if isClean(cut) { best = (cut, penalty) }
    }
    return best?.cut
  }

  /// How far a place is from a good one; nil when it is no place at all.
  private func penalty(_ words: [String], _ pieces: SentencePieces, _ place: Int) -> Int? {
    let (before, after) = (words[place - 1].lowercased(), words[place].lowercased())
    guard place <= longestHead, !PhraseWords.articles.contains(before), !PhraseWords.joints.contains(after),
      !PhraseWords.isOneWord(before, after),
      !joined.contains("\(pieces.folded[place - 1]) \(pieces.folded[place])")
    else { return nil }
    // Nor does an end begin with the role's own letters, which are known.
    let isInCapitals = words[place] == words[place].uppercased()
    guard !isInCapitals || !names.contains(pieces.folded[place]) else { return nil }
    let (asked, said, cues, own) = pieces.counts(at: place)
    let (fewest, ideal) = language == .en ? (1, 3) : (2, 5)
    // One word alone leads to something only as part of a longer beginning, or where names are asked.
    guard cues >= 2 || cues == 1 && (place >= 5 || isAboutNames), asked >= fewest, asked * 2 >= said,
      words.count - place <= Wording.optionLimit(language)
    else { return nil }
    let pair = "\(words[place - 2].lowercased()) \(before)"
    let isMark = ",:;".contains(before.last ?? " ")
    let isBeginning = PhraseWords.links.contains(before) || PhraseWords.verbs.contains(pair) || isMark
    // Where a Vietnamese word ends cannot be seen, so that any other place might be inside one.
    guard isBeginning || language == .en else { return nil }
    // The more leads to an end, the fewer ends there are; and the role's own name is known.
    return abs(asked - ideal) * 2 + (cues < 3 ? 6 : 0) + (own == asked && !isAboutNames ? 12 : 0)
      + (isBeginning ? 0 : 5) + (PhraseWords.verbs.contains(pair) ? 4 : 0)
      + (PhraseWords.isAside(after, words.dropFirst(place + 1).first) ? 8 : 0)
  }

  private func isClean(_ cut: SentenceCut) -> Bool {
    !cut.tail.hasPrefix("(") && StemText.flaw("‘\(cut.head) \(blank)’") == nil
      && StemText.flaw(cut.tail) == nil
      && folded(cut.head).utf8.count + 1 > shared
  }
}

/// The words of a sentence by what they say, so that every place in it is weighed at once.
private struct SentencePieces {
  /// The words, folded; empty where there is nothing but marks.
  let folded: [String]
  /// For every place, the key words before it and from it on, as bits.
  private let before: [UInt64]
  private let after: [UInt64]
  private let named: UInt64

  init(_ words: [String], _ language: Language, _ names: Set<String>) {
    let parts = words.map(foldedWords)
    folded = parts.map { $0.joined(separator: " ") }
    var numbers: [String: Int] = [:]
    var named: UInt64 = 0
    let bits = parts.map { words in
      words.reduce(UInt64(0)) { bits, word in
        guard !KeyWords.isFiller(word, language) else { return bits }
        let number = numbers[word, default: numbers.count]
        numbers[word] = number
        let bit: UInt64 = 1 << UInt64(min(number, 63))
        if names.contains(word) { named |= bit }
        return bits | bit
      }
    }
    self.named = named
    var (before, after) = (
      [UInt64](repeating: 0, count: words.count), [UInt64](repeating: 0, count: words.count)
    )
    for place in words.indices.dropFirst() { before[place] = before[place - 1] | bits[place - 1] }
    for place in words.indices.reversed() {
      after[place] = (place + 1 < words.count ? after[place + 1] : 0) | bits[place]
    }
    (self.before, self.after) = (before, after)
  }

  /// How many key words of the end were not said before, how many it has, how many lead to it, and how many of those
  /// asked are of the role's own name.
  func counts(at place: Int) -> (asked: Int, said: Int, cues: Int, own: Int) {
    let asked = after[place] & ~before[place]
    return (
      asked.nonzeroBitCount, after[place].nonzeroBitCount, (before[place] & ~named).nonzeroBitCount,
      (asked & named).nonzeroBitCount
    )
  }
}

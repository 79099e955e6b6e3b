import Naming
import Roles

/// A word or phrase of a sentence that says something, by all that may stand in its place.
struct Concept: Hashable {
  /// What it is known by: its stem, `#` and the number of each family, `@` and a role that something is said with.
  let keys: [String]
  /// Its first and last word, by which a syllable is known with its neighbour.
  let words: [String]
  /// Whether it is a single syllable of no family, which alone says little.
  let isSyllable: Bool
  /// Whether it is a name in capitals, for which nothing else stands.
  var isAcronym = false
  /// Which part of an enumeration it stands in.
  let item: Int
}

/// The concepts of some words; those that say little are left out.
struct ConceptReader {
  let families: Families

  /// Of consecutive words; names of roles must be taken out before.
  func concepts(of words: [QuestionWord], isPlain: Bool, isVietnamese: Bool, item: inout Int) -> [Concept] {
    let texts = words.map { isPlain ? $0.key : stem($0.typed.lowercased()) }
    var found: [Concept] = []
    var place = 0
    while place < words.count {
      if joiningWords.contains(texts[place]) {
        item += 1
        place += 1
        continue
      }
      let phrase = families.longestPhrase(at: place, in: texts, isPlain: isPlain)
      let range = place..<(place + (phrase?.length ?? 1))
      place = range.upperBound
      guard range.count > 1 || !saysLittle(words[range.lowerBound], isPlain) else { continue }
      let keys = (phrase?.families.map { "#\($0)" } ?? []) + [texts[range].joined(separator: " ")]
      found.append(
        Concept(
          keys: keys, words: Array(texts[range]), isSyllable: isVietnamese && phrase == nil,
          isAcronym: words[range].contains(where: \.isAcronym), item: item))
    }
    return found
  }

  private func saysLittle(_ word: QuestionWord, _ isPlain: Bool) -> Bool {
    var word = word
    word.marksCount = !isPlain
    // ‘AI’ is no ‘ai’.
    if word.key.contains(where: \.isNumber) { return true }
    if word.isCapitals { return false }
    return word.key.count < 2 || word.isOne(of: wordsThatSayLittle)
  }
}

/// Words between the parts of an enumeration.
private let joiningWords: Set<String> = ["and", "or", "và", "hoặc", "va", "hoac"]

private let wordsThatSayLittle = allEmptyWords.union(wordsOfParts).union(wordsOfTone).union(
  KnownWords(
    """
    task tasks job jobs thing things make makes making made sure see sees seen sort kind way ways place case matter \
    come comes go goes going put puts take takes taking taken mean means act acts person bear bears fall one ones \
    department area activity use used uses himself herself itself themselves he she his her its own whose each other \
    think thinks thought idea true said instance example programme programmes remains remain vietnam vietnamese mistake mistaken misconception myth wrong untrue through hold holds held even because since though although however than both either well likely able keep let every whole during between among
    một trong phần nhiệm vụ việc nơi chuyện điều thứ loại người khâu bộ phận chính ra được bị do bởi nhằm cùng \
    còn hay thì mình các những gọi mang về ngay dù kể hiểu lầm sai rằng chương trình ngày nghĩ chẳng hạn ví dụ việt nam
    """))

extension QuestionWord {
  /// Whether it is written in capitals alone, without numbers.
  var isAcronym: Bool { isCapitals && typed.allSatisfy(\.isLetter) }
}

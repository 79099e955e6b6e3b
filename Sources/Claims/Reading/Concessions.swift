/// How a sentence says that something holds against what one would expect, or is done so that something does not happen.
///
/// A fact that says "needs A to be B" holds all the words of "is B though it lacks A", and "sees that money does not run
/// out" denies nothing of "sees that there is enough": neither can be told by the words that are shared.
extension Tone {
  /// Whether a sentence grants that something is missing: "although nobody asked", "even without".
  static func concedes(_ text: String) -> Bool {
    let words = toneWords(of: text)
    return places(of: concessions, in: text).contains { place in
      words[place...].prefix(reachOfConcession).contains(where: wordsOfLack.contains)
    }
  }

  /// Whether what a sentence denies is only what somebody works against: "makes sure that nobody waits".
  static func deniesWithinAim(_ text: String) -> Bool {
    guard let start = places(of: aims, in: text).min() else { return false }
    let words = toneWords(of: text)
    let before = words[..<start].joined(separator: " ")
    return Tone(text).isNegated && !Tone(before).isNegated
  }

  /// Whether a sentence denies only that something goes with what it says: "without management in the room".
  static func deniesOnlyAtEnd(_ text: String) -> Bool {
    let starts = [" without ", " mà không "].compactMap { text.firstRange(of: $0)?.lowerBound }
    return starts.min().map { !Tone(String(text[..<$0])).isNegated && Tone(text).isNegated } ?? false
  }

  private static func places(of phrases: [[String]], in text: String) -> [Int] {
    let words = toneWords(of: text)
    return words.indices.filter { place in phrases.contains { words[place...].starts(with: $0) } }
  }
}

private let concessions = phrases(
  """
  although, even though, even if, even without, even when, though, despite, in spite of, regardless of, irrespective of, \
  whether or not, no matter, dù, mặc dù, cho dù, dẫu, kể cả khi, ngay cả khi, bất kể, bất chấp
  """)
/// Behind so many words of it nothing is granted any more.
private let reachOfConcession = 6
private let wordsOfLack: Set<String> = [
  "not", "no", "without", "nobody", "lacks", "lacking", "không", "chưa", "thiếu", "chẳng",
]
private let aims = phrases(
  """
  see that, sees that, see to it that, sees to it that, make sure, makes sure, ensure, ensures, so that, guard against, \
  guards against, take care that, takes care that, keep from, keeps from, bảo đảm, đảm bảo, để không, sao cho, lo sao, lo cho, \
  giữ cho, tránh để
  """)

private func phrases(_ list: String) -> [[String]] {
  list.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
}

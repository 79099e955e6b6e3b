import TextSearch

/// How much of some words stands in a text in their order, by their longest common subsequence.
func orderShare(of words: [String], in text: [String]) -> Double {
  guard !words.isEmpty else { return 1 }
  let text = text.map { englishStem(Array($0.utf8)) }
  var lengths = [Int](repeating: 0, count: text.count + 1)
  for word in words.map({ englishStem(Array($0.utf8)) }) {
    var diagonal = 0
    for (place, other) in text.enumerated() {
      let above = lengths[place + 1]
      lengths[place + 1] = word == other ? diagonal + 1 : max(above, lengths[place])
      diagonal = above
    }
  }
  return Double(lengths[text.count]) / Double(words.count)
}

/// Whether a text sets one thing above or before another.
func holdsComparison(_ text: String) -> Bool {
  let words = toneWords(of: text)
  return words.contains { ["than", "hơn", "before", "trước", "rather"].contains($0) }
}

/// How many of the words of a text stand among other words, by their stems; 1 when it has none.
func shareSaid(of text: [String], by words: [String]) -> Double {
  guard !text.isEmpty else { return 1 }
  let said = Set(words.map { englishStem(Array($0.utf8)) })
  return Double(text.count { said.contains(englishStem(Array($0.utf8))) }) / Double(text.count)
}

import SourceText

/// The peer: BM25 over single words as textbooks have it (k1 1.2, b 0.75), words folded or as they are written.
struct PlainBM25 {
  private var postings: [String: [(text: Int, count: Int)]] = [:]
  private var lengths: [Double] = []
  private let folds: Bool

  init(_ texts: [String], folds: Bool) {
    self.folds = folds
    for (number, text) in texts.enumerated() {
      let words = words(of: text)
      lengths.append(Double(words.count))
      for (word, count) in Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +) {
        postings[word, default: []].append((number, count))
      }
    }
  }

  /// The places of the best texts, best first.
  func search(_ query: String, limit: Int) -> [Int] {
    let average = lengths.reduce(0, +) / Double(max(1, lengths.count))
    var scores = [Double](repeating: 0, count: lengths.count)
    for word in words(of: query) {
      guard let found = postings[word] else { continue }
      let count = Double(found.count)
      let rarity = naturalLog(1 + (Double(lengths.count) - count + 0.5) / (count + 0.5))
      for (text, count) in found {
        let frequency = Double(count)
        let norm = 1.2 * (0.25 + 0.75 * lengths[text] / average)
        scores[text] += rarity * frequency * 2.2 / (frequency + norm)
      }
    }
    return scores.indices.filter { scores[$0] > 0 }.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
      .prefix(limit).map { $0 }
  }

  private func words(of text: String) -> [String] {
    folds ? foldedWords(text) : text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

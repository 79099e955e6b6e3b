import SourceText

extension QueryReader {
  /// The syllables of a word written as one (`sanpham`): known ones, of which each stands somewhere after the
  /// one before; the fewest, and of those the most usual pairs.
  func split(_ word: QueryWord) -> [QueryWord]? {
    let bytes = word.key
    guard (4...24).contains(bytes.count) else { return nil }
    var best = [(keys: [Int], common: Int)?](repeating: nil, count: bytes.count + 1)
    best[0] = ([], 0)
    for end in 1...bytes.count {
      for start in max(0, end - 7)..<end {
        guard let before = best[start], let key = text.keys.term(bytes[start..<end]) else { continue }
        var common = before.common
        if let last = before.keys.last {
          guard let pair = text.pair(last, key) else { continue }
          common += text.pairPostings.count(pair)
        }
        let found = (keys: before.keys + [key], common: common)
        if best[end].map({ (found.keys.count, -found.common) < ($0.keys.count, -$0.common) }) ?? true {
          best[end] = found
        }
      }
    }
    guard let keys = best[bytes.count]?.keys, keys.count > 1 else { return nil }
    return keys.compactMap { QueryWord.words(of: String(decoding: text.keys[$0], as: UTF8.self)).first }
  }
}

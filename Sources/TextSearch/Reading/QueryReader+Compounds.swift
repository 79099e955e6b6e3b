import SourceText

extension QueryReader {
  /// Reads two words as one that sentences hold, too: `cyber security` as "cybersecurity".
  func joinCompounds(_ positions: inout [Position]) {
    guard text.language == .en else { return }
    for place in positions.indices.dropFirst() where positions[place].followsPrevious {
      let parts = [positions[place - 1].word.key, positions[place].word.key]
      guard parts.allSatisfy({ $0.count >= shortestPart }),
        let key = text.keys.term(analyser.key(of: parts[0] + parts[1]))
      else { continue }
      // Each of the two words stands for half of the whole.
      for part in [place - 1, place] {
        positions[part].candidates.append(.init(key: key, form: nil, weight: 100))
      }
    }
  }

  /// Two words that were written as one and stand side by side in a sentence: `crossfunctional`.
  func parts(of word: QueryWord) -> [QueryWord]? {
    guard word.key.count >= 2 * shortestPart else { return nil }
    for end in shortestPart...(word.key.count - shortestPart) {
      let parts = [Array(word.key[..<end]), Array(word.key[end...])]
      let keys = parts.map { text.keys.term(analyser.key(of: $0)) }
      guard let left = keys[0], let right = keys[1], text.pair(left, right) != nil else { continue }
      return parts.compactMap { QueryWord.words(of: String(decoding: $0, as: UTF8.self)).first }
    }
    return nil
  }

  /// Reads the last word as the beginning of one that sentences hold, where it is no word itself: somebody is
  /// still typing.
  func completeLast(_ positions: inout [Position], of query: FactQuery, _ reading: inout Reading) {
    guard query.isTyped, let last = positions.indices.last, positions[last].candidates.isEmpty,
      positions[last].word.key.count >= shortestBeginning, !isKnown(positions[last].word),
      !positions[last].word.isMarked, !strange.contains(positions[last].word),
      query.clauses[positions[last].clause].demand == .wanted
    else { return }
    let word = positions[last].word
    let term = text.terms(beginningWith: word)
    let count = text.count(holding: term)
    guard count > 0 else { return }
    positions[last].isBeginning = true
    reading.uses.append(TermUse(term: term, rarity: text.rarity(count), weight: Ranking.repairedWeight))
    reading.ideal += TermUse(term: term, rarity: text.rarity(count), weight: Ranking.repairedWeight).points(
      1000)
    reading.corrections.append((Correction(from: word.typed, to: word.typed + "…"), .certain))
  }
}

/// Shorter words stand side by side by chance.
private let shortestPart = 3
/// Two letters begin too many words.
private let shortestBeginning = 3

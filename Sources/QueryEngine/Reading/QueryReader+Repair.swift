import SourceText

extension QueryReader {
  /// The words that a word stands for when nobody knows it as it is: keys of Telex or VNI that were typed
  /// without an input method, or syllables written as one.
  func spelt(_ word: QueryWord, isQuoted: Bool, _ reading: inout Reading) -> [QueryWord] {
    guard !isQuoted, text.language == .vi, !word.isMarked, !isKnown(word) else { return [word] }
    let found = decodedKeystrokes(word).map { [$0] } ?? split(word)
    guard let found else { return [word] }
    reading.corrections.append(Correction(from: word.typed, to: found.map(\.typed).joined(separator: " ")))
    return found
  }

  private func decodedKeystrokes(_ word: QueryWord) -> QueryWord? {
    let forms = [formFromTelex(word.key), formFromVNI(word.key)].compactMap { $0 }
    let decoded = forms.compactMap { QueryWord.words(of: spelling(ofForm: $0)).first }
    return decoded.first { text.forms.term($0.form) != nil }
  }

  /// Adds ways to read a word that is unknown, or that stands where it never stands: dictionary words within
  /// one edit that do stand there.
  func repair(_ index: Int, in positions: inout [Position], _ reading: inout Reading) {
    let position = positions[index]
    let isUnknown = position.candidates.isEmpty
    if isUnknown, isKnown(position.word) { return }
    guard isUnknown || isSuspicious(index, positions) else { return }
    let near = nearestByNeighbours(index, positions) ?? (isUnknown ? nearest(to: position.word) : nil)
    guard let near else { return }
    positions[index].candidates.append(.init(key: near, form: nil, weight: Ranking.repairedWeight))
    reading.corrections.append(Correction(from: position.word.typed, to: text.spelling(ofKey: near)))
  }

  /// Whether a word forms no known pair with its neighbours.
  private func isSuspicious(_ index: Int, _ positions: [Position]) -> Bool {
    let position = positions[index]
    guard !position.isFunctionWord, position.word.key.count >= (text.language == .vi ? 2 : 4),
      neighbours(of: index, positions).contains(where: { !positions[$0].candidates.isEmpty })
    else { return false }
    for neighbour in neighbours(of: index, positions) {
      let (left, right) = neighbour < index ? (neighbour, index) : (index, neighbour)
      for first in positions[left].candidates {
        for second in positions[right].candidates where text.pair(first.key, second.key) != nil {
          return false
        }
      }
    }
    return true
  }

  private func neighbours(of index: Int, _ positions: [Position]) -> [Int] {
    var neighbours: [Int] = []
    if positions[index].followsPrevious { neighbours.append(index - 1) }
    if index + 1 < positions.count, positions[index + 1].followsPrevious { neighbours.append(index + 1) }
    return neighbours
  }

  /// The nearest word that stands beside a neighbour somewhere; of equals the one that does so most often.
  private func nearestByNeighbours(_ index: Int, _ positions: [Position]) -> Int? {
    let word = analyser.key(of: positions[index].word.key)
    var best: (key: Int, cost: Int, count: Int)?
    let consider = { (key: Int, pair: Int?) in
      guard let cost = editCost(word, text.keys[key]), cost > 0 else { return }
      let count = pair.map(text.pairPostings.count) ?? 0
      if best.map({ (cost, -count, key) < ($0.cost, -$0.count, $0.key) }) ?? true {
        best = (key, cost, count)
      }
    }
    for neighbour in neighbours(of: index, positions) {
      for candidate in positions[neighbour].candidates.prefix(1) {
        if neighbour < index {
          for key in text.followers(of: candidate.key) { consider(key, text.pair(candidate.key, key)) }
        } else {
          for key in text.predecessors(of: candidate.key) { consider(key, text.pair(key, candidate.key)) }
        }
      }
    }
    return best?.key
  }

  /// The nearest word of the dictionary, for a word long enough that one edit does not make another word.
  private func nearest(to word: QueryWord) -> Int? {
    guard word.key.count >= 4 else { return nil }
    let wanted = analyser.key(of: word.key)
    var best: (key: Int, cost: Int, count: Int)?
    for key in 0..<text.keys.count {
      guard let cost = editCost(wanted, text.keys[key]) else { continue }
      let count = text.keyPostings.count(key)
      if best.map({ (cost, -count) < ($0.cost, -$0.count) }) ?? true { best = (key, cost, count) }
    }
    return best?.key
  }
}

import SourceText
import StoredValues

extension QueryReader {
  /// The words that a word stands for when nobody knows it as it is: syllables written as one.
  func spelt(_ word: QueryWord, isQuoted: Bool, _ reading: inout Reading) -> [QueryWord] {
    guard !isQuoted, !word.isMarked, !isKnown(word), !strange.contains(word),
      let found = text.language == .vi ? split(word) : parts(of: word)
    else { return [word] }
    let correction = Correction(from: word.typed, to: found.map(\.typed).joined(separator: " "))
    reading.corrections.append((correction, .certain))
    return found
  }

  /// Adds a way to read a word that is unknown, or that stands where it never stands.
  ///
  /// It is the nearest word of the dictionary, within one edit, that does stand there. The word as it was typed
  /// stays.
  func repair(_ index: Int, in positions: inout [Position], _ reading: inout Reading) {
    let position = positions[index]
    let isUnknown = position.candidates.isEmpty
    guard !strange.contains(position.word), !position.isBeginning,
      text.language == .vi || !position.word.isMarked,
      isUnknown ? !isKnown(position.word) : isSuspicious(index, positions)
    else { return }
    let near = nearestByNeighbours(index, positions) ?? (isUnknown ? nearest(to: position.word) : nil)
    guard let near else { return }
    let weight = isUnknown ? Ranking.repairedWeight : Ranking.doubtedWeight
    positions[index].candidates.append(.init(key: near, form: nil, weight: weight))
    let correction = Correction(from: position.word.typed, to: text.spelling(ofKey: near))
    let typed = position.candidates.first?.key
    reading.corrections.append((correction, typed.map { .doubtful(typed: $0, near: near) } ?? .certain))
  }

  /// Whether a known word forms no known pair with its neighbours, and its marks do not speak for it.
  private func isSuspicious(_ index: Int, _ positions: [Position]) -> Bool {
    let position = positions[index]
    let isWrittenSo =
      positions.contains { $0.word.isMarked } && position.candidates.contains { $0.form != nil }
    guard !position.isFunctionWord, !isWrittenSo, position.word.key.count >= (text.language == .vi ? 2 : 4)
    else { return false }
    let neighbours = knownNeighbours(of: index, positions)
    return !neighbours.isEmpty
      && !neighbours.contains { neighbour in
        positions[index].candidates.contains { stands($0.key, at: index, beside: neighbour, positions) }
      }
  }

  /// Below this length one edit makes anything of anything.
  private var shortestRepaired: Int { text.language == .vi ? 2 : 3 }

  /// Whether a word somewhere stands beside a neighbour as it would here.
  private func stands(_ key: Int, at index: Int, beside neighbour: Int, _ positions: [Position]) -> Bool {
    positions[neighbour].candidates.contains { other in
      (neighbour < index ? text.pair(other.key, key) : text.pair(key, other.key)) != nil
    }
  }

  private func knownNeighbours(of index: Int, _ positions: [Position]) -> [Int] {
    var neighbours: [Int] = []
    if positions[index].followsPrevious { neighbours.append(index - 1) }
    if index + 1 < positions.count, positions[index + 1].followsPrevious { neighbours.append(index + 1) }
    return neighbours.filter { !positions[$0].candidates.isEmpty }
  }

  /// The nearest word that stands beside a neighbour somewhere; of equals the one that does so most often.
  ///
  /// In the place of a known word it must fit all neighbours: most syllables have others within one edit.
  private func nearestByNeighbours(_ index: Int, _ positions: [Position]) -> Int? {
    let word = positions[index].word.key
    guard word.count >= shortestRepaired else { return nil }
    let neighbours = knownNeighbours(of: index, positions)
    let mustFitAll = !positions[index].candidates.isEmpty
    var best = Nearest()
    for neighbour in neighbours {
      guard let other = positions[neighbour].candidates.first?.key else { continue }
      let beside = neighbour < index ? Array(text.followers(of: other)) : Array(text.predecessors(of: other))
      for key in beside {
        guard let cost = editCost(word, text.letters(ofKey: key)), cost > 0 else { continue }
        if mustFitAll, !neighbours.allSatisfy({ stands(key, at: index, beside: $0, positions) }) { continue }
        let pair = neighbour < index ? text.pair(other, key) : text.pair(key, other)
        best.consider(key, cost, pair.map(text.pairPostings.count) ?? 0)
      }
    }
    return best.key
  }

  /// The nearest word of the dictionary, for a word long enough that one edit does not make another word.
  private func nearest(to word: QueryWord) -> Int? {
    guard word.key.count >= 5 else { return nil }
    var best = Nearest()
    for key in 0..<text.keys.count {
      guard let cost = editCost(word.key, text.letters(ofKey: key)) else { continue }
      best.consider(key, cost, text.keyPostings.count(key))
    }
    return best.key
  }
}

extension TextIndex {
  /// A key as it is typed: in English not the stem but the word that is met most.
  fileprivate func letters(ofKey key: Int) -> Slice<StoredNumbers<UInt8>> {
    language == .en ? forms[Int(usualForm[key])] : keys[key]
  }
}

/// The best word so far: the fewest edits, then the most often met, then the first.
private struct Nearest {
  private(set) var key: Int?
  private var rank = (cost: Int.max, rarity: 0)

  mutating func consider(_ key: Int, _ cost: Int, _ count: Int) {
    guard (cost, -count, key) < (rank.cost, rank.rarity, self.key ?? .max) else { return }
    self.key = key
    rank = (cost, -count)
  }
}

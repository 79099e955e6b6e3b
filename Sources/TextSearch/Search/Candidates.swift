import Roles
import SourceText

/// A fact that meets a query, with its points in the language where it has most.
struct ScoredFact {
  let fact: UInt32
  var points: Int32
  /// The place of that language's index.
  var text: UInt8
}

extension SearchIndex {
  /// Every fact that meets the query, with its points in the language where it has most.
  func candidates(for query: FactQuery, _ readings: [Reading?]) -> [ScoredFact] {
    let stretches = stretches(query.filter) ?? [0..<UInt32(table.factCount)]
    let excluded = excluded(by: query)
    guard query.ranks else { return everything(in: stretches, excluded, query.language) }
    var lanes = readings.indices.compactMap { number in
      readings[number].map { Lane($0, number, query, self, excluded) }
    }
    var gathered = GatheredCandidates(factCount: table.factCount)
    for block in Block.blocks(of: stretches) {
      for lane in lanes.indices { lanes[lane].gather(block, &gathered) }
      gathered.finishBlock()
    }
    return gathered.candidates
  }

  private func everything(
    in stretches: [Range<UInt32>], _ excluded: FactList, _ language: Language?
  ) -> [ScoredFact] {
    stretches.joined()
      .filter { fact in
        !excluded.contains(fact)
          && (language.map { knowledge.facts[Int(fact)].text.wording(in: $0) != nil } ?? true)
      }
      .map { ScoredFact(fact: $0, points: 0, text: 0) }
  }
}

/// Stretches of facts that lie close enough to be scored together.
private struct Block {
  let start: UInt32
  var stretches: [Range<UInt32>]

  /// Stretches, which are in order, cut where a block ends.
  static func blocks(of stretches: [Range<UInt32>]) -> [Block] {
    let length = UInt32(Scores.blockLength)
    var blocks: [Block] = []
    for stretch in stretches {
      var rest = stretch
      while !rest.isEmpty {
        let start = rest.lowerBound / length * length
        let part = rest.clamped(to: start..<start + length)
        if blocks.last?.start != start { blocks.append(Block(start: start, stretches: [])) }
        blocks[blocks.count - 1].stretches.append(part)
        rest = part.upperBound..<rest.upperBound
      }
    }
    return blocks
  }
}

/// One language's view of the facts.
private struct Lane {
  private let number: UInt8
  private let admitted: FactList?
  private let excluded: FactList
  /// The fewest points of a fact that is found at all.
  private let floor: Int32
  private var scores: Scores

  init(_ reading: Reading, _ number: Int, _ query: FactQuery, _ index: SearchIndex, _ excluded: FactList) {
    (self.number, self.excluded) = (UInt8(number), excluded)
    admitted = index.admitted(by: query, in: index.texts[number], index.analysers[number])
    floor = Int32(Double(reading.ideal) * Ranking.leastShareOfQuery)
    scores = Scores(reading, in: index.texts[number], factCount: index.table.factCount)
  }

  mutating func gather(_ block: Block, _ gathered: inout GatheredCandidates) {
    scores.score(block.stretches, from: block.start)
    for fact in scores.scored {
      let points = scores.points(of: fact)
      guard points >= floor, admitted?.contains(fact) ?? true, !excluded.contains(fact) else { continue }
      gathered.add(ScoredFact(fact: fact, points: points, text: number))
    }
  }
}

/// The candidates of block after block, each fact once.
private struct GatheredCandidates {
  private(set) var candidates: [ScoredFact] = []
  /// For each fact of the block its place among the candidates, counted from one.
  private var places: [UInt32]
  private var firstOfBlock = 0

  init(factCount: Int) { places = [UInt32](repeating: 0, count: min(factCount, Scores.blockLength)) }

  mutating func add(_ candidate: ScoredFact) {
    let rest = Int(candidate.fact) % Scores.blockLength
    let place = Int(places[rest])
    if place == 0 {
      candidates.append(candidate)
      places[rest] = UInt32(candidates.count)
    } else if candidates[place - 1].points < candidate.points {
      candidates[place - 1] = candidate
    }
  }

  mutating func finishBlock() {
    for candidate in candidates[firstOfBlock...] { places[Int(candidate.fact) % Scores.blockLength] = 0 }
    firstOfBlock = candidates.count
  }
}

import Roles
import SourceText
import TextSearch

/// The areas of work as documents of weighted fields in one language.
struct AreaFields: Sendable {
  private let isVietnamese: Bool
  private let areas: [Competency.ID]
  private var postings: [String: [(area: Int, weight: Double)]] = [:]
  private var lengths: [Double]

  init(_ texts: [AreaText], of areas: [Competency.ID], _ language: Language) {
    isVietnamese = language == .vi
    self.areas = areas
    lengths = [Double](repeating: 0, count: areas.count)
    var weights = [[String: Double]](repeating: [:], count: areas.count)
    for text in texts {
      for term in text.terms { weights[text.area][term, default: 0] += text.weight }
    }
    for (place, weights) in weights.enumerated() {
      lengths[place] = weights.values.sorted().reduce(0, +)
      for (term, weight) in weights { postings[term, default: []].append((place, weight)) }
    }
  }

  /// The score of each area that holds one of the terms, and the share of the terms' weight that it explains.
  func scores(
    of wanted: Set<String>
  ) -> [(area: Competency.ID, score: Double, share: Double, terms: Int)] {
    var scores: [Int: Double] = [:]
    var held: [Int: (weight: Double, terms: Int)] = [:]
    var all = 0.0
    let average = lengths.reduce(0, +) / Double(max(1, lengths.count))
    for term in wanted.sorted() {
      let postings = postings[term] ?? []
      let rarity = rarity(of: term, in: postings.count)
      all += rarity
      for (area, weight) in postings {
        let length = 0.5 + 0.5 * lengths[area] / average
        scores[area, default: 0] += rarity * weight * 2.2 / (weight + 1.2 * length)
        held[area, default: (0, 0)].weight += rarity
        held[area, default: (0, 0)].terms += 1
      }
    }
    return scores.map { area, score in
      let held = held[area] ?? (0, 0)
      return (areas[area], score, held.weight / max(all, 0.001), held.terms)
    }
  }

  /// The weight of a term by the number of areas that hold it, as in BM25; a lone syllable says little.
  private func rarity(of term: String, in count: Int) -> Double {
    let (all, found) = (Double(areas.count), Double(count))
    let rarity = naturalLogarithm(1 + (all - found + 0.5) / (found + 0.5))
    if isLoneSyllable(term) { return rarity * 0.5 }
    // Most pairs of neighbours are no word, so that it says little if nobody holds one.
    return isVietnamese && count == 0 ? rarity * 0.3 : rarity
  }

  private func isLoneSyllable(_ term: String) -> Bool { isVietnamese && !term.contains(" ") }
}

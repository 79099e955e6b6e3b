import Roles
import SourceText
import TextSearch

/// The areas of work as documents of weighted fields in one language.
struct AreaFields: Sendable {
  private let isVietnamese: Bool
  private let areas: [Competency.ID]
  private var postings: [String: [(area: Int, weight: Double)]] = [:]
  private var lengths: [Double]

  init(_ knowledge: KnowledgeBase, _ terms: SituationTerms, _ language: Language) {
    isVietnamese = language == .vi
    areas = knowledge.competencies.map(\.id)
    lengths = []
    for (place, competency) in knowledge.competencies.enumerated() {
      var weights: [String: Double] = [:]
      for (text, weight) in fields(of: competency, language) {
        for term in terms.terms(of: text, in: language) { weights[term, default: 0] += weight }
      }
      lengths.append(weights.values.reduce(0, +))
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

/// The texts of an area, with what a word in each is worth.
private func fields(of competency: Competency, _ language: Language) -> [(String, Double)] {
  let words = competency.words
  let names = [competency.name.wording(in: language)].compactMap { $0 }.map { ($0, 3.0) }
  let others = (words.alsoCalled[language] + words.alone[language]).map { ($0, 2.5) }
  let events = words.events.flatMap { $0.phrases[language] }.map { ($0, 2.5) }
  // What stands behind the semicolon of a definition says what does not belong in.
  let meaning =
    competency.meaning.definition?.wording(in: language)
    .flatMap { $0.split(separator: ";").first }.map { [(String($0), 1.0)] } ?? []
  return names + others + events + meaning
}

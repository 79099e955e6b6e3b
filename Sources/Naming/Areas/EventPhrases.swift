import Roles
import SourceText

/// The names and events of areas as single phrases, to find the one nearest to a situation.
struct EventPhrases: Sendable {
  private struct Phrase: Sendable {
    let area: Competency.ID
    let facts: [Fact.ID]
    let terms: Set<String>
  }

  private var phrases: [Phrase] = []
  private var places: [String: [Int]] = [:]

  init(_ texts: [AreaText], of areas: [Competency.ID]) {
    for text in texts where text.isPhrase {
      let terms = text.terms.telling
      for term in terms { places[term, default: []].append(phrases.count) }
      phrases.append(Phrase(area: areas[text.area], facts: text.facts, terms: terms))
    }
  }

  /// The nearest phrase of each area: by the weight of the words in common, against the phrase's length.
  func nearest(to wanted: Set<String>) -> [Competency.ID: (score: Double, facts: [Fact.ID])] {
    var common: [Int: Double] = [:]
    // In one order, or sums of fractions differ in their last digits from run to run.
    for term in wanted.sorted() {
      for place in places[term] ?? [] { common[place, default: 0] += weight(of: term) }
    }
    var best: [Competency.ID: (score: Double, facts: [Fact.ID])] = [:]
    for (place, weight) in common.sorted(by: { $0.key < $1.key }) {
      let phrase = phrases[place]
      let length = phrase.terms.sorted().reduce(weightOfNothing) { $0 + self.weight(of: $1) }
      let score = weight / length.squareRoot()
      if score > best[phrase.area]?.score ?? 0 { best[phrase.area] = (score, phrase.facts) }
    }
    return best
  }

  /// The square of a term's rarity, as in a cosine.
  private func weight(of term: String) -> Double {
    let rarity = Double(phrases.count) / (0.5 + Double(places[term]?.count ?? 0))
    return rarity.squareRoot()
  }
}

/// Keeps very short phrases from fitting everything.
private let weightOfNothing = 8.0

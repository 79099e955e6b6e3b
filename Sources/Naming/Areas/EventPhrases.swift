import Roles
import SourceText
import StoredValues
import TextSearch

/// The names and events of areas as single phrases, to find the one nearest to a situation.
struct EventPhrases: Sendable {
  private let areas: [Competency.ID]
  private let terms: TermDictionary
  /// Where the phrases that hold each term begin in `holders`; one more than there are terms.
  private let starts: [UInt32]
  /// Phrases, by their places.
  private let holders: [UInt32]
  /// Of each phrase its area, by its place.
  private let areaOfPhrase: [UInt32]
  /// Of each phrase the length by which its score is divided.
  private let lengths: [Double]
  /// The facts that events lead to, each once.
  private let facts: TermDictionary
  /// Where the facts of each phrase begin in `factsOfPhrases`; one more than there are phrases.
  private let factStarts: [UInt32]
  private let factsOfPhrases: [UInt32]

  init(_ texts: [AreaText], of areas: [Competency.ID]) {
    let phrases = texts.filter(\.isPhrase)
    self.areas = areas
    let terms = TermDictionary(phrases.flatMap(\.terms.telling))
    var places = [[UInt32]](repeating: [], count: terms.count)
    for (place, phrase) in phrases.enumerated() {
      for term in phrase.terms.telling { terms.term(term).map { places[$0].append(UInt32(place)) } }
    }
    self.terms = terms
    starts = Naming.starts(places.map(\.count))
    holders = places.flatMap { $0 }
    areaOfPhrase = phrases.map { UInt32($0.area) }
    lengths = phrases.map { phrase in
      let numbers = phrase.terms.telling.sorted().compactMap { terms.term($0) }
      return numbers.reduce(weightOfNothing) { $0 + weight(ofTermIn: places[$1].count, of: phrases.count) }
        .squareRoot()
    }
    let facts = TermDictionary(phrases.flatMap { $0.facts.map(\.text) })
    self.facts = facts
    factStarts = Naming.starts(phrases.map(\.facts.count))
    factsOfPhrases = phrases.flatMap { $0.facts.compactMap { facts.term($0.text) }.map { UInt32($0) } }
  }

  /// The nearest phrase of each area: by the weight of the words in common, against the phrase's length.
  func nearest(to wanted: Set<String>) -> [Competency.ID: (score: Double, facts: [Fact.ID])] {
    var common: [Int: Double] = [:]
    // In one order, or sums of fractions differ in their last digits from run to run.
    for term in wanted.sorted().compactMap({ terms.term($0) }) {
      let holders = holders[Int(starts[term])..<Int(starts[term + 1])]
      let weight = weight(ofTermIn: holders.count, of: lengths.count)
      for place in holders { common[Int(place), default: 0] += weight }
    }
    var best: [Int: (place: Int, score: Double)] = [:]
    for (place, weight) in common.sorted(by: { $0.key < $1.key }) {
      let (area, score) = (Int(areaOfPhrase[place]), weight / lengths[place])
      if score > best[area]?.score ?? 0 { best[area] = (place, score) }
    }
    return Dictionary(
      uniqueKeysWithValues: best.map { (areas[$0], (score: $1.score, facts: facts(ofPhrase: $1.place))) })
  }

  private func facts(ofPhrase place: Int) -> [Fact.ID] {
    factsOfPhrases[Int(factStarts[place])..<Int(factStarts[place + 1])].map { Fact.ID(facts.text(Int($0))) }
  }
}

extension EventPhrases: Storable {
  package static func passed(_ phrases: EventPhrases?, _ pass: inout some FieldPass) -> EventPhrases {
    EventPhrases(
      areas: pass(phrases) { $0.areas.map(\.text) }.map(Competency.ID.init),
      terms: pass(phrases) { $0.terms }, starts: pass.block(phrases) { $0.starts },
      holders: pass.block(phrases) { $0.holders }, areaOfPhrase: pass.block(phrases) { $0.areaOfPhrase },
      lengths: pass.fractions(phrases) { $0.lengths }, facts: pass(phrases) { $0.facts },
      factStarts: pass.block(phrases) { $0.factStarts },
      factsOfPhrases: pass.block(phrases) { $0.factsOfPhrases })
  }

  private init(
    areas: [Competency.ID], terms: TermDictionary, starts: [UInt32], holders: [UInt32],
    areaOfPhrase: [UInt32], lengths: [Double], facts: TermDictionary, factStarts: [UInt32],
    factsOfPhrases: [UInt32]
  ) {
    (self.areas, self.terms, self.starts, self.holders) = (areas, terms, starts, holders)
    (self.areaOfPhrase, self.lengths) = (areaOfPhrase, lengths)
    (self.facts, self.factStarts, self.factsOfPhrases) = (facts, factStarts, factsOfPhrases)
  }
}

/// The square of a term's rarity, as in a cosine.
private func weight(ofTermIn count: Int, of phrases: Int) -> Double {
  (Double(phrases) / (0.5 + Double(count))).squareRoot()
}

/// Keeps very short phrases from fitting everything.
private let weightOfNothing = 8.0

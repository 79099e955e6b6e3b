import Roles
import SourceText
import StoredValues
import TextSearch

/// The areas of work as documents of weighted fields in one language.
struct AreaFields: Sendable {
  /// What an area has of a situation.
  struct Score: Sendable {
    let area: Competency.ID
    var points = 0.0
    /// The weight of the telling terms that it holds; against that of all, the share that it explains.
    var share = 0.0
    /// How many of the telling terms it holds.
    var terms = 0
  }

  private let isVietnamese: Bool
  private let areas: [Competency.ID]
  private let terms: TermDictionary
  /// Where the postings of each term begin; one more than there are terms.
  private let starts: [UInt32]
  /// The areas that hold a term, by their places.
  private let places: [UInt32]
  /// What a term is worth in each of them, before its rarity.
  private let worths: [Double]
  /// How much less each term is strewn over the areas than it could be, in nats.
  ///
  /// It is the entropy weight of Dumais, "Improving the retrieval of information from external sources" (1991):
  /// ‘bank’ is said of many areas, but mostly of one.
  private let focus: [Double]

  init(_ texts: [AreaText], of areas: [Competency.ID], _ language: Language) {
    isVietnamese = language == .vi
    self.areas = areas
    var weights = [[String: Double]](repeating: [:], count: areas.count)
    for text in texts {
      for term in text.terms.telling { weights[text.area][term, default: 0] += text.weight }
      for term in text.terms.beside { weights[text.area][term, default: 0] += text.weight }
    }
    let lengths = weights.map { $0.values.sorted().reduce(0, +) }
    let average = max(1, lengths.reduce(0, +) / Double(max(1, lengths.count)))
    terms = TermDictionary(weights.flatMap(\.keys))
    var holders = [[(place: Int, weight: Double)]](repeating: [], count: terms.count)
    for (place, weights) in weights.enumerated() {
      for (term, weight) in weights { terms.term(term).map { holders[$0].append((place, weight)) } }
    }
    starts = Naming.starts(holders.map(\.count))
    places = holders.flatMap { $0.map { UInt32($0.place) } }
    worths = holders.flatMap { holders in
      holders.map { place, weight in
        let length = 0.5 + 0.5 * lengths[place] / average
        return weight * (saturation + 1) / (weight + saturation * length)
      }
    }
    let most = naturalLogarithm(Double(max(1, areas.count)))
    focus = holders.map { most - entropy($0.map(\.weight)) }
  }

  /// The score of each area that holds one of the telling terms.
  func scores(of wanted: SituationTerms.Terms) -> [Score] {
    var scores = areas.map { Score(area: $0) }
    var all = 0.0
    // In one order, or sums of fractions differ in their last digits from run to run.
    for term in wanted.telling.sorted() {
      let number = terms.term(term)
      let held = number.map { postings(of: $0) } ?? 0..<0
      let rarity = rarity(of: term, in: held.count)
      let weight = (number.map { focus[$0] } ?? 0) * part(of: term)
      all += rarity
      for posting in held {
        let area = Int(places[posting])
        scores[area].points += weight * worths[posting]
        scores[area].share += rarity
        scores[area].terms += 1
      }
    }
    // Beside a single word they would say more than it.
    for term in wanted.telling.count > 1 ? wanted.beside.sorted() : [] {
      guard let number = terms.term(term) else { continue }
      let weight = focus[number] * part(of: term)
      for posting in postings(of: number) { scores[Int(places[posting])].points += weight * worths[posting] }
    }
    for area in scores.indices { scores[area].share /= max(all, 0.001) }
    return scores.filter { $0.terms > 0 }
  }

  private func postings(of term: Int) -> Range<Int> { Int(starts[term])..<Int(starts[term + 1]) }

  /// The weight of a term by the number of areas that hold it, as in BM25.
  private func rarity(of term: String, in count: Int) -> Double {
    let (all, found) = (Double(areas.count), Double(count))
    let rarity = naturalLogarithm(1 + (all - found + 0.5) / (found + 0.5)) * part(of: term)
    // Most pairs of neighbours are no word, so that it says little if nobody holds one.
    return isVietnamese && term.contains(" ") && count == 0 ? rarity * 0.3 : rarity
  }

  /// Half of a term where another says the rest: a lone syllable, or the pair of two English words.
  private func part(of term: String) -> Double { term.contains(" ") == isVietnamese ? 1 : 0.5 }
}

extension AreaFields: Storable {
  package static func passed(_ fields: AreaFields?, _ pass: inout some FieldPass) -> AreaFields {
    AreaFields(
      isVietnamese: pass(fields) { $0.isVietnamese },
      areas: pass(fields) { $0.areas.map(\.text) }.map(Competency.ID.init),
      terms: pass(fields) { $0.terms }, starts: pass.block(fields) { $0.starts },
      places: pass.block(fields) { $0.places }, worths: pass.fractions(fields) { $0.worths },
      focus: pass.fractions(fields) { $0.focus })
  }

  private init(
    isVietnamese: Bool, areas: [Competency.ID], terms: TermDictionary, starts: [UInt32], places: [UInt32],
    worths: [Double], focus: [Double]
  ) {
    (self.isVietnamese, self.areas, self.terms) = (isVietnamese, areas, terms)
    (self.starts, self.places, self.worths, self.focus) = (starts, places, worths, focus)
  }
}

/// The entropy of the shares of some weights, in nats.
private func entropy(_ weights: [Double]) -> Double {
  let all = weights.sorted().reduce(0, +)
  return weights.sorted().reduce(0) { $0 - $1 / all * naturalLogarithm($1 / all) }
}

/// How often a term may be said before more says nothing new: BM25's k₁, in weights of the fields.
///
/// Of 3000 phrases each taken out of the base and looked for in what is left, 5 finds the area of 53 in a hundred in
/// English and 65 in Vietnamese, the usual 1.2 that of 49 and 64; the focus of terms instead of their rarity finds
/// one more in 200.
private let saturation = 5.0

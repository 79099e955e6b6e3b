import Roles
public import SourceText
import StoredValues

/// Why a fact has its score: the points of each word and each pair of neighbours.
public struct Explanation: Sendable {
  /// One thing that earned points: `rarity × strength × weight`, rounded to thousandths.
  public struct Part: Hashable, Sendable {
    /// What was found.
    public enum Kind: String, Hashable, Sendable {
      /// A word, without its marks or its ending.
      case word
      /// The word exactly as it was typed, with its marks.
      case exactWord = "exact-word"
      /// Two words side by side.
      case pair
      /// A word that begins so.
      case prefix
    }

    /// What was found.
    public let kind: Kind
    /// The words themselves.
    public let text: String
    /// How rare it is among the facts: `ln(1 + (N - n + 0.5) / (n + 0.5))`.
    public let rarity: Double
    /// How strongly the fact holds it: BM25's frequency part, which counts repeats less and less and long
    /// sentences less than short ones.
    public let strength: Double
    /// What it counts beside a word that was typed.
    public let weight: Double
    /// The points that it adds to the score.
    public let points: Double
  }

  /// The language whose sentence was scored.
  public let language: Language
  /// What earned points, the most first.
  public let parts: [Part]
  /// The sum of the points.
  public let score: Double
}

extension SearchIndex {
  /// Why a fact has its score for a query, in the language in which it was found; nil when it has none.
  public func explanation(of hit: SearchResult.Hit, for query: FactQuery) -> Explanation? {
    guard let place = knowledge.facts.place(of: hit.fact.id),
      let number = texts.firstIndex(where: { $0.language == hit.language })
    else { return nil }
    return readings(of: keyed(query))[number].map { explanation(of: UInt32(place), in: texts[number], $0) }
  }

  private func explanation(of fact: UInt32, in text: TextIndex, _ reading: Reading) -> Explanation {
    var parts: [Explanation.Part] = []
    var sum = 0
    for use in reading.uses {
      guard let strength = text.strength(of: use.term, in: fact) else { continue }
      let points = use.points(strength)
      sum += points
      parts.append(
        Explanation.Part(
          kind: use.kind, text: text.spelling(of: use.term), rarity: Double(use.rarity) / 1000,
          strength: Double(strength) / 1000, weight: Double(use.weight) / 100, points: Double(points) / 1000))
    }
    return Explanation(
      language: text.language, parts: parts.sorted { $0.points > $1.points }, score: Double(sum) / 1000)
  }
}

extension TermUse {
  fileprivate var kind: Explanation.Part.Kind {
    switch term {
    case .key: .word
    case .form: .exactWord
    case .pair: .pair
    case .keys, .forms: .prefix
    }
  }
}

extension TextIndex {
  /// A term as a reader knows it.
  fileprivate func spelling(of term: TermUse.Term) -> String {
    switch term {
    case .key(let key): String(decoding: keys[key], as: UTF8.self)
    case .form(let form): SourceText.spelling(ofForm: forms[form])
    case .pair(let pair):
      [Int(pairs[pair] >> 32), Int(pairs[pair] & 0xFFFF_FFFF)].map(spelling(ofKey:)).joined(separator: " ")
    case .keys(let keys): keys.first.map { String(decoding: self.keys[$0], as: UTF8.self) + "…" } ?? ""
    case .forms(let forms): forms.first.map { String(decoding: self.forms[$0], as: UTF8.self) + "…" } ?? ""
    }
  }
}

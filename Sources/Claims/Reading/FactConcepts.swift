import Answering
import Naming
import Roles
import SourceText
import TextSearch

/// The facts of a base by what they speak of, in one language.
struct FactConcepts {
  private var places: [String: [Int]] = [:]
  private let facts: [Fact]

  init(_ facts: [Fact], in language: Language, isPlain: Bool, _ reader: ConceptReader) {
    self.facts = facts
    for (number, fact) in facts.enumerated() {
      var item = 0
      let concepts = reader.concepts(
        of: questionWords(fact.text[language]), isPlain: isPlain, isVietnamese: language == .vi, item: &item)
      for key in Set(concepts.flatMap(\.keys)) { places[key, default: []].append(number) }
    }
  }

  /// How much a concept says: the rarer the more.
  func weight(of concept: Concept) -> Double {
    if concept.keys.contains(where: { $0.hasPrefix("@") }) { return weightOfRole }
    let count = concept.keys.map { places[$0]?.count ?? 0 }.max() ?? 0
    let rarity = naturalLogarithm(1 + Double(facts.count) / (Double(count) + 0.5))
    return min(max(rarity, leastWeight), mostWeight) * (concept.isSyllable ? weightOfSyllable : 1)
  }

  /// The facts that hold most of some concepts, the first the nearest.
  func facts(near concepts: [Concept], leastShare: Double) -> [Fact] {
    var held = [Double](repeating: 0, count: facts.count)
    var whole = 0.0
    for concept in concepts where !concept.keys.contains(where: { $0.hasPrefix("@") }) {
      let weight = weight(of: concept)
      whole += weight
      for number in Set(concept.keys.flatMap { places[$0] ?? [] }) { held[number] += weight }
    }
    return held.indices.filter { held[$0] > 0 && held[$0] >= whole * leastShare }
      .sorted { (held[$1], $0) < (held[$0], $1) }.map { facts[$0] }
  }
}

private let weightOfRole = 4.0
private let leastWeight = 1.5
private let mostWeight = 5.5
/// A Vietnamese word has two syllables as a rule.
private let weightOfSyllable = 0.6

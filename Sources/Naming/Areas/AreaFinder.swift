package import Roles
package import SourceText
import StoredValues

/// Finds the area of work that a situation belongs to, by the words of its names, its events and its definition.
///
/// Each area is a document of weighted fields, ranked by BM25F (Robertson, Zaragoza, Taylor, "Simple BM25
/// extension to multiple weighted fields", 2004); the phrase that lies nearest to the situation adds to it.
package struct AreaFinder: Sendable {
  /// An area, how well it fits, and the facts of the event that lies nearest.
  package struct Match: Hashable, Sendable {
    package let area: Competency.ID
    package var score: Double
    /// How much of the situation's words the area explains, from 0 to 1.
    package var share: Double
    package var facts: [Fact.ID] = []
    /// Whether it holds more than one of several words.
    package var isBroad = true

    package init(
      area: Competency.ID, score: Double, share: Double, facts: [Fact.ID] = [], isBroad: Bool = true
    ) {
      (self.area, self.score, self.share) = (area, score, share)
      (self.facts, self.isBroad) = (facts, isBroad)
    }
  }

  private let terms: SituationTerms
  private let tables: SituationTables

  package init(_ knowledge: KnowledgeBase) {
    terms = SituationTerms(knowledge)
    tables = knowledge.tables?.value(.situations) ?? SituationTables(madeOf: knowledge)
  }

  /// The areas that fit some words, the best first.
  package func areas(for words: [QuestionWord], in language: Language?) -> [Match] {
    let languages = language.map { [$0] } ?? Language.allCases
    let (keys, forms) = (words.map(\.key), words.map { $0.marksCount ? $0.form : nil })
    let found = languages.map { matches(terms.terms(keys, forms: forms, in: $0), in: $0) }
    return found.max { ($0.first?.score ?? 0) < ($1.first?.score ?? 0) } ?? []
  }

  private func matches(_ wanted: SituationTerms.Terms, in language: Language) -> [Match] {
    guard let (fields, phrases) = tables[language] else { return [] }
    let nearest = phrases.nearest(to: wanted.telling)
    return fields.scores(of: wanted).map { found in
      let phrase = nearest[found.area]
      return Match(
        area: found.area, score: found.points + (phrase?.score ?? 0) * weightOfPhrase, share: found.share,
        facts: phrase?.facts ?? [], isBroad: found.terms > 1 || wanted.telling.count < 2)
    }
    .sorted { ($1.score, $0.area.text) < ($0.score, $1.area.text) }
  }
}

/// What the nearest phrase counts beside the words of the whole area.
private let weightOfPhrase = 0.4

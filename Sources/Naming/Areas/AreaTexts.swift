import Roles
import SourceText

/// A text that speaks of an area, with the terms by which a situation is compared with it.
struct AreaText: Sendable {
  /// The place of the area in the knowledge base.
  let area: Int
  let terms: SituationTerms.Terms
  /// What a word of it is worth among the area's words.
  let weight: Double
  /// Whether it names the area or an event, and so can be near to a situation as a whole.
  var isPhrase = true
  /// The facts that an event leads to.
  var facts: [Fact.ID] = []
}

/// Every text that speaks of an area in one language.
func areaTexts(_ knowledge: KnowledgeBase, _ terms: SituationTerms, _ language: Language) -> [AreaText] {
  knowledge.competencies.enumerated().flatMap { place, competency -> [AreaText] in
    let words = competency.words
    let text = { (text: String, weight: Double) in
      AreaText(area: place, terms: terms.terms(of: text, in: language), weight: weight)
    }
    let names = [competency.name.wording(in: language)].compactMap { $0 }.map { text($0, 3) }
    let others = words.alsoCalled[language].map { text($0, 2.5) }
    let alone = words.alone[language].map { text($0, 2.5) }.map { $0.withoutPhrase }
    let events = words.events.flatMap { event in
      event.phrases[language].map { text($0, 2.5) }.map { $0.leading(to: event.facts) }
    }
    // What stands behind the semicolon of a definition says what does not belong in.
    let meaning =
      competency.meaning.definition?.wording(in: language)
      .flatMap { $0.split(separator: ";").first }.map { [text(String($0), 2.5).withoutPhrase] } ?? []
    return names + others + alone + events + meaning
  }
}

extension AreaText {
  fileprivate var withoutPhrase: AreaText {
    var other = self
    other.isPhrase = false
    return other
  }

  fileprivate func leading(to facts: [Fact.ID]) -> AreaText {
    var other = self
    other.facts = facts
    return other
  }
}

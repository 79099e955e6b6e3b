package import Roles
import SourceText
package import StoredValues

/// The areas of work as what situations are held against, in every language.
package struct SituationTables: Sendable {
  /// In the order of the languages.
  private let fields: [AreaFields]
  private let phrases: [EventPhrases]

  /// The tables of a knowledge base, made anew.
  package init(madeOf knowledge: KnowledgeBase) {
    let terms = SituationTerms(knowledge)
    let areas = knowledge.competencies.map(\.id)
    let texts = Language.allCases.map { ($0, areaTexts(knowledge, terms, $0)) }
    fields = texts.map { AreaFields($0.1, of: areas, $0.0) }
    phrases = texts.map { EventPhrases($0.1, of: areas) }
  }

  /// What there is in a language.
  subscript(language: Language) -> (fields: AreaFields, phrases: EventPhrases)? {
    guard let place = Language.allCases.firstIndex(of: language), fields.indices.contains(place),
      phrases.indices.contains(place)
    else { return nil }
    return (fields[place], phrases[place])
  }
}

extension SituationTables: Storable {
  package static func passed(_ tables: SituationTables?, _ pass: inout some FieldPass) -> SituationTables {
    SituationTables(fields: pass(tables) { $0.fields }, phrases: pass(tables) { $0.phrases })
  }

  private init(fields: [AreaFields], phrases: [EventPhrases]) {
    (self.fields, self.phrases) = (fields, phrases)
  }
}

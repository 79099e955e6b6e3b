package import Roles
import SourceText
public import StoredValues

extension Competency: Storable {
  package static func passed(_ area: Competency?, _ pass: inout some FieldPass) -> Competency {
    Competency(
      id: pass(area) { $0.id }, group: pass(area) { $0.group }, name: pass(area) { $0.name },
      isPersonal: pass(area) { $0.isPersonal }, relations: pass(area) { $0.relations },
      fallback: pass(area) { $0.fallback }, evidence: pass(area) { $0.evidence },
      meaning: pass(area) { $0.meaning }, words: pass(area) { $0.words })
  }
}

extension Competency.Fallback: Storable {
  package static func passed(_ fallback: Competency.Fallback?, _ pass: inout some FieldPass)
    -> Competency.Fallback
  {
    let role: Role.ID? = pass(fallback) { if case .role(let id) = $0 { id } else { nil } }
    let other: LocalizedText? = pass(fallback) { if case .other(let text) = $0 { text } else { nil } }
    if role == nil, other == nil { pass.fail() }
    return role.map(Competency.Fallback.role) ?? .other(other ?? LocalizedText(verbatim: ""))
  }
}

extension Relation.Involvement: StorableCase {}

extension Relation: Storable {
  package static func passed(_ relation: Relation?, _ pass: inout some FieldPass) -> Relation {
    Relation(
      involvement: pass(relation) { $0.involvement }, importance: pass(relation) { $0.importance },
      level: pass(relation) { $0.level }, restsOnJudgement: pass(relation) { $0.restsOnJudgement })
  }
}

extension AreaMeaning: Storable {
  package static func passed(_ meaning: AreaMeaning?, _ pass: inout some FieldPass) -> AreaMeaning {
    AreaMeaning(
      definition: pass(meaning) { $0.definition }, confusedWith: pass(meaning) { $0.confusedWith },
      levels: pass(meaning) { $0.levels })
  }
}

extension AreaWords: Storable {
  package static func passed(_ words: AreaWords?, _ pass: inout some FieldPass) -> AreaWords {
    AreaWords(
      alsoCalled: pass(words) { $0.alsoCalled }, alone: pass(words) { $0.alone },
      events: pass(words) { $0.events })
  }
}

extension AreaWords.Event: Storable {
  package static func passed(_ event: AreaWords.Event?, _ pass: inout some FieldPass) -> AreaWords.Event {
    AreaWords.Event(phrases: pass(event) { $0.phrases }, facts: pass(event) { $0.facts })
  }
}

extension CompetencyGroup: Storable {
  package static func passed(_ group: CompetencyGroup?, _ pass: inout some FieldPass) -> CompetencyGroup {
    CompetencyGroup(id: pass(group) { $0.id }, name: pass(group) { $0.name })
  }
}

import Roles
import StoredValues

/// What of a knowledge base is small enough to be made at once; the guide to companies waits for who asks.
struct SmallParts {
  let manifest: Manifest
  let roles: [Role]
  let groups: [CompetencyGroup]
  let disagreements: [Disagreement]
  let acronyms: [Acronym]
  let abbreviations: [Abbreviation]
  let vocabulary: Vocabulary
  let company: StoredList<CompanyGuide>
  let provenance: Provenance
}

extension SmallParts {
  init(_ knowledge: KnowledgeBase) {
    self.init(
      manifest: knowledge.manifest, roles: knowledge.roles, groups: knowledge.groups,
      disagreements: knowledge.disagreements, acronyms: knowledge.acronyms,
      abbreviations: knowledge.abbreviations, vocabulary: knowledge.vocabulary,
      company: StoredList([knowledge.company]),
      provenance: knowledge.provenance)
  }
}

extension SmallParts: Storable {
  package static func passed(_ parts: SmallParts?, _ pass: inout some FieldPass) -> SmallParts {
    SmallParts(
      manifest: pass(parts) { $0.manifest }, roles: pass(parts) { $0.roles },
      groups: pass(parts) { $0.groups }, disagreements: pass(parts) { $0.disagreements },
      acronyms: pass(parts) { $0.acronyms }, abbreviations: pass(parts) { $0.abbreviations },
      vocabulary: pass(parts) { $0.vocabulary }, company: pass(parts) { $0.company },
      provenance: pass(parts) { $0.provenance })
  }
}

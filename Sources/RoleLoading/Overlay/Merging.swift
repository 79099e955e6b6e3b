import Roles
import SourceText
import YAMLTree

/// Lays an extending base over the one below, step by step: what is forbidden goes, what is changed gives way to what
/// is written, what is added comes last; then everything that speaks of what is gone is mended.
///
/// Each step passes over the lists once, so that the whole takes time in proportion to both bases.
struct Merging {
  var roles: [Role]
  var facts: [Fact]
  var groups: [CompetencyGroup]
  var competencies: [Competency]
  var sources: [Source]
  var disagreements: [Disagreement]
  var acronyms: [Acronym]
  var provenance: Provenance
  /// The ids of what is gone.
  var gone = Gone()
  /// The ids of what the overlay changed or added itself.
  var touched: Set<String> = []
  /// The areas that got another owner.
  var moved: Set<Competency.ID> = []
  /// The areas of which a cell of the matrix was changed, and where.
  var decided: [Competency.ID: Origin] = [:]
  /// What is wrong with things of the base below is the fault of these places.
  var blames: [Subject: SourceRange] = [:]

  let base: KnowledgeBase
  let overlay: Overlay

  init(_ overlay: Overlay, over base: KnowledgeBase) {
    self.base = base
    self.overlay = overlay
    roles = base.roles
    facts = Array(base.facts)
    groups = base.groups
    competencies = Array(base.competencies)
    sources = Array(base.sources)
    disagreements = base.disagreements
    acronyms = base.acronyms
    provenance = base.provenance
    provenance.bases.append(.init(name: base.manifest.name, version: base.manifest.version))
  }

  /// The two bases as one.
  mutating func merged() -> KnowledgeBase {
    forbid()
    change()
    add()
    decideCells()
    giveWay()
    mend()
    return KnowledgeBase(
      manifest: manifest, roles: ordered(roles), facts: facts, groups: groups,
      competencies: byGroup(competencies), sources: sources, disagreements: disagreements,
      acronyms: acronyms, abbreviations: base.abbreviations + overlay.own.abbreviations,
      vocabulary: vocabulary, company: company, provenance: provenance)
  }

  /// A guide to companies of one's own stands in the place of the one below.
  private var company: CompanyGuide {
    overlay.own.company.stages.isEmpty ? base.company : overlay.own.company
  }

  private var manifest: Manifest {
    let own = overlay.own.manifest
    return Manifest(
      name: own.name, title: overlay.manifest.localizedText("title") ?? base.manifest.title,
      version: own.version, languages: own.languages, scales: base.manifest.scales)
  }

  /// The roles that the manifest names come first, in its order.
  private func ordered(_ roles: [Role]) -> [Role] {
    let first = overlay.manifest.texts("roles")
    guard !first.isEmpty else { return roles }
    let named = first.compactMap { id in roles.first { $0.id.text == id } }
    return named + roles.filter { !first.contains($0.id.text) }
  }

  /// Areas stand with their group, those that were added last.
  private func byGroup(_ areas: [Competency]) -> [Competency] {
    let ranks = Dictionary(zip(groups.map(\.id), groups.indices), uniquingKeysWith: { first, _ in first })
    return areas.enumerated().sorted {
      (ranks[$0.element.group] ?? .max, $0.offset) < (ranks[$1.element.group] ?? .max, $1.offset)
    }.map(\.element)
  }

  private var vocabulary: Vocabulary {
    let (below, own) = (base.vocabulary, overlay.own.vocabulary)
    let shared = (below.shared + own.shared).compactMap { name -> Vocabulary.SharedName? in
      let left = name.competencies.filter { !gone.competencies.contains($0) }
      return left.count < 2 ? nil : .init(names: name.names, competencies: left)
    }
    return Vocabulary(
      heads: NameList(en: below.heads.en + own.heads.en, vi: below.heads.vi + own.heads.vi),
      alike: below.alike + own.alike, reworded: below.reworded + own.reworded,
      decisions: below.decisions.adding(own.decisions), chat: below.chat + own.chat, shared: shared,
      terms: below.terms + own.terms)
  }
}

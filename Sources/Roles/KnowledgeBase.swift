import SourceText
package import StoredValues

/// Everything that is known: an immutable value, loaded once.
public struct KnowledgeBase: Sendable {
  /// What the knowledge base says about itself.
  public let manifest: Manifest
  /// The roles, in the order in which they are listed.
  public let roles: [Role]
  /// All facts: by role, then kind, then as they stand in their file.
  public let facts: Things<Fact>
  /// The groups of competencies, in order.
  public let groups: [CompetencyGroup]
  /// The competencies, in the order of their groups.
  public let competencies: Things<Competency>
  /// The sources, in alphabetical order.
  public let sources: Things<Source>
  /// The matters on which sources disagree.
  public let disagreements: [Disagreement]
  /// The letters that stand for titles.
  public let acronyms: [Acronym]
  /// The other abbreviations that the texts use, with their meanings.
  public let abbreviations: [Abbreviation]
  /// The words that belong to no single role or area.
  public private(set) var vocabulary: Vocabulary
  /// What companies need at each stage and in each industry.
  public var company: CompanyGuide { guide.value }
  /// What the base changed in the one that it extends; empty for one that stands for itself.
  public let provenance: Provenance

  /// What the engine made ready of this knowledge; nil when it makes its tables anew.
  package var tables: PreparedTables?
  /// Which facts belong to what.
  package let places: FactPlaces

  private let roleIndex: [Role.ID: Int]
  private let guide: Later<CompanyGuide>

  package init(
    manifest: Manifest, roles: [Role], facts: [Fact], groups: [CompetencyGroup],
    competencies: [Competency], sources: [Source], disagreements: [Disagreement], acronyms: [Acronym],
    abbreviations: [Abbreviation] = [], vocabulary: Vocabulary = Vocabulary(),
    company: CompanyGuide = CompanyGuide(), provenance: Provenance = Provenance()
  ) {
    self.init(
      manifest: manifest, roles: roles, facts: Things(sorted(facts, positions(roles.map(\.id)))),
      groups: groups, competencies: Things(competencies),
      sources: Things(sources.sorted { $0.id < $1.id }), disagreements: disagreements, acronyms: acronyms,
      abbreviations: abbreviations, vocabulary: vocabulary, company: { company }, provenance: provenance)
  }

  /// A knowledge base of things that are in order already; few lines ask for what companies need.
  package init(
    manifest: Manifest, roles: [Role], facts: Things<Fact>, groups: [CompetencyGroup],
    competencies: Things<Competency>, sources: Things<Source>, disagreements: [Disagreement],
    acronyms: [Acronym], abbreviations: [Abbreviation], vocabulary: Vocabulary,
    company: @escaping @Sendable () -> CompanyGuide, provenance: Provenance, tables: PreparedTables? = nil
  ) {
    self.manifest = manifest
    self.roles = roles
    roleIndex = positions(roles.map(\.id))
    self.facts = facts
    self.groups = groups
    self.competencies = competencies
    self.sources = sources
    self.disagreements = disagreements
    self.acronyms = acronyms
    self.abbreviations = abbreviations
    self.vocabulary = vocabulary
    guide = Later(company)
    self.provenance = provenance
    self.tables = tables
    places =
      tables?.value(.places)
      ?? FactPlaces(of: facts, roles: roles, areas: competencies, sources: sources)
  }

  /// A knowledge base in which nothing is known.
  package static let empty = KnowledgeBase(
    manifest: Manifest(
      name: "", title: LocalizedText(verbatim: ""), version: "", languages: Language.allCases, scales: []),
    roles: [], facts: [], groups: [], competencies: [], sources: [], disagreements: [], acronyms: [])

  /// The same, with what the words of another base decide where this one has none of its own.
  package func completed(by other: Vocabulary) -> KnowledgeBase {
    var knowledge = self
    knowledge.vocabulary = vocabulary.completed(by: other)
    return knowledge
  }

  /// The role with an id.
  public func role(_ id: Role.ID) -> Role? { roleIndex[id].map { roles[$0] } }

  /// The fact with an id.
  public func fact(_ id: Fact.ID) -> Fact? { facts[id: id] }

  /// The competency with an id.
  public func competency(_ id: Competency.ID) -> Competency? { competencies[id: id] }

  /// The source with an id.
  public func source(_ id: Source.ID) -> Source? { sources[id: id] }

  /// The facts about a role, by kind.
  ///
  /// They are one stretch, whose ends are found by halving: not every fact is looked at.
  public func facts(of role: Role.ID) -> [Fact] {
    guard let rank = roleIndex[role] else { return [] }
    return Array(facts[firstFact(ofRank: rank)..<firstFact(ofRank: rank + 1)])
  }

  /// The place of the first fact about the role at a place, or about a later one.
  private func firstFact(ofRank rank: Int) -> Int {
    var (lower, upper) = (0, facts.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if rankOfRole(facts[middle], roleIndex) < rank { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }

  /// The facts that a source stands behind.
  public func facts(citing source: Source.ID) -> [Fact] {
    places.places(of: source, in: self).map { facts[$0] }
  }

  /// The facts that concern a competency, and those that its relations rest on.
  public func facts(concerning competency: Competency) -> [Fact] {
    let evidence = competency.evidence.compactMap { facts.place(of: $0) }
    let held = Set(places.places(of: competency.id, in: self) + evidence)
    return held.sorted().map { facts[$0] }
  }

  /// The facts that link to a fact.
  package func facts(linkingTo fact: Fact.ID) -> [Fact] {
    places.places(linkingTo: fact, in: self).map { facts[$0] }
  }

  /// The disagreements that a fact touches.
  public func disagreements(touching fact: Fact.ID) -> [Disagreement] {
    disagreements.filter { $0.facts.contains(fact) || $0.sides.contains { $0.facts.contains(fact) } }
  }

  /// The disagreements about a competency.
  public func disagreements(about competency: Competency.ID) -> [Disagreement] {
    disagreements.filter { $0.competencies.contains(competency) }
  }

  /// Everything else that the letters of a role may stand for.
  public func otherMeanings(of role: Role) -> [Acronym.Meaning] {
    acronyms.filter { $0.letters == role.acronym }.flatMap(\.meanings)
      .filter { $0.role != role.id || $0.name != nil }
  }

  /// The roles that are accountable for an area in place of its owner wherever a company has the post.
  public func rolesTakingOver(_ competency: Competency.ID) -> [Role.ID] {
    roles.filter { $0.takesOver.contains(competency) }.map(\.id)
  }

  /// Whether the letters of a role alone tell that it is meant: no other role has them, or they are explained as
  /// its own and as titles in full for the others.
  public func isTold(byItsLetters role: Role) -> Bool {
    guard roles.contains(where: { $0.acronym == role.acronym && $0.id != role.id }) else { return true }
    let meanings = acronyms.first { $0.letters == role.acronym }?.meanings ?? []
    return meanings.filter { $0.name == nil }.compactMap(\.role) == [role.id]
  }

  /// The best grade among the sources of a fact; nil when it rests on none.
  public func grade(of fact: Fact) -> Source.Grade? {
    fact.sources.compactMap { source($0)?.grade }.min()
  }
}

private func positions<Entity>(_ ids: [Identifier<Entity>]) -> [Identifier<Entity>: Int] {
  Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
}

/// Facts by role, kind and their own order, so that a role's duties are one stretch of the list.
private func sorted(_ facts: [Fact], _ roleIndex: [Role.ID: Int]) -> [Fact] {
  let keyed = facts.enumerated().map { position, fact in
    (role: rankOfRole(fact, roleIndex), kind: fact.kind.rank, position: position)
  }
  let order = keyed.sorted { ($0.role, $0.kind, $0.position) < ($1.role, $1.kind, $1.position) }
  return order.map { facts[$0.position] }
}

/// The place of a fact's role; facts without one come last.
private func rankOfRole(_ fact: Fact, _ roleIndex: [Role.ID: Int]) -> Int {
  fact.role.flatMap { roleIndex[$0] } ?? Int.max
}

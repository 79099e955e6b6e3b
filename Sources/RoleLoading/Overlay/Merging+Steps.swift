import Roles
import SourceText
import YAMLTree

extension Merging {
  /// What is forbidden goes, and with a role or a source what is said of it or by it alone.
  mutating func forbid() {
    let origins = Dictionary(
      uniqueKeysWithValues: overlayKinds.map { key, _ in
        let places = overlay.forbidden(key).map { ($0.id, overlay.origin(.withdrawn, $0.range)) }
        return (key, Dictionary(places, uniquingKeysWith: { first, _ in first }))
      })
    for (id, origin) in origins.values.joined() {
      provenance.withdrawals[id] = Withdrawal(id: id, reason: .forbidden, origin: origin)
    }
    gone.roles = Set(origins["roles", default: [:]].keys.map { Role.ID($0) })
    gone.sources = Set(origins["sources", default: [:]].keys.map { Source.ID($0) })
    gone.competencies = Set(origins["competencies", default: [:]].keys.map { Competency.ID($0) })
    roles.removeAll { gone.roles.contains($0.id) }
    sources.removeAll { gone.sources.contains($0.id) }
    competencies.removeAll { gone.competencies.contains($0.id) }
    let settled = origins["disagreements", default: [:]]
    if !settled.isEmpty { disagreements.removeAll { settled[$0.id.text] != nil } }
    let unwanted = origins["facts", default: [:]]
    let replaced = Set(overlay.changes("facts").filter { $0.node["evidence"] != nil }.map(\.id))
    let reasons = facts.map { fact -> (Withdrawal.Reason, Origin)? in
      if let origin = unwanted[fact.id.text] { return (.forbidden, origin) }
      if let role = fact.role, let origin = origins["roles"]?[role.text] {
        return (.roleForbidden(role), origin)
      }
      guard let source = fact.sources.first(where: gone.sources.contains),
        !replaced.contains(fact.id.text),
        fact.evidence.allSatisfy({ $0.source.map(gone.sources.contains) ?? false })
      else { return nil }
      return origins["sources"]?[source.text].map { (.unsupported, $0) }
    }
    withdraw(reasons)
  }

  /// Takes away the facts for which there is a reason.
  mutating func withdraw(_ reasons: [(Withdrawal.Reason, Origin)?]) {
    var kept: [Fact] = []
    kept.reserveCapacity(facts.count)
    for (fact, found) in zip(facts, reasons) {
      guard let (reason, origin) = found else {
        kept.append(fact)
        continue
      }
      gone.facts.insert(fact.id)
      provenance.facts[fact.id] = nil
      provenance.withdrawals[fact.id.text] = Withdrawal(
        id: fact.id.text, reason: reason, origin: origin, fact: fact)
    }
    facts = kept
  }

  /// What is written for a thing takes the place of what was there.
  mutating func change() {
    roles = amended(roles, "roles", \.roles) { $0.amended(by: $1) }
    facts = amended(facts, "facts", \.facts) { $0.amended(by: $1) }
    competencies = amended(competencies, "competencies", \.competencies) { $0.amended(by: $1) }
    sources = amended(sources, "sources", \.sources) { $0.amended(by: $1) }
    disagreements = amended(disagreements, "disagreements", \.disagreements) { $0.amended(by: $1) }
  }

  private mutating func amended<Thing: Identifiable>(
    _ things: [Thing], _ key: String,
    _ marks: WritableKeyPath<Provenance, [Thing.ID: Provenance.Mark<Thing>]>,
    _ amended: (Thing, YAMLNode) -> Thing
  ) -> [Thing] where Thing.ID == Identifier<Thing> {
    let changes = Dictionary(
      overlay.changes(key).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    guard !changes.isEmpty else { return things }
    return things.map { thing in
      guard let change = changes[thing.id.text] else { return thing }
      provenance[keyPath: marks][thing.id] = .init(
        origin: overlay.origin(.changed, change.idRange), before: thing)
      touched.insert(thing.id.text)
      return amended(thing, change.node)
    }
  }

  /// What the base below does not have comes last.
  mutating func add() {
    let own = overlay.own
    groups += own.groups
    roles += marked(own.roles, .role, \.roles)
    let ownFacts = overlay.additions("facts").compactMap { Fact($0, role: $0.text("role")) }
    facts += marked(own.facts + ownFacts, .fact, \.facts)
    let areas = overlay.additions("competencies").compactMap { Competency($0, group: $0.text("group")) }
    competencies += marked(own.competencies + areas, .competency, \.competencies)
    let ownSources = overlay.additions("sources").compactMap { Source($0) }
    sources += marked(own.sources + ownSources, .source, \.sources)
    disagreements += marked(own.disagreements, .disagreement, \.disagreements)
    addAcronyms(own.acronyms)
    addWords()
  }

  private mutating func marked<Thing: Identifiable>(
    _ added: [Thing], _ kind: Subject.Kind,
    _ marks: WritableKeyPath<Provenance, [Thing.ID: Provenance.Mark<Thing>]>
  ) -> [Thing] where Thing.ID == Identifier<Thing> {
    for thing in added {
      provenance[keyPath: marks][thing.id] = .init(
        origin: overlay.origin(ofAdded: kind, thing.id.text), before: nil)
      touched.insert(thing.id.text)
    }
    return added
  }

  /// Letters that are known already get more meanings, the new ones first.
  private mutating func addAcronyms(_ added: [Acronym]) {
    for acronym in added {
      if let index = acronyms.firstIndex(where: { $0.letters == acronym.letters }) {
        acronyms[index].meanings = acronym.meanings + acronyms[index].meanings
      } else {
        acronyms.append(acronym)
      }
    }
  }

  private mutating func addWords() {
    let words = Dictionary(
      (overlay.manifest["add"]?["words"]?.entries ?? []).map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first })
    guard !words.isEmpty else { return }
    for index in competencies.indices {
      guard let entry = words[competencies[index].id.text] else { continue }
      let before = competencies[index]
      competencies[index] = before.called(AreaWords(entry.value))
      guard touched.insert(before.id.text).inserted else { continue }
      provenance.competencies[before.id] = .init(
        origin: overlay.origin(.changed, entry.key.range), before: before)
    }
  }
}

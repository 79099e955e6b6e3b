import Roles
import SourceText
import YAMLTree

/// Checks what no single file can show: that the knowledge hangs together.
///
/// Each rule is a function from the knowledge to its findings; the register says where things stand.
func brokenRules(of knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  let rules: [(KnowledgeBase, Register) -> [Diagnostic]] = [
    accountabilityRule, reportingRule, preferredNameRule, evidenceRule, oppositeSidesRule, yearsRule,
    samenessRule, unusedRule, lengthRule, abbreviationRule, weakSourcesRule,
    factBehindRelationRule, statedLettersRule, partInOwnDutyRule, sharedNameRule, levelsRule, termRule,
    periodRule, areaNeedsRule,
  ]
  return rules.flatMap { $0(knowledge, register) }
}

extension Register {
  /// A finding about a thing, pointed at the innermost of the keys that is there.
  func finding(_ finding: Finding, _ kind: Subject.Kind, _ id: String, _ path: [String] = []) -> [Diagnostic]
  {
    guard let definition = definition(kind, id) ?? blames[Subject(kind: kind, id: id)] else { return [] }
    var range = definition.idRange
    var node = definition.node
    for key in path {
      guard let next = node[key] else { break }
      node = next
      range = next.entries == nil && next.elements == nil ? next.range : next.headRange
    }
    return [finding.diagnostic(in: definition.file, at: range)]
  }
}

/// Exactly one role is accountable for an area of work; a personal skill has none, by design.
private func accountabilityRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  knowledge.competencies.flatMap { competency -> [Diagnostic] in
    let owners = competency.relations.filter { $0.value.involvement == .accountable }.keys
      .sorted { place(of: $0, in: competency, register) < place(of: $1, in: competency, register) }
    if competency.isPersonal {
      return owners.flatMap { owner in
        register.finding(
          .personalOwner(owner), .competency, competency.id.text, ["relations", owner.text, "relation"])
      } + []
    }
    guard let first = owners.first else {
      return register.finding(.noOwner(competency.id), .competency, competency.id.text)
    }
    return owners.dropFirst().flatMap { owner in
      register.finding(
        .secondOwner(owner, beside: first, of: competency.id), .competency, competency.id.text,
        ["relations", owner.text, "relation"])
    }
  }
}

private func place(of role: Role.ID, in competency: Competency, _ register: Register) -> SourcePoint {
  let node = register.definition(.competency, competency.id.text)?.node["relations"]?[role.text]
  return node?.range.start ?? SourcePoint(line: 0, column: 0)
}

/// Nobody reports to himself, through however many others.
private func reportingRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  var reported: Set<Role.ID> = []
  return knowledge.roles.flatMap { role -> [Diagnostic] in
    guard !reported.contains(role.id), let cycle = reportingCycle(from: role, in: knowledge) else {
      return []
    }
    reported.formUnion(cycle)
    let path = (cycle + [role.id]).map(\.text)
    let place = cycle.first { register.isOwn(.role, $0.text) } ?? role.id
    return register.finding(.reportingCycle(path), .role, place.text, ["reports-to"])
  }
}

/// The shortest way from a role back to itself along the lines of reporting.
private func reportingCycle(from role: Role, in knowledge: KnowledgeBase) -> [Role.ID]? {
  var paths = [[role.id]]
  var seen: Set<Role.ID> = []
  while !paths.isEmpty {
    let path = paths.removeFirst()
    for superior in path.last.flatMap({ knowledge.role($0) })?.reportsTo ?? [] {
      if superior == role.id { return path }
      if seen.insert(superior).inserted { paths.append(path + [superior]) }
    }
  }
  return nil
}

/// Each language has one name to use.
private func preferredNameRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  knowledge.roles.flatMap { role in
    knowledge.manifest.languages.flatMap { language -> [Diagnostic] in
      let preferred = role.names.filter { $0.language == language && $0.status == .preferred }
      guard preferred.count != 1, role.names.contains(where: { $0.language == language }) else { return [] }
      return register.finding(
        .preferredNames(preferred.count, language), .role, role.id.text, ["names", language.rawValue])
    }
  }
}

/// A mapping under `evidence` says exactly one thing, and a fact rests on something.
private func evidenceRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  register.definitions(.fact).flatMap { definition in
    (definition.node["evidence"]?.elements ?? []).compactMap { node -> Diagnostic? in
      guard node.entries != nil else { return nil }
      let bases = ["source", "seed", "basis"].filter { node[$0] != nil }
      let isComplete = bases.count == 1 && (node["stance"] == nil || bases == ["source"])
      return isComplete ? nil : Finding.unclearEvidence.diagnostic(in: definition.file, at: node.headRange)
    }
  }
}

/// A disagreement has two sides, and each side somebody who holds it.
private func oppositeSidesRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  register.definitions(.disagreement).flatMap { definition -> [Diagnostic] in
    guard let sides = definition.node["sides"]?.elements else { return [] }
    let single =
      sides.count < 2 ? [Finding.oneSided.diagnostic(in: definition.file, at: definition.idRange)] : []
    let unsupported = sides.filter { $0["sources"] == nil && $0["facts"] == nil }
    return single
      + unsupported.map { Finding.sideWithoutSource.diagnostic(in: definition.file, at: $0.headRange) }
  }
}

/// A range of years runs upwards.
private func yearsRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  knowledge.facts.flatMap { fact -> [Diagnostic] in
    guard let years = fact.requirement?.years, let maximum = years.maximum, maximum < years.minimum
    else { return [] }
    return register.finding(
      .yearsBackwards(years.minimum, maximum), .fact, fact.id.text, ["requires", "years", "max"])
  }
}

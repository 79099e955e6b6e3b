import Roles
import SourceText
import YAMLTree

/// Where only aggregators are cited, the fact says so; where something better is cited, it need not.
func weakSourcesRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  knowledge.facts.flatMap { fact -> [Diagnostic] in
    let isWeak = restsOnAggregatorsAlone(fact, knowledge)
    if isWeak, fact.caution == nil {
      return register.finding(.unmarkedWeakSources, .fact, fact.id.text, ["evidence"])
    }
    if !isWeak, fact.caution == .weakSources {
      return register.finding(.needlessCaution, .fact, fact.id.text, ["caution"])
    }
    return []
  }
}

/// What is general knowledge or judgement adds nothing to a source; the seed article is graded by nobody.
private func restsOnAggregatorsAlone(_ fact: Fact, _ knowledge: KnowledgeBase) -> Bool {
  let isFromSeed = fact.evidence.contains { if case .seed = $0.basis { true } else { false } }
  return !isFromSeed && knowledge.grade(of: fact) == .aggregator
}

/// A relation that claims 4 or 5 has a fact behind it, or says that it has none.
///
/// Behind the accountable role's relation stands the competency's evidence; behind the others, a fact of the
/// role, or about it, that concerns the competency.
func factBehindRelationRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  let supported = supportedRelations(knowledge)
  return knowledge.competencies.flatMap { competency in
    competency.relations.filter { $0.value.importance >= 4 && !$0.value.restsOnJudgement }
      .flatMap { role, relation -> [Diagnostic] in
        let isSupported =
          relation.involvement == .accountable
          ? !competency.evidence.isEmpty : supported[competency.id]?.contains(role) == true
        guard !isSupported, register.isWritten(role, in: competency) else { return [] }
        return register.finding(
          .relationWithoutFact(role, competency.id, relation.importance), .competency, competency.id.text,
          ["relations", role.text, "importance"])
      }
  }
}

/// For each competency the roles of which a fact says that they have to do with it.
private func supportedRelations(_ knowledge: KnowledgeBase) -> [Competency.ID: Set<Role.ID>] {
  var supported: [Competency.ID: Set<Role.ID>] = [:]
  func enter(_ fact: Fact, _ competency: Competency.ID) {
    supported[competency, default: []].formUnion(fact.about)
    if let role = fact.role { supported[competency, default: []].insert(role) }
  }
  for fact in knowledge.facts {
    for competency in fact.competencies { enter(fact, competency) }
  }
  for competency in knowledge.competencies {
    for fact in competency.evidence.compactMap(knowledge.fact) { enter(fact, competency.id) }
  }
  return supported
}

extension Register {
  /// Whether the cell of a role stands in this base, not in the one below.
  fileprivate func isWritten(_ role: Role.ID, in competency: Competency) -> Bool {
    let subject = Subject(kind: .competency, id: competency.id.text)
    return !amended.contains(subject)
      || definition(.competency, subject.id)?.node["relations"]?[role.text] != nil
  }
}

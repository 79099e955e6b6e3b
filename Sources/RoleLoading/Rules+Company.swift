import Roles
import SourceText
import YAMLTree

/// Where a base says what areas need, it says so of each that can be owned, and of no personal skill.
func areaNeedsRule(_ knowledge: KnowledgeBase, _ register: Register) -> [Diagnostic] {
  let needs = knowledge.company.needs
  // What a base below says of areas cannot be added to from above.
  guard !needs.isEmpty, knowledge.provenance.bases.isEmpty else { return [] }
  return knowledge.competencies.filter { $0.isPersonal == (needs[$0.id] != nil) }.flatMap { competency in
    register.finding(
      competency.isPersonal ? .needOfPersonalSkill(competency.id) : .areaWithoutNeed(competency.id),
      .competency, competency.id.text)
  }
}

/// Stages of a company come by size, so that each has its place on the scale.
func stagesOutOfOrder(_ root: YAMLNode, in file: SourceFile) -> [Diagnostic] {
  let stages = root.children("stages")
  return zip(stages, stages.dropFirst()).compactMap { smaller, larger in
    let rises = ["below", "team"].allSatisfy { key in
      guard let low = smaller[key]?.integer, let high = larger[key]?.integer else { return true }
      return low < high
    }
    guard !rises || rank(smaller) >= rank(larger) else { return nil }
    return Finding.stagesOutOfOrder.diagnostic(in: file, at: larger["stage"]?.range ?? larger.headRange)
  }
}

private func rank(_ stage: YAMLNode) -> Int {
  FactScope.Stage.allCases.firstIndex { $0.rawValue == stage.text("stage") } ?? 0
}

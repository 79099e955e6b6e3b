import Roles

extension Ledger {
  /// Whether the knowledge base bears a claim out; a question with a claim that it does not is not asked.
  func holds(_ claim: Claim) -> Bool {
    switch claim {
    case .fact(let id): return knowledge.fact(id).map { isPlain($0) || isSeed($0) } ?? false
    case .said(let id):
      return knowledge.fact(id).map { !isContradicted($0.id) && !isCommonplace($0) } ?? false
    case .figure(let id, let number): return holds(figure: number, of: id)
    case .inSection(let id, let section):
      return knowledge.fact(id).map { isSeed($0) && $0.seedSection == section } ?? false
    case .covers(let id, let area):
      return knowledge.fact(id).map { (isPlain($0) || isSeed($0)) && $0.competencies.contains(area) } ?? false
        && holds(.meaning(area))
    case .meaning(let area): return knowledge.competency(area)?.meaning.definition != nil
    case .formula(let id):
      return knowledge.fact(id).map { isPlain($0) && $0.metric?.formula != nil } ?? false
    case .factOfAnother(let id, let role):
      return knowledge.fact(id).map { isPlain($0) && isUninvolved(role, in: $0) } ?? false
    case .notInvolved(let role, let id): return knowledge.fact(id).map { isUninvolved(role, in: $0) } ?? false
    case .exchanged(let id):
      return knowledge.fact(id).map { isPlain($0) && ($0.kind == .boundary || $0.metric?.formula != nil) }
        ?? false
    case .relation(let role, let area, let involvement):
      guard let area = knowledge.competency(area), !area.isPersonal else { return false }
      return area.relations[role]?.involvement == involvement
    case .otherRelation(let role, let area, let involvement):
      guard let relation = knowledge.competency(area)?.relations[role] else { return false }
      return relation.involvement != nil && relation.involvement != involvement
    case .areaOfOthers(let area, let role):
      guard let area = knowledge.competency(area), !area.isPersonal else { return false }
      return area.accountable != nil && !works(role, on: area.id)
    case .areaName(let area): return knowledge.competency(area) != nil
    case .roleName(let role), .tagline(let role): return knowledge.role(role) != nil
    case .abbreviation(let letters): return knowledge.abbreviations.contains { $0.letters == letters }
    case .acronym(let letters, let number):
      return knowledge.acronyms.contains { $0.letters == letters && $0.meanings.indices.contains(number) }
    case .step(let scale, let value):
      return knowledge.manifest.scales.contains { $0.id == scale && $0.steps.contains { $0.value == value } }
    case .reports(let role, let superior):
      return knowledge.role(role)?.reportsTo.first == superior
    case .notSuperior(let role, let other): return isNoSuperior(other, of: role)
    }
  }

  /// Whether the fact gives a number in place of which this one could stand.
  private func holds(figure number: String, of id: Fact.ID) -> Bool {
    guard let fact = knowledge.fact(id), isPlain(fact) else { return false }
    return Figure(fact) != nil && Int(number) != nil
  }

  private func isNoSuperior(_ other: Role.ID, of role: Role.ID) -> Bool {
    guard let role = knowledge.role(role), role.id != other, !role.reportsTo.contains(other) else {
      return false
    }
    return !reportsSomehow(role.id, to: other)
  }
}

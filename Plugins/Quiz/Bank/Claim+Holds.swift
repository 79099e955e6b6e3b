import Roles

extension Ledger {
  /// Whether the knowledge base bears a claim out; a question with a claim that it does not is not asked.
  func holds(_ claim: Claim) -> Bool {
    switch claim {
    case .fact(let id): return knowledge.fact(id).map { isPlain($0) || isSeed($0) } ?? false
    case .factOfAnother(let id, let role):
      return knowledge.fact(id).map { isPlain($0) && isUninvolved(role, in: $0) } ?? false
    case .notInvolved(let role, let id): return knowledge.fact(id).map { isUninvolved(role, in: $0) } ?? false
    case .apart(let role, let id): return knowledge.fact(id).map { isApart(role, from: $0) } ?? false
    case .exchanged(let id): return knowledge.fact(id).map { isPlain($0) && $0.kind == .boundary } ?? false
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
    case .peers(let role, let other): return arePeers(role, other)
    }
  }

  private func arePeers(_ role: Role.ID, _ other: Role.ID) -> Bool {
    guard let role = knowledge.role(role), let other = knowledge.role(other), role.id != other.id else {
      return false
    }
    let isNamed = knowledge.facts(of: role.id).contains {
      $0.kind == .reporting && $0.about.contains(other.id)
    }
    return !isNamed && !role.reportsTo.contains(other.id) && role.reportsTo.first == other.reportsTo.first
  }
}

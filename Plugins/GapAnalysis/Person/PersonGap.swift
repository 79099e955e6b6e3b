import Commands
import Roles

/// A person beside a role.
struct PersonGap {
  let profile: Profile
  let role: Role
  let knowledge: KnowledgeBase
  /// All needs, in the order of the matrix.
  let needs: [Need]
  let conditions: [Condition]
  let fit: Fit

  init(_ profile: Profile, _ role: Role, _ knowledge: KnowledgeBase, today: CalendarDate) {
    self.profile = profile
    self.role = role
    self.knowledge = knowledge
    needs = knowledge.competencies.compactMap { competency in
      competency.relations[role.id].map {
        Need(competency, $0, profile.claims[competency.id], today: today)
      }
    }
    conditions = profile.conditions(of: role.id, in: knowledge)
    fit = Fit(needs)
  }

  /// The needs with a status: what matters most to the role first, then what opens most other roles.
  func needs(_ status: Need.Status) -> [Need] {
    let keyed = needs.enumerated().filter { $1.status == status }.map { position, need in
      (need: need, key: (-need.relation.importance, -opened(by: need).count, -need.gain, position))
    }
    return keyed.sorted { $0.key < $1.key }.map(\.need)
  }

  /// The other roles that ask for the same, which the person does not meet yet and would meet.
  func opened(by need: Need) -> [Role.ID] {
    knowledge.roles.map(\.id).filter { id in
      guard id != role.id, let relation = need.competency.relations[id] else { return false }
      return relation.level <= need.relation.level && relation.level > (need.level?.low ?? 0)
    }
  }

  /// The three steps that raise the least that the fit may be the most: known gaps, then what is not known.
  var steps: [Need] {
    let open = needs(.short) + needs(.unclear)
    let keyed = open.enumerated().map { position, need in
      (need: need, key: (need.status == .short ? 0 : 1, -need.gain, -opened(by: need).count, position))
    }
    return keyed.sorted { $0.key < $1.key }.prefix(3).map(\.need)
  }

  /// The facts about the role that speak of an area of work: what it requires, then what it is.
  func facts(on need: Need) -> [Fact] {
    let facts = knowledge.facts(of: role.id).filter { fact in
      fact.competencies.contains(need.competency.id) || fact.requirement?.levels[need.competency.id] != nil
        || need.competency.evidence.contains(fact.id)
    }
    return facts.filter { $0.kind == .requirement } + facts.filter { $0.kind != .requirement }
  }

  /// The duties of the role in an area of work.
  func duties(in need: Need) -> [Fact] {
    let kinds: Set<FactKind> = [.duty, .responsibility, .decisionRight]
    return facts(on: need).filter { kinds.contains($0.kind) }
  }
}

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
  let today: CalendarDate

  init(_ profile: Profile, _ role: Role, _ knowledge: KnowledgeBase, today: CalendarDate) {
    self.profile = profile
    self.role = role
    self.knowledge = knowledge
    self.today = today
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

  /// The steps that an adviser would name: wide gaps in the core of the role, then what somebody below the executives
  /// has usually not done yet, then other known gaps, then what is not known, each kind by its gain.
  var steps: [Need] {
    let open = needs(.short) + needs(.unclear)
    let keyed = open.enumerated().map { position, need in
      (need: need, key: (stepKind(need), stepRank(need) ?? 0, -need.gain, -opened(by: need).count, position))
    }
    return keyed.sorted { $0.key < $1.key }.prefix(4).map(\.need)
  }

  private func stepKind(_ need: Need) -> Int {
    if need.isWide { return 0 }
    if stepRank(need) != nil { return 1 }
    return need.status == .short ? 2 : 3
  }

  /// The place of an area among what an executive must have done; nil for other areas and for who is one already.
  private func stepRank(_ need: Need) -> Int? {
    profile.isExecutive ? nil : knowledge.company.stepsUp.firstIndex(of: need.competency.id)
  }

  /// The unknown areas that would narrow the range of the fit most, beside the steps.
  var questions: [Need] {
    let steps = Set(steps.map(\.competency.id))
    let open = needs(.unclear).filter { $0.level == nil && !steps.contains($0.competency.id) }
    let keyed = open.enumerated().map { position, need in
      (need: need, key: (-weight(of: need.competency, to: role), position))
    }
    return keyed.sorted { $0.key < $1.key }.prefix(3).map(\.need)
  }

  /// The fit over what is known alone.
  var knownFit: Fit { Fit(needs.filter { $0.level != nil }) }

  /// How much of the role is known, in hundredths of its importance.
  var knownShare: Int {
    let whole = needs.reduce(0) { $0 + $1.relation.importance }
    guard whole > 0 else { return 100 }
    return needs.filter { $0.level != nil }.reduce(0) { $0 + $1.relation.importance } * 100 / whole
  }

  /// What to ask in an interview about an area: for the role itself, else for another one.
  func interviewQuestion(on area: Competency.ID) -> Fact? {
    let questions = knowledge.facts.filter { $0.kind == .interview && $0.competencies.contains(area) }
    let keyed = questions.enumerated().map { position, fact in
      (fact: fact, key: (fact.role == role.id ? 0 : 1, fact.competencies.first == area ? 0 : 1, position))
    }
    return keyed.min { $0.key < $1.key }?.fact
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

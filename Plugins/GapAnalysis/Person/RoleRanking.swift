import Commands
import Roles
import SourceText

/// All roles, the nearest to what is known of a person first.
struct RoleRanking {
  let profile: Profile
  let knowledge: KnowledgeBase
  let gaps: [PersonGap]
  /// How near each role is, in the same order.
  let nearness: [(low: Double, high: Double)]

  init(_ profile: Profile, _ knowledge: KnowledgeBase, today: CalendarDate) {
    self.profile = profile
    self.knowledge = knowledge
    let keyed = knowledge.roles.enumerated().map { position, role in
      let gap = PersonGap(profile, role, knowledge, today: today)
      let nearness = gap.nearness
      return (gap: gap, nearness: nearness, key: (-(nearness.low + nearness.high), position))
    }
    let sorted = keyed.sorted { $0.key < $1.key }
    gaps = sorted.map(\.gap)
    nearness = sorted.map(\.nearness)
  }

  /// How many roles may be the nearest: what is known of them reaches up to the least that the first one is.
  var undecided: Int {
    guard let first = nearness.first else { return 0 }
    return nearness.count { $0.high >= first.low }
  }

  /// The roles between which answers should decide: the first two, and others nearly as near; all where nothing is known.
  private var contenders: [PersonGap] {
    guard let first = nearness.first, first.high > 0 else { return gaps }
    let near = zip(gaps, nearness).filter { $0.1.high > 0.6 * first.low }.map(\.0)
    return near.count > 1 ? Array(near.prefix(3)) : Array(gaps.prefix(2))
  }

  /// The unknown areas in which the leading roles differ most, so that an answer decides most between them.
  var questions: [Question] {
    let contenders = contenders
    let open = knowledge.competencies.filter { profile.claims[$0.id]?.level == nil }
    let keyed = open.enumerated().map { position, area in
      let shares = contenders.map { gap in
        Double(PersonGap.weight(of: area, to: gap.role)) / max(gap.wholeWeight, 1)
      }
      let mean = shares.reduce(0, +) / Double(max(shares.count, 1))
      let spread = shares.reduce(0) { $0 + abs($1 - mean) }
      let most = zip(contenders, shares).max { $0.1 < $1.1 }?.0.role.id
      return (question: Question(area: area, speaksFor: most), key: (-spread, position))
    }
    return keyed.sorted { $0.key < $1.key }.prefix(3).map(\.question)
  }

  /// An area of which the person should say how good he or she is.
  struct Question {
    let area: Competency
    /// The leading role to which the area matters most.
    let speaksFor: Role.ID?
  }
}

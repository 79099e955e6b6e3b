import Roles

/// What one source of the base makes of a statement.
struct Judgement {
  let verdict: ClaimVerdict
  let reason: ClaimReason
  var facts: [Fact.ID] = []
  var area: Competency.ID?

  /// Nothing here speaks of it.
  static let nothing = Judgement(verdict: .unknown, reason: .nothing)
}

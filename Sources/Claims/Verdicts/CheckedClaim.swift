package import Roles

/// What a base makes of a sentence.
package enum ClaimVerdict: String, CaseIterable, Hashable, Sendable {
  /// A fact or the chart says it.
  case supported
  /// A fact or the chart says otherwise.
  case contradicted
  /// The base neither says nor excludes it.
  case unknown
}

/// Why a sentence got its verdict.
package enum ClaimReason: String, CaseIterable, Hashable, Sendable {
  /// A fact says the same, or the opposite.
  case fact
  /// The chart of parts decides.
  case chart
  /// The reporting lines decide.
  case reporting
  /// A fact gives another amount.
  case amount
  /// A fact says it of fewer cases.
  case force
  /// A fact says it of another role.
  case otherRole = "other-role"
  /// Nothing here speaks of it.
  case nothing
  /// It speaks of no role.
  case noRole = "no-role"
}

/// A sentence of a text, held against a base.
package struct CheckedClaim: Hashable, Sendable {
  /// The sentence and where it stands.
  package let sentence: TextSentence
  /// What the base makes of it.
  package let verdict: ClaimVerdict
  /// Why.
  package let reason: ClaimReason
  /// The roles that it speaks of, the subject first.
  package let roles: [Role.ID]
  /// The facts that decide, the clearest first; empty where nothing does or the chart alone.
  package let facts: [Fact.ID]
  /// The area of work whose chart decides.
  package let area: Competency.ID?
}

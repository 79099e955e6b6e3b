package import Roles

/// Whether a role may do something by itself, as far as a base decides it.
package struct Permission: Hashable, Sendable {
  /// The answer.
  package enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// It may.
    case yes
    /// It may together with others, or with their approval.
    case with
    /// It may not; others decide.
    case no
    /// The base does not decide it.
    case unknown
  }

  /// Who is asked about.
  package let role: Role.ID
  /// What is to be done, as it was typed.
  package let action: String
  /// The answer.
  package let verdict: Verdict
  /// With whom, or whom to ask.
  package var others: [Role.ID] = []
  /// The area of work that decides.
  package var area: Competency.ID?
  /// The facts behind it, the clearest first.
  package var facts: [Fact.ID] = []
}

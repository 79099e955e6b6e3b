package import Roles

/// A fact that answers a question, with the points that put it in its place.
package struct RankedFact: Hashable, Sendable {
  /// One reason for a fact to stand where it does.
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    /// It is of a kind that answers such questions.
    case kind
    /// It concerns the area of work.
    case area
    /// It holds the words of the question.
    case words
    /// It holds words that answers to such questions hold.
    case sought
    /// It is about the role.
    case role
    /// Its area of work matters to the role.
    case importance
    /// It speaks of the other role too.
    case otherRole = "other-role"
    /// It carries the value that is asked for: years, a degree, levels.
    case value
    /// It is named as what the answer rests on: by an acronym's meaning, a disagreement.
    case named
    /// A note or weak sources speak against showing it first.
    case caution
  }

  package let fact: Fact
  /// The points by reason, in the order of the reasons; only those that count.
  package internal(set) var points: [Reason: Double] = [:]

  /// The sum of the points; kept, since sorting asks for it again and again.
  package private(set) var score = 0.0

  init(_ fact: Fact) {
    self.fact = fact
  }

  mutating func add(_ amount: Double, for reason: Reason) {
    guard amount != 0 else { return }
    points[reason, default: 0] += amount
    score += amount
  }
}

import Roles

/// What is known of a person; what is not in it is not known.
struct Profile {
  /// How good the person is at an area of work.
  struct Claim {
    /// Nil when the person does not know either.
    var level: Span?
    var evidence: [String] = []
    var date: WrittenDate?
  }

  struct HeldDegree {
    let level: Requirement.Degree.Level?
    let field: String?
  }

  /// Years of work of one kind.
  struct Stretch {
    /// Nil when it is not known how many.
    let years: Span?
    let field: String?
  }

  var name: String?
  var claims: [Competency.ID: Claim] = [:]
  /// Nil when nothing is said about degrees; empty when there are none.
  var degrees: [HeldDegree]?
  /// Nil when nothing is said about experience.
  var experience: [Stretch]?
  var languages: [String] = []

  /// Whether the file said anything by which roles can be measured.
  var isSilent: Bool { claims.isEmpty && degrees == nil && experience == nil }
}

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
    /// How high the post was; nil when nothing is said.
    let level: PersonLevel?
  }

  var name: String?
  /// As of when the profile is true.
  var date: WrittenDate?
  var claims: [Competency.ID: Claim] = [:]
  /// Nil when nothing is said about degrees; empty when there are none.
  var degrees: [HeldDegree]?
  /// Nil when nothing is said about experience.
  var experience: [Stretch]?
  var languages: [String] = []

  /// Whether the person has held a post at the top already.
  var isExecutive: Bool { experience?.contains { $0.level == .chief } == true }

  /// Whether the file said anything by which roles can be measured.
  var isSilent: Bool { claims.isEmpty && degrees == nil && experience == nil }
}

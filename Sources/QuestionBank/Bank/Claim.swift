public import Roles

/// Something that the knowledge base says, so that it can be checked again.
///
/// The key of a question, and each distractor, carries one: what makes it right, or wrong.
public enum Claim: Hashable, Sendable {
  /// The fact says so of its role, and nothing speaks against it.
  case fact(Fact.ID)
  /// The fact says so, as somebody's word where it is disputed.
  case said(Fact.ID)
  /// The sentence of the fact with this number in it.
  case figure(Fact.ID, String)
  /// The fact stands in this section of the seed article.
  case inSection(Fact.ID, String)
  /// The fact is about the area of work, whose definition the line is.
  case covers(Fact.ID, Competency.ID)
  /// The line is the definition of the area of work.
  case meaning(Competency.ID)
  /// The formula of the metric.
  case formula(Fact.ID)
  /// The fact is another role's, and this role has no part in it.
  case factOfAnother(Fact.ID, not: Role.ID)
  /// The role neither leads nor does the work of any area that the fact concerns, and says nothing alike.
  case notInvolved(Role.ID, Fact.ID)
  /// The sentence with its two roles exchanged, or the formula with its two sides.
  case exchanged(Fact.ID)
  /// The matrix gives the role exactly this part in the area; nil is no regular part.
  case relation(Role.ID, Competency.ID, Relation.Involvement?)
  /// The matrix gives the role another part than this one.
  case otherRelation(Role.ID, Competency.ID, not: Relation.Involvement)
  /// The name is that of the area of work.
  case areaName(Competency.ID)
  /// The area of work has neither this role among its accountable nor among those who do the work.
  case areaOfOthers(Competency.ID, not: Role.ID)
  /// The name is that of the role.
  case roleName(Role.ID)
  /// The line says what the role is for.
  case tagline(Role.ID)
  /// The letters stand for this term.
  case abbreviation(String)
  /// The letters may stand for a title that is not a role of this knowledge base, by its number.
  case acronym(String, Int)
  /// The step of a scale.
  case step(Scale.ID, String)
  /// The role usually reports to the other.
  case reports(Role.ID, Role.ID)
  /// The role is not said to report to the other, neither usually nor somewhere.
  case notSuperior(Role.ID, Role.ID)
}

extension Claim {
  /// What can be typed to read more, such as `S48` or `pricing`.
  public var references: [String] {
    switch self {
    case .fact(let fact), .factOfAnother(let fact, _), .notInvolved(_, let fact),
      .exchanged(let fact), .said(let fact), .figure(let fact, _), .inSection(let fact, _),
      .formula(let fact):
      [fact.text]
    case .covers(let fact, let area): [fact.text, area.text]
    case .relation(_, let area, _), .otherRelation(_, let area, _), .areaName(let area),
      .areaOfOthers(let area, _), .meaning(let area):
      [area.text]
    case .roleName(let role), .tagline(let role), .reports(let role, _), .notSuperior(let role, _):
      [role.text]
    case .abbreviation(let letters), .acronym(let letters, _): [letters]
    case .step: ["scales"]
    }
  }
}

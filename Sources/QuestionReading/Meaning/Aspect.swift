/// What is often asked for and does not stand in a knowledge base of roles.
package enum OutsideSubject: String, Hashable, Sendable {
  case pay
  case person
  case ranking
  case other
}

/// A side of a requirement that can be asked for alone.
package enum Aspect: String, Hashable, Sendable {
  case degree
  case field
  case years
  case certificate
  case skills
  case level
  /// An amount, a time, a year.
  case number
  /// What the law says.
  case law
  /// Who names and dismisses somebody.
  case appointment
  /// Who decides on somebody's pay.
  case pay
}

import Commands
import Roles

/// What a role asks for in one area of work, beside what a person brings.
struct Need {
  enum Status: String, CaseIterable {
    case met
    case short
    /// Nothing is known, or what is known leaves both open.
    case unclear = "cannot-tell"
  }

  let competency: Competency
  let relation: Relation
  let claim: Profile.Claim?
  /// Whether the evidence is more than a year old.
  let isStale: Bool

  init(_ competency: Competency, _ relation: Relation, _ claim: Profile.Claim?, today: CalendarDate) {
    self.competency = competency
    self.relation = relation
    self.claim = claim
    isStale = claim?.date?.isStale(on: today) == true
  }

  var level: Span? { claim?.level }

  var status: Status {
    guard let level else { return .unclear }
    return level.low >= relation.level ? .met : level.high < relation.level ? .short : .unclear
  }

  /// What the need counts for in the fit, in sixtieths of its importance, so that all sums are whole.
  ///
  /// A level counts as its part of the required one: importance × min(level, required) ÷ required. What is not
  /// known may be nothing and may be everything.
  var credit: Span {
    guard let level else { return Span(0, relation.importance * 60) }
    return Span(credit(of: level.low), credit(of: level.high))
  }

  /// Whether a core area of the role is short by two levels or more, whatever within the range is true.
  var isWide: Bool {
    let isCore = relation.involvement == .accountable || relation.involvement == .responsible
    return status == .short && isCore && relation.importance >= 4 && relation.level - (level?.high ?? 0) >= 2
  }

  /// What reaching the required level adds to the least that the fit may be, in sixtieths.
  var gain: Int { relation.importance * 60 - credit.low }

  private func credit(of level: Int) -> Int {
    relation.importance * min(level, relation.level) * 60 / relation.level
  }
}

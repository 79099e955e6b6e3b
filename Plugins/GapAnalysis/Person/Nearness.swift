import Roles
import SourceText

/// How near a role is to what is known of a person; what is not known counts neither for nor against it.
///
/// nearness = used × √shown. *Used* is how central to the role the person’s strengths are and how far they suffice: the
/// mean of w ÷ 20 × min(level, needed) ÷ needed over the known areas, each weighing as much as its level. *Shown* is how
/// much of the role they fill: Σ w × min(level, needed) ÷ needed over the known areas, as a part of Σ w. Here w is the
/// importance times 4 for A, 3 for R, 2 for C and personal skills, 1 for I. Years in a function count as one more area,
/// which belongs to the role that heads the function.
struct Nearness {
  let used: Double
  let shown: Double

  var value: Double { used * shown.squareRoot() }

  /// - Parameter end: Which end of the ranges of the levels counts.
  init(_ gap: PersonGap, at end: (Span) -> Int) {
    var strength = 0.0
    var use = 0.0
    var filled = 0.0
    for (area, claim) in gap.profile.claims {
      guard let span = claim.level, let competency = gap.knowledge.competency(area) else { continue }
      let level = Double(end(span))
      strength += level
      guard let relation = competency.relations[gap.role.id] else { continue }
      let part = min(level, Double(relation.level)) / Double(relation.level)
      let weight = Double(PersonGap.weight(of: competency, to: gap.role))
      use += level * weight / 20 * part
      filled += weight * part
    }
    var whole = gap.wholeWeight
    for stretch in gap.profile.experience ?? [] {
      guard let years = stretch.years, let field = stretch.field else { continue }
      let level = min(5, Double(end(years)) / 2)
      strength += level
      whole += 20
      guard gap.role.heads(field) else { continue }
      use += level * level / 5
      filled += 20 * level / 5
    }
    used = strength > 0 ? use / strength : 0
    shown = whole > 0 ? filled / whole : 0
  }
}

extension PersonGap {
  /// How near the role is, with the least and the most that the levels may be.
  var nearness: (low: Double, high: Double) {
    let ends = [Nearness(self) { $0.low }.value, Nearness(self) { $0.high }.value]
    return (ends.min() ?? 0, ends.max() ?? 0)
  }

  /// The importance of an area to a role times what the role has to do with it.
  static func weight(of competency: Competency, to role: Role) -> Int {
    guard let relation = competency.relations[role.id] else { return 0 }
    if role.takesOver.contains(competency.id) { return 4 * relation.importance }
    let factor =
      switch relation.involvement {
      case .accountable: 4
      case .responsible: 3
      case .consulted, nil: 2
      case .informed: 1
      }
    return factor * relation.importance
  }

  func weight(of competency: Competency, to role: Role) -> Int { PersonGap.weight(of: competency, to: role) }

  /// All that the role weighs.
  var wholeWeight: Double {
    Double(needs.reduce(0) { $0 + PersonGap.weight(of: $1.competency, to: role) })
  }
}

extension Role {
  /// Whether the role is the head of a kind of work: every word of one of its functions stands in it.
  func heads(_ field: String) -> Bool {
    let words = contentWords(field)
    return functions.all.contains { function in
      let function = contentWords(function)
      return !function.isEmpty && function.isSubset(of: words)
    }
  }
}

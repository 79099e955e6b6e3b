import Commands
import Roles

/// What changes for somebody who does one role and wants another.
struct Move {
  /// How an area of work changes; the first that holds.
  enum Change: String, CaseIterable {
    /// The old role has no regular part in it.
    case new
    /// A higher level is needed.
    case deeper
    /// The relation is another one.
    case relation
    /// The importance or a lower level alone.
    case weight
    /// The new role has no regular part in it.
    case ends
  }

  struct Row {
    let competency: Competency
    let change: Change
    let before: Relation?
    let after: Relation?
  }

  let from: Role
  let to: Role
  let knowledge: KnowledgeBase
  let rows: [Row]
  /// How far the old role’s levels fill the new one; what the old role has no part in is not known.
  let fit: Fit

  init(from: Role, to: Role, knowledge: KnowledgeBase) {
    self.from = from
    self.to = to
    self.knowledge = knowledge
    rows = knowledge.competencies.compactMap { competency in
      Row(competency, before: competency.relations[from.id], after: competency.relations[to.id])
    }
    fit = Fit(
      knowledge.competencies.compactMap { competency in
        competency.relations[to.id].map { after in
          let level = competency.relations[from.id].map { Span($0.level, $0.level) }
          return Need(competency, after, Profile.Claim(level: level), today: CalendarDate(day: 0))
        }
      })
  }

  /// The changes of a kind, the most important for the new role (for what ends: for the old one) first.
  func rows(_ change: Change) -> [Row] {
    let keyed = rows.enumerated().filter { $1.change == change }.map { position, row in
      (row: row, key: (-((row.after ?? row.before)?.importance ?? 0), position))
    }
    return keyed.sorted { $0.key < $1.key }.map(\.row)
  }

  /// What the new role asks for in years and degrees, as far as the old one does not ask for the same.
  var conditions: [Fact] {
    guard from.id != to.id else { return [] }
    let known = Set(knowledge.facts(of: from.id).compactMap(\.requirement))
    return knowledge.facts(of: to.id).filter { fact in
      guard let requirement = fact.requirement, !known.contains(requirement) else { return false }
      return requirement.years != nil || requirement.degree?.level != nil
    }
  }
}

extension Move.Row {
  /// Nil when nothing changes.
  fileprivate init?(_ competency: Competency, before: Relation?, after: Relation?) {
    self.competency = competency
    self.before = before
    self.after = after
    switch (before, after) {
    case (nil, nil): return nil
    case (nil, .some): change = .new
    case (.some, nil): change = .ends
    case (.some(let before), .some(let after)):
      if after.level > before.level {
        change = .deeper
      } else if after.involvement != before.involvement {
        change = .relation
      } else if after.importance != before.importance || after.level != before.level {
        change = .weight
      } else {
        return nil
      }
    }
  }
}

import Roles
import SourceText

/// Roles side by side, area of work by area of work.
struct Comparison {
  /// What the roles have to do with one another in an area of work.
  enum Overlap: String, CaseIterable {
    /// One is accountable and another one is responsible.
    case contested
    /// Several have a part in another way.
    case shared
    /// A single one has a part.
    case only
    /// None has a part.
    case none
  }

  /// An area of work and what each of the roles has to do with it.
  struct Row {
    let competency: Competency
    /// In the order of the roles; nil where a role has no regular part.
    let relations: [Relation?]
    let overlap: Overlap

    /// Whether the roles do not all have the same part in it.
    var differs: Bool {
      relations.contains { relation in
        relation?.involvement != relations[0]?.involvement
          || relation?.importance != relations[0]?.importance || relation?.level != relations[0]?.level
      }
    }

    /// How much of a role’s work it is; nothing for a personal skill.
    var weights: [Int] { relations.map { $0.map(weight) ?? 0 } }
  }

  let roles: [Role]
  let knowledge: KnowledgeBase
  let rows: [Row]
  /// The roles that have a fact with a link to this one.
  let backLinks: [Fact.ID: Set<Role.ID>]

  init(roles: [Role], knowledge: KnowledgeBase) {
    self.roles = roles
    self.knowledge = knowledge
    rows = knowledge.competencies.map { competency in
      let relations = roles.map { competency.relations[$0.id] }
      return Row(
        competency: competency, relations: relations, overlap: Comparison.overlap(of: relations))
    }
    var backLinks: [Fact.ID: Set<Role.ID>] = [:]
    for role in Set(roles.map(\.id)) {
      for link in knowledge.facts(of: role).flatMap(\.links) where link.relation != .contradicts {
        backLinks[Fact.ID(link.target), default: []].insert(role)
      }
    }
    self.backLinks = backLinks
  }

  /// Two columns of one role share everything and contest nothing, since nobody contests with oneself.
  private static func overlap(of relations: [Relation?]) -> Overlap {
    let present = relations.compactMap { $0 }
    guard present.count > 1 else { return present.isEmpty ? .none : .only }
    let involvements = Set(present.map(\.involvement))
    return involvements.isSuperset(of: [.accountable, .responsible]) ? .contested : .shared
  }

  /// The areas of work that a reader asked for, in the order that was asked for.
  func rows(_ options: ComparisonOptions) -> [Row] {
    let kept = rows.filter { row in
      (options.selection?.keeps(row) ?? true)
        && (options.group.map { $0.id == row.competency.group } ?? true)
    }
    return options.order?.sorted(kept) ?? kept
  }

  /// How many areas are of a kind.
  func count(_ overlap: Overlap) -> Int { rows.count { $0.overlap == overlap } }

  /// The areas in which only the role of a column has a part.
  func ownAreas(of column: Int) -> Int {
    rows.count { $0.overlap == .only && $0.relations[column] != nil }
  }
}

/// The importance times 4 for A, 3 for R, 2 for C, 1 for I.
private func weight(of relation: Relation) -> Int {
  let factor =
    switch relation.involvement {
    case .accountable: 4
    case .responsible: 3
    case .consulted: 2
    case .informed: 1
    case nil: 0
    }
  return factor * relation.importance
}

import Roles
import SourceText

/// The duties of a role that weigh most: one for each of the areas that matter most to it, then second ones.
struct DutyChoice {
  /// A duty, and the area for which it was chosen; none where the areas left room.
  struct Choice {
    let fact: Fact
    var area: (competency: Competency, relation: Relation)?
  }

  /// The chosen duties, the weightiest area first.
  let choices: [Choice]
  /// How many there were to choose from.
  let count: Int

  init(_ role: Role.ID, in knowledge: KnowledgeBase, limit: Int = 10) {
    let duties = knowledge.facts(of: role).filter { $0.kind == .responsibility || $0.kind == .duty }
    let areas = knowledge.competencies.compactMap { competency in
      competency.relations[role].map { (competency: competency, relation: $0) }
    }.filter { !$0.competency.isPersonal }
    let heaviest = areas.enumerated().sorted {
      (-$0.element.relation.weight, $0.offset) < (-$1.element.relation.weight, $1.offset)
    }.map(\.element)
    var left = duties.filter { $0.scope.isEverywhere && $0.caution == nil }
    var chosen: [Choice] = []
    // A second round gives the weightiest areas a second duty where the first left room.
    for _ in 1...2 {
      for area in heaviest where chosen.count < limit {
        guard let best = knowledge.best(of: left, for: area.competency.id) else { continue }
        chosen.append(Choice(fact: best, area: area))
        left.removeAll { $0.id == best.id }
      }
      if chosen.count >= limit - 2 { break }
    }
    let others = duties.filter { duty in !chosen.contains { $0.fact.id == duty.id } }.enumerated().sorted {
      (knowledge.rank(of: $0.element), $0.offset) < (knowledge.rank(of: $1.element), $1.offset)
    }
    choices = chosen + others.prefix(max(0, limit - 2 - chosen.count)).map { Choice(fact: $0.element) }
    count = duties.count
  }
}

extension Relation {
  /// How much an area is of a role's work: its importance times 4 for A, 3 for R, 2 for C, 1 for I.
  fileprivate var weight: Int {
    let factor =
      switch involvement {
      case .accountable: 4
      case .responsible: 3
      case .consulted: 2
      case .informed: 1
      case nil: 0
      }
    return factor * importance
  }
}

extension KnowledgeBase {
  /// The duty that says most of an area: first the area that it names first, then the better source, then a whole
  /// responsibility before a single duty, then the shorter sentence.
  fileprivate func best(of duties: [Fact], for area: Competency.ID) -> Fact? {
    let ranked = duties.compactMap { fact -> (rank: [Int], fact: Fact)? in
      guard let place = fact.competencies.firstIndex(of: area), place < 2 else { return nil }
      return (
        [place, rank(of: fact), fact.kind == .responsibility ? 0 : 1, length(of: fact)], fact
      )
    }
    return ranked.min { $0.rank.lexicographicallyPrecedes($1.rank) }?.fact
  }

  /// How well a fact is founded: 0 is best.
  func rank(of fact: Fact) -> Int {
    // A sentence that cites nothing stands beside one from a practitioner's page.
    Source.Grade.allCases.firstIndex(of: grade(of: fact) ?? .practitioner) ?? 0
  }

  /// How long a fact is in its longer language.
  func length(of fact: Fact) -> Int { max(fact.text[.en].count, fact.text[.vi].count) }
}

import Answering
import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

extension PermissionJudge {
  /// The fact that says that a role may not, or not alone, what a sentence says of it; nil when none does.
  func denial(of role: Role.ID, toDo text: String) -> Permission? {
    let action = PlannedAction(text, of: role, words, answering)
    guard action.isOfWork, !action.places.isEmpty else { return nil }
    return denial(action, rights(of: role, action), Permission(role: role, action: text, verdict: .unknown))
  }

  /// The first fact that says that the role may not, or not alone.
  func denial(_ action: PlannedAction, _ rights: [Right], _ open: Permission) -> Permission? {
    for right in rights where right.share >= shareOfDenial && right.fact.kind.setsBounds {
      // "Approve its budget" says nothing of every budget.
      guard right.closeness(to: action) >= closenessOfDenial || action.owners.contains(action.role) else {
        continue
      }
      let clauses = right.fact.rightClauses(action, answering)
      guard
        let denied = clauses.first(where: {
          $0.forbids && $0.subjects.contains(action.role) && $0.share >= shareOfClause
        })
      else { continue }
      let others = unique(clauses.flatMap(\.subjects) + right.fact.about).filter { $0 != action.role }
      return open.with(denied.isOnlyOfActingAlone ? .with : .no, others, right.fact)
    }
    return nil
  }

  /// The first fact that gives the action to the role, or to another one, in so many words.
  func ownRight(_ action: PlannedAction, _ rights: [Right], _ open: Permission) -> Permission? {
    // What a boundary says of an area, the letter and the decision rights say more exactly.
    let decided = Set(
      knowledge.facts(of: action.role).filter { $0.kind == .decisionRight }.compactMap(\.competencies.first))
    let isDecided = { (area: Competency.ID) in
      decided.contains(area) || knowledge.competency(area)?.accountable == action.role
    }
    return rights.lazy.filter { right in
      right.rewordedShare >= shareOfOwnRight && right.fact.kind.setsBounds
        && !(right.fact.kind == .boundary && right.fact.competencies.contains(where: isDecided))
    }.compactMap { permission(action, by: $0.fact, open) }.first
  }

  /// The fact that says in just these words, the verb among them, that the role does it: it writes the minutes, though
  /// the chair answers for the work of the board.
  func ownWork(_ action: PlannedAction, _ rights: [Right]) -> Fact? {
    let annotated = action.statement.question.annotated
    let all = annotated.words.indices.filter {
      annotated.literal(at: $0).map { !$0.isOne(of: allEmptyWords) } ?? false
    }
    guard all.count > action.places.count, action.others.isEmpty, !action.isOfOneself else { return nil }
    let sought = answering.sought(all, of: action.statement.question)
    return rights.map(\.fact).first { fact in
      let tone = Tone(fact.text[.en])
      return [.duty, .responsibility].contains(fact.kind)
        && sought.share(in: FactWords(fact)) >= shareOfOwnWords
        && !tone.isNegated && tone.force == .plain && fact.sharedDecision(action.words) == nil
        && !action.words.says(fact.text[.en], .advising)
    }
  }

  private func permission(_ action: PlannedAction, by fact: Fact, _ open: Permission) -> Permission? {
    let clauses = fact.rightClauses(action, answering, holding: action.reworded)
    guard let best = clearest(clauses), !best.isDenied, !best.subjects.isEmpty else { return nil }
    guard best.subjects.contains(action.role) else { return open.with(.with, best.subjects, fact) }
    let isEnough = fact.kind == .boundary ? best.share >= shareOfBoundary : best.decides
    guard best.subjects == [action.role], isEnough, !best.onlyAdvises else { return nil }
    guard fact.sharedDecision(action.words) == .whole || best.isOnlyOfSome else {
      return open.with(.yes, [], fact)
    }
    let others = unique(clauses.flatMap(\.subjects) + fact.about).filter { $0 != action.role }
    return open.with(.with, others, fact)
  }

  /// The clause that holds more of the action than all others; nil when none holds enough.
  private func clearest(_ clauses: [RightClause]) -> RightClause? {
    let sorted = clauses.sorted { ($1.share, $1.ownShare) < ($0.share, $0.ownShare) }
    guard let best = sorted.first, best.share >= shareOfOwnRight, best.ownShare >= leastOwnShare,
      sorted.dropFirst().allSatisfy({ $0.share < best.share || $0.ownShare < best.ownShare })
    else { return nil }
    return best
  }

  /// The first decision right that holds the action and gives a part of it to others.
  func sharedRight(_ action: PlannedAction, _ rights: [Right], _ open: Permission) -> Permission? {
    let shared = rights.first { right in
      right.fact.kind == .decisionRight && right.share >= shareOfOwnRight
        && right.fact.sharedDecision(action.words) != nil
    }
    return shared.map { open.with(.with, $0.fact.about.filter { $0 != action.role }, $0.fact) }
  }
}

/// How much of them a fact must hold to deny it.
private let shareOfDenial = 0.6
/// How much of such a fact the action must say.
private let closenessOfDenial = 0.28
/// The same for the clause that denies.
private let shareOfClause = 0.5
/// How much of them it must hold without the clause before it.
private let leastOwnShare = 0.2
/// How much of them a clause that tells roles apart must hold to give the action to one.
private let shareOfBoundary = 0.9
/// How much of them a clause must hold to decide by itself.
private let shareOfOwnRight = 0.8
/// How much of all the words of an action, its verb among them, a duty must hold to give it.
private let shareOfOwnWords = 0.9

import Answering
import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

/// What limits the one who is accountable for an area: others who have a say, and what its facts deny.
extension PermissionJudge {
  /// The fact by which others have a say in what the role is accountable for.
  func limit(
    _ action: PlannedAction, in area: Competency, _ rights: [Right], _ about: [Fact]
  ) -> Fact? {
    let others = about.filter { fact in
      fact.kind == .decisionRight && fact.competencies.first == area.id && concerns(fact, action)
        && (fact.role == action.role || fact.about.contains(action.role))
    }.map { Right($0, action) }
    let own = rights.filter { $0.fact.kind == .decisionRight }
    let shared = (own + others).first { right in
      switch right.fact.sharedDecision(action.words) {
      case .whole where !right.fact.competencies.contains(area.id): right.share >= shareOfResponsibility
      case .whole: right.share >= shareOfShared || speaks(right.fact, of: area)
      case .part: right.share >= shareOfShared && holdsInPart(right.fact, action)
      case nil: false
      }
    }
    return shared?.fact ?? rights.first { gives($0, toOthersThan: action) }?.fact
  }

  /// Whether a duty holds the words of an action in what it says is not done.
  func deniesInPassing(_ right: Right, _ action: PlannedAction) -> Bool {
    guard [.duty, .responsibility].contains(right.fact.kind), right.share >= shareOfOwnPart,
      let start = [" without ", " never ", " mà không ", " không "].compactMap({
        right.fact.text[action.statement.language].firstRange(of: $0)
      }).first
    else { return false }
    let denied = FactWords([String(right.fact.text[action.statement.language][start.upperBound...])])
    return action.sought.share(in: denied) > 0
  }

  /// Whether the clause by which others decide a part speaks of the action: it holds much of it, or what is nowhere
  /// else in the fact.
  private func holdsInPart(_ fact: Fact, _ action: PlannedAction) -> Bool {
    let clauses = fact.rightClauses(action, answering)
    let ofOthers = { (clause: RightClause) in
      clause.shares || clause.decides && clause.subjects.last.map { $0 != action.role } ?? false
    }
    let own = FactWords(clauses.filter { !ofOthers($0) }.map(\.text))
    return clauses.contains { clause in
      ofOthers(clause)
        && (clause.share >= shareOfShared
          || action.sought.share(in: FactWords([clause.text]), beyond: own) >= shareBeyondOwn)
    }
  }

  /// Whether a boundary leaves the action to another role.
  private func gives(_ right: Right, toOthersThan action: PlannedAction) -> Bool {
    guard right.fact.kind == .boundary, right.share >= shareOfPart,
      let best = right.fact.rightClauses(action, answering).max(by: { $0.share < $1.share })
    else { return false }
    return best.share >= shareOfPart && !best.subjects.isEmpty && !best.subjects.contains(action.role)
  }

  /// Whether a fact is about the area as a whole: it begins with its name.
  private func speaks(_ fact: Fact, of area: Competency) -> Bool {
    fact.competencies.first == area.id
      && fact.head.contains { head in
        answering.reader.annotated(head).areas.contains { $0.competency == area.id }
      }
  }
}

/// How much of the words of an action a fact must hold by which others decide the whole.
private let shareOfShared = 0.45
/// The same where others decide a part of it.
private let shareOfPart = 0.6
/// How much of them the clause of others must hold that the rest of the fact does not.
private let shareBeyondOwn = 0.3

import Answering
import QuestionReading
import Roles
import SourceText

extension PermissionJudge {
  /// Whether the role may fill or empty the post of another one, by the facts of those to whom that one reports.
  func appointment(_ action: PlannedAction, _ open: Permission) -> Permission? {
    guard let (target, isRemoval) = action.appointment else { return nil }
    if let denied = knowledge.facts(of: action.role).first(where: { denies($0, action, target) }) {
      return open.with(.no, [], denied)
    }
    let superiors = knowledge.role(target)?.reportsTo ?? []
    // Who has no superior in the base is chosen by whoever says so.
    let facts = superiors.isEmpty ? Array(knowledge.facts) : superiors.prefix(1).flatMap(knowledge.facts(of:))
    guard let fact = facts.first(where: { fills($0, target, superiors) }), let decider = fact.role else {
      return nil
    }
    if action.role == decider {
      if isRemoval, !holds(fact, wordsOfRemoval) { return open }
      return open.with(
        holds(fact, ["board", "alone"]) && !superiors.contains(decider) ? .with : .yes, [], fact)
    }
    let hasPart = fact.about.contains(action.role) && action.role != target
    return open.with(hasPart ? .with : .no, [decider], fact)
  }

  /// Whether a fact says who fills the post: by its title, or as one of those at the top.
  private func fills(_ fact: Fact, _ target: Role.ID, _ superiors: [Role.ID]) -> Bool {
    guard fact.kind == .decisionRight, holds(fact, wordsOfFilling) else { return false }
    let isNamed = fact.about.contains(target) && fact.role != target && superiors.isEmpty
    return isNamed || fact.role.map(superiors.contains) == true && holds(fact, wordsOfTheTop)
  }

  /// Whether a fact about the role denies it a say in the post.
  private func denies(_ fact: Fact, _ action: PlannedAction, _ target: Role.ID) -> Bool {
    fact.kind.setsBounds && fact.about.contains(target) && holds(fact, wordsOfFilling + wordsOfPost)
      && fact.rightClauses(action, answering).contains {
        $0.isDenied && !$0.isOnlyOfActingAlone && $0.subjects.contains(action.role)
      }
  }

  private func holds(_ fact: Fact, _ phrases: [String]) -> Bool { says(fact.text[.en], oneOf: phrases) }
}

private let wordsOfFilling = ["hiring", "hires", "hire", "appoints", "appoint", "appointing", "chooses"]
private let wordsOfPost = ["appointment", "head"]
private let wordsOfRemoval = ["removes", "remove", "removing", "dismisses", "dismissing"]
private let wordsOfTheTop = ["c level officers", "executives", "officers"]

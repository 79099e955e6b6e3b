import Answering
import Naming
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
    guard let fact = facts.first(where: { fills($0, target, superiors, action.words) }),
      let decider = fact.role
    else {
      return nil
    }
    if action.role == decider {
      if isRemoval, !action.words.says(fact.text[.en], .emptying) { return open }
      return open.with(
        says(fact.text[.en], oneOf: ["board", "alone"]) && !superiors.contains(decider) ? .with : .yes, [],
        fact)
    }
    let hasPart = fact.about.contains(action.role) && action.role != target
    return open.with(hasPart ? .with : .no, [decider], fact)
  }

  /// Whether the role may lead a department: its head does, and nobody else but those to whom the head reports.
  func leading(_ head: Role.ID, _ action: PlannedAction, _ open: Permission) -> Permission {
    let purpose = knowledge.facts(of: head).first { [.mission, .responsibility].contains($0.kind) }
    if head == action.role { return open.with(.yes, [], purpose) }
    let isAbove = knowledge.role(head)?.reportsTo.first == action.role
    return isAbove ? open : open.with(.no, [head], purpose)
  }

  /// Whether the role may fill a post in its own function, by the fact that gives this to every head alike.
  func ownHiring(_ action: PlannedAction, _ open: Permission) -> Permission? {
    guard action.hires else { return nil }
    let words = action.statement.question.annotated.words.map(\.key)
    let named = knowledge.roles.flatMap(\.functions.all).filter { function in
      let sought = wordKeys(function)
      return words.indices.contains { words[$0...].starts(with: sought) }
    }
    let own = knowledge.role(action.role)?.functions.all ?? []
    guard !named.isEmpty, named.allSatisfy(own.contains) else { return nil }
    let fact = knowledge.facts.first { fact in
      fact.kind == .decisionRight && action.words.says(fact.text[.en], .anyHead)
        && action.words.says(fact.text[.en], .filling)
    }
    return fact.map { open.with(.yes, [], $0) }
  }

  /// Whether a fact says who fills the post: by its title, or as one of those at the top.
  private func fills(_ fact: Fact, _ target: Role.ID, _ superiors: [Role.ID], _ words: ActionWords) -> Bool {
    guard fact.kind == .decisionRight, words.says(fact.text[.en], .filling) else { return false }
    let isNamed = fact.about.contains(target) && fact.role != target && superiors.isEmpty
    return isNamed || fact.role.map(superiors.contains) == true && words.says(fact.text[.en], .top)
  }

  /// Whether a fact about the role denies it a say in the post.
  private func denies(_ fact: Fact, _ action: PlannedAction, _ target: Role.ID) -> Bool {
    let words = action.words
    return fact.kind.setsBounds && fact.about.contains(target)
      && (words.says(fact.text[.en], .filling) || words.says(fact.text[.en], .filledPosts))
      && fact.rightClauses(action, answering).contains {
        $0.isDenied && !$0.isOnlyOfActingAlone && $0.subjects.contains(action.role)
      }
  }
}

package import Answering
import Naming
import QuestionReading
package import Roles
import SourceText
import TextSearch

/// Decides from the chart and the facts whether a role may do something.
///
/// What facts say of the role itself comes first, what they deny it before what they give it; then the letter of the
/// area of work to which the action belongs.
package struct PermissionJudge {
  let answering: QuestionAnswering
  /// The words of deciding of the base.
  let words: ActionWords
  var knowledge: KnowledgeBase { answering.index.knowledge }

  /// A judge that knows what answers questions.
  package init(_ answering: QuestionAnswering) {
    self.answering = answering
    words = ActionWords(answering.index.knowledge)
  }

  /// Whether a role may do what some words say; never yes where a word of them stands for nothing here.
  package func permission(of role: Role.ID, toDo text: String) -> Permission {
    let open = Permission(role: role, action: text, verdict: .unknown)
    let annotated = answering.reader.annotated(text)
    let alone = annotated.places(of: words.alone)
    let excluded = annotated.ranges(of: words.excluding).map(\.lowerBound).filter { $0 > 0 }.min()
    guard !alone.isEmpty || excluded != nil else { return permission(of: role, toDo: text, open) }
    let left = annotated.words.indices.filter { $0 < excluded ?? Int.max && !alone.contains($0) }
    let shared = left.map { annotated.words[$0].typed }.joined(separator: " ")
    return withoutOthers(permission(of: role, toDo: shared, open), isSaid: excluded != nil, open)
  }

  /// What nobody may do but with others, nobody may do alone or without them; who may be left out of what one may do is
  /// not known.
  private func withoutOthers(_ found: Permission, isSaid: Bool, _ open: Permission) -> Permission {
    switch found.verdict {
    case .with: found.with(.no, found.others)
    case .yes: isSaid ? open : found
    case .no, .unknown: found
    }
  }

  private func permission(of role: Role.ID, toDo text: String, _ open: Permission) -> Permission {
    let action = PlannedAction(text, of: role, words, answering)
    guard action.isOfWork else { return open }
    if action.appointment != nil { return appointment(action, open) ?? open }
    if let led = action.led { return bounded(leading(led, action, open), by: action) }
    guard !action.places.isEmpty else { return open }
    if let found = ownHiring(action, open) { return bounded(found, by: action) }
    let rights = rights(of: role, action)
    let found =
      denial(action, rights, open) ?? ownRight(action, rights, open) ?? sharedRight(action, rights, open)
      ?? byArea(action, rights, open)
    return bounded(found ?? open, by: action)
  }

  /// What the area of the action says, by all its words or else by those behind its verb.
  private func byArea(_ action: PlannedAction, _ rights: [Right], _ open: Permission) -> Permission? {
    if let found = area(of: action, rights).flatMap({ permission(action, in: $0, rights, open) }) {
      return found
    }
    if let other = action.withoutFirstWord(answering), let area = area(of: other, []),
      let found = permission(other, in: area, rights, open)
    {
      return found
    }
    return refusal(action, open)
  }

  /// What the role itself is said to do or decide in some of the words of the action, the nearest first.
  func rights(of role: Role.ID, _ action: PlannedAction) -> [Right] {
    knowledge.facts(of: role).filter { kindsOfRights.contains($0.kind) && concerns($0, action) }
      .map { Right($0, action) }.filter { $0.rewordedShare >= leastShareOfRight }
      .sorted {
        ($1.share, $1.closeness(to: action), $0.fact.kind) < (
          $0.share, $0.closeness(to: action), $1.fact.kind
        )
      }
  }

  /// Whether a fact about a role's own matters, such as "the CEO's pay", may be about those of the action.
  func concerns(_ fact: Fact, _ action: PlannedAction) -> Bool {
    guard let end = fact.text[.en].firstRange(of: "'s ")?.lowerBound else { return true }
    let owner = answering.reader.annotated(String(fact.text[.en][..<end])).names.last?.roles ?? []
    return owner.isEmpty || !action.owners.isDisjoint(with: owner)
  }

  /// "Without the board", "over a million", "every" and "his own" are more than the base says; it can still refuse the whole.
  private func bounded(_ found: Permission, by action: PlannedAction) -> Permission {
    guard found.verdict == .yes || found.verdict == .with else { return found }
    let known = found.facts.compactMap(knowledge.fact).flatMap(\.amounts)
    let isBeyond =
      action.isDenied || !limits(in: action.statement.text).isSubset(of: Set(known))
      || (action.isOfOneself || Tone(action.statement.text).isOfAll) && found.verdict == .yes
    if isBeyond { return Permission(role: found.role, action: found.action, verdict: .unknown) }
    guard found.verdict == .yes, !action.others.isEmpty else { return found }
    return found.with(.with, action.others)
  }
}

extension Permission {
  /// The same with an answer.
  func with(_ verdict: Verdict, _ others: [Role.ID], _ fact: Fact? = nil) -> Permission {
    var permission = Permission(role: role, action: action, verdict: verdict)
    (permission.others, permission.area) = (others, area)
    permission.facts = fact.map { [$0.id] } ?? facts
    return permission
  }
}

private let kindsOfRights: Set<FactKind> = [.decisionRight, .boundary, .duty, .responsibility]
/// A fact that holds less of the words of an action does not speak of it.
private let leastShareOfRight = 0.4

import QuestionBank
import Roles
import SourceText

/// Which questions a learner wants to be asked.
struct Selection: Hashable, Sendable {
  var roles: [Role.ID] = []
  var competencies: [Competency.ID] = []
  var kinds: [QuestionKind] = []
  var factKinds: [FactKind] = []
  /// Whether the makers' RACI chart is left out.
  var leavesOutChart = false

  /// The one role that the quiz is about, if it is about one.
  var focus: Role.ID? { roles.count == 1 ? roles.first : nil }

  /// Whether a session about one role goes along its track: nothing else than kinds of facts was asked for.
  var isOnTrack: Bool { kinds.isEmpty && competencies.isEmpty }

  /// Whether a question is asked for.
  func includes(_ question: some Askable) -> Bool {
    isOfKind(question) && isOfArea(question) && (roles.isEmpty || isOfRole(question))
  }

  /// Whether a question about a rival shows the role that the quiz is about as a wrong answer: without such
  /// questions its name would be the answer every time.
  func includesAsRival(_ question: some Askable) -> Bool {
    guard let focus, question.kind == .owner, question.roles.first != focus else { return false }
    return isOfKind(question) && isOfArea(question) && question.head.rivals.contains(focus)
  }

  private func isOfRole(_ question: some Askable) -> Bool {
    guard question.kind != .involved, question.kind != .list else {
      return question.kind == .list && question.roles.first.map(roles.contains) ?? false
        || question.kind == .involved && !question.roles.filter(roles.contains).isEmpty
    }
    return question.kind == .pair || question.kind == .boundary
      ? !question.roles.filter(roles.contains).isEmpty : question.roles.first.map(roles.contains) ?? false
  }

  private func isOfKind(_ question: some Askable) -> Bool {
    if kinds.isEmpty, factKinds.isEmpty { return true }
    return kinds.contains(question.kind) || question.head.factKind.map(factKinds.contains) ?? false
  }

  private func isOfArea(_ question: some Askable) -> Bool {
    competencies.isEmpty || !question.competencies.filter(competencies.contains).isEmpty
  }
}

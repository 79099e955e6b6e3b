import Roles
import SourceText

/// What is known of a question before it is made: enough to choose it, to count it and to find it again.
struct QuestionHead: Hashable, Sendable {
  var kind: QuestionKind
  /// What it is about, such as `CPO-16`.
  var subject: String
  /// The roles whose duties it teaches, the closest first.
  var roles: [Role.ID] = []
  var competencies: [Competency.ID] = []
  var factKind: FactKind?
  /// Questions with one of these in common give each other away.
  var topics: Set<String> = []
  /// The facts that prove the answer.
  var facts: [Fact.ID] = []
  /// Whether the makers' RACI chart alone proves the answer, whatever the kind.
  var restsOnChart = false
  /// The roles that are the answer, of which one is shown, and those that are wrong answers, where they are roles.
  var answers: [Role.ID] = []
  var rivals: [Role.ID] = []

  /// The name of the question in both languages, without the language.
  var name: String { "\(kind.rawValue):\(subject)" }

  /// The head of a question that asks for one fact.
  init(_ kind: QuestionKind, of fact: Fact, _ roles: [Role.ID], subject: String? = nil) {
    (self.kind, self.subject) = (kind, subject ?? fact.id.text)
    (self.roles, competencies, factKind) = (roles, fact.competencies, fact.kind)
    (topics, facts) = (["fact:\(fact.id)"], [fact.id])
  }

  init(
    _ kind: QuestionKind, _ subject: String, _ roles: [Role.ID] = [], _ competencies: [Competency.ID] = [],
    _ factKind: FactKind? = nil, topics: Set<String> = []
  ) {
    (self.kind, self.subject, self.roles, self.competencies) = (kind, subject, roles, competencies)
    (self.factKind, self.topics) = (factKind, topics)
  }
}

/// A question that can be made, in both languages: its head, and the work that is left until its turn comes.
///
/// There are thousands of questions and a session asks fifteen, so that making them all would be most of a start.
struct Outline: Sendable {
  let head: QuestionHead
  private let make: @Sendable () -> Draft?

  /// An outline, and how its question is made; nil when the sentence does not bear one after all.
  init(_ head: QuestionHead, _ make: @escaping @Sendable () -> Draft?) {
    (self.head, self.make) = (head, make)
  }

  /// The question in both languages, as it is before the rules look at it.
  func draft() -> Draft? { make() }
}

/// A question in one language that may be asked, before it is made.
struct Prospect: Hashable, Sendable {
  let head: QuestionHead
  let language: Language
  let id: String
  /// Where its outline, or the question itself, stands in the bank.
  let place: Int

  init(_ head: QuestionHead, _ language: Language, place: Int) {
    (self.head, self.language, self.place) = (head, language, place)
    id = "\(head.name):\(language.rawValue)"
  }
}

/// What selections and tracks go by, of a question that is made or is not made yet.
protocol Askable {
  var head: QuestionHead { get }
  var id: String { get }
}

extension Prospect: Askable {}

extension Question: Askable {
  var head: QuestionHead {
    var head = QuestionHead(kind, subject, roles, competencies, factKind, topics: topics)
    head.facts = facts
    head.restsOnChart = restsOnChart
    head.rivals = distractors.compactMap(\.role)
    return head
  }
}

extension Askable {
  var kind: QuestionKind { head.kind }
  var subject: String { head.subject }
  var roles: [Role.ID] { head.roles }
  var competencies: [Competency.ID] { head.competencies }
  var topics: Set<String> { head.topics }
  var facts: [Fact.ID] { head.facts }
  /// Whether it asks what an area of work is.
  var isOfAreaName: Bool { subject.hasPrefix("area/") }
  var isOfChart: Bool { head.kind.isOfChart || head.restsOnChart }
  /// What a learner meets by the question: its first fact, or its subject where it is made of none.
  var unit: String { kind == .duty || kind == .list ? id : facts.first?.text ?? subject }
}

public import Roles
public import SourceText

/// What is known of a question before it is made: enough to choose it, to count it and to find it again.
public struct QuestionHead: Hashable, Sendable {
  /// What the question asks for.
  public var kind: QuestionKind
  /// What it is about, such as `CPO-16`.
  public var subject: String
  /// The roles whose duties it teaches, the closest first.
  public var roles: [Role.ID] = []
  /// The areas of work that it concerns.
  public var competencies: [Competency.ID] = []
  /// The kind of fact that it is made of, if it is made of one.
  public var factKind: FactKind?
  /// Questions with one of these in common give each other away.
  public var topics: Set<String> = []
  /// The facts that prove the answer.
  public var facts: [Fact.ID] = []
  /// Whether the makers' RACI chart alone proves the answer, whatever the kind.
  var restsOnChart = false
  /// The roles that are the answer, of which one is shown, and those that are wrong answers, where they are roles.
  public var answers: [Role.ID] = []
  /// The roles that are wrong answers, where answers are roles.
  public var rivals: [Role.ID] = []

  /// How the subject begins of a question that shows a role's letters alone.
  static let lettersPrefix = "letters/"

  /// The name of the question in both languages, without the language.
  public var name: String { "\(kind.rawValue):\(subject)" }

  /// The head of a question that asks for one fact.
  public init(_ kind: QuestionKind, of fact: Fact, _ roles: [Role.ID], subject: String? = nil) {
    (self.kind, self.subject) = (kind, subject ?? fact.id.text)
    (self.roles, competencies, factKind) = (roles, fact.competencies, fact.kind)
    (topics, facts) = (["fact:\(fact.id)"], [fact.id])
  }

  /// The head of a question that is made of no single fact.
  public init(
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
public struct Prospect: Hashable, Sendable {
  /// What is known of it before it is made.
  public let head: QuestionHead
  /// The language in which it may be asked.
  public let language: Language
  /// The id of the question.
  public let id: String
  /// Where its outline, or the question itself, stands in the bank.
  public let place: Int

  /// A question of a bank, by its head, its language and its place.
  public init(_ head: QuestionHead, _ language: Language, place: Int) {
    (self.head, self.language, self.place) = (head, language, place)
    id = "\(head.name):\(language.rawValue)"
  }
}

/// What selections and tracks go by, of a question that is made or is not made yet.
public protocol Askable {
  var head: QuestionHead { get }
  var id: String { get }
}

extension Prospect: Askable {}

extension Question: Askable {
  /// What is known of it without its texts.
  public var head: QuestionHead {
    var head = QuestionHead(kind, subject, roles, competencies, factKind, topics: topics)
    head.facts = facts
    head.restsOnChart = restsOnChart
    head.rivals = distractors.compactMap(\.role)
    return head
  }
}

extension Askable {
  /// What it asks for.
  public var kind: QuestionKind { head.kind }
  /// What it is about, such as `CPO-16`.
  public var subject: String { head.subject }
  /// The roles whose duties it teaches, the closest first.
  public var roles: [Role.ID] { head.roles }
  /// The areas of work that it concerns.
  public var competencies: [Competency.ID] { head.competencies }
  /// Questions with one of these in common give each other away.
  public var topics: Set<String> { head.topics }
  /// The facts that prove the answer.
  public var facts: [Fact.ID] { head.facts }
  /// Whether it asks what an area of work is.
  public var isOfAreaName: Bool { subject.hasPrefix("area/") }
  /// Whether it asks what the letters of a role stand for.
  public var isOfLetters: Bool { subject.hasPrefix(QuestionHead.lettersPrefix) }
  /// Whether the makers’ RACI chart alone proves the answer.
  public var isOfChart: Bool { head.kind.isOfChart || head.restsOnChart }
  /// What a learner meets by the question: its first fact, or its subject where it is made of none.
  public var unit: String { kind == .duty || kind == .list ? id : facts.first?.text ?? subject }
}

import QuestionBank
import Roles
import SourceText

/// What there is to learn, by role and by area: each thing once, in how many ways and languages it may be asked.
struct Lessons {
  /// What one question is about.
  struct Lesson: Hashable {
    let thing: String
    let role: Role.ID?
    let competencies: [Competency.ID]
  }

  private let lessons: [String: Lesson]
  /// How many things there are.
  let count: Int
  /// How many things there are about each role.
  let countOfRole: [String: Int]
  /// How many things there are in each area.
  let countOfArea: [String: Int]

  init(_ bank: QuestionBank) {
    lessons = Dictionary(
      bank.questions.map { (Self.name($0.id), Lesson($0)) }, uniquingKeysWith: { first, _ in first })
    count = Set(lessons.values.map(\.thing)).count
    let known = lessons.values
    func counts(_ groups: (Lesson) -> [String]) -> [String: Int] {
      let pairs = known.flatMap { lesson in groups(lesson).map { ($0, lesson.thing) } }
      return Dictionary(grouping: pairs, by: \.0).mapValues { Set($0.map(\.1)).count }
    }
    countOfRole = counts { $0.role.map { [$0.text] } ?? [] }
    countOfArea = counts { $0.competencies.map(\.text) }
  }

  /// What a card is about, in whatever language it asks; nil for one whose question is not known here.
  subscript(card: String) -> Lesson? { lessons[Self.name(card)] }

  /// The id of a card without its language.
  private static func name(_ card: String) -> String {
    card.lastIndex(of: ":").map { String(card[..<$0]) } ?? card
  }
}

extension Lessons.Lesson {
  fileprivate init(_ question: Question) {
    let isOfItsOwn = question.kind == .duty || question.kind == .list
    self.init(
      thing: isOfItsOwn ? "\(question.kind.rawValue):\(question.subject)" : question.unit,
      role: question.roles.first, competencies: question.competencies)
  }
}

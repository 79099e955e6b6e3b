import Roles
import SourceText

@testable import QuestionBank
@testable import Quiz

/// Flaws that no question has by itself.
extension LoneFlaw {
  /// A question under a name by which the same two of its wrong answers are drawn every time.
  static let fixedOptions = bank { questions in
    guard let place = questions.firstIndex(where: { $0.distractors.count == 3 && $0.kind == .accountable })
    else { return }
    let question = questions[place]
    let stuck = (0..<100_000).lazy.map { question.renamed("\(question.subject)/\($0)") }.first { copy in
      Set((0..<8).map { Set(copy.choices(attempt: $0).options) }).count == 1
    }
    questions[place] = stuck ?? question
    // The other language is renamed as well, and has one wrong answer less to vary with.
    questions.removeAll { $0.kind == question.kind && $0.subject == question.subject }
  }

  /// Over a hundred questions under names by which their keys come first.
  static let crowdedPlace = bank { questions in
    let moved = questions.indices.filter {
      [.relation, .figure].contains(questions[$0].kind)
    }
    for place in moved { questions[place] = questions[place].withKeyFirst }
  }

  static let twin = bank { questions in
    guard let question = questions.first(where: { $0.kind == .accountable }) else { return }
    questions.append(question.renamed(question.subject + "/again"))
  }

  static let unevenLanguages = bank { questions in
    let place = questions.firstIndex { $0.kind == .term && $0.distractors.count > 2 }
    if let place { questions[place].distractors.removeLast() }
  }

  static let forgottenDuty = bank { questions in
    questions.removeAll { $0.proof.flatMap(\.references).contains("CTO-31") }
  }

  /// A role that is hardly ever a wrong answer where it could be one.
  static let commonKey = bank { questions in
    let counts = KeyCounts(questions)
    guard let role = counts.commonest else { return }
    var subjects: Set<String> = []
    let others = questions.filter { question in
      question.isAboutRoles && question.distractors.count > 2 && question.keys.allSatisfy { $0.role != role }
    }
    for question in others {
      guard !KeyCounts(questions, without: role, in: subjects).isTooOften(role) else { break }
      subjects.insert(question.subject)
    }
    questions = questions.without(role, in: subjects)
  }

  static let numberedID = bank { questions in questions[0].id = "owner:12:en" }

  /// A word that stands behind right answers and behind no wrong ones.
  static let tellingWord = bank { questions in
    for place in questions.indices where questions[place].kind == .definition {
      let question = questions[place]
      let text = question.keys[0].text + (question.language == .en ? " indeed" : " thế thôi")
      let isClose = question.distractors.allSatisfy { Lengths.areClose($0.text, text) }
      if isClose { questions[place].keys[0].text = text }
    }
  }
}

extension Question {
  /// The same question about something else.
  fileprivate func renamed(_ name: String) -> Question {
    var copy = self
    copy.subject = name
    copy.id = "\(kind.rawValue):\(name):\(language.rawValue)"
    return copy
  }

  /// The same under a name by which the key stands first; both languages find the same one.
  fileprivate var withKeyFirst: Question {
    let names = [subject] + (0..<50).map { "\(subject)/\($0)" }
    return names.lazy.map(renamed).first { $0.choices(attempt: 0).keyIndex == 0 } ?? self
  }

  fileprivate var isAboutRoles: Bool {
    [.owner, .accountable, .pair, .definition].contains(kind) && keys.contains { $0.role != nil }
  }
}

extension [Question] {
  /// The same without a role among the wrong answers about some subjects.
  fileprivate func without(_ role: Role.ID, in subjects: Set<String>) -> [Question] {
    map { question in
      guard question.isAboutRoles, subjects.contains(question.subject) else { return question }
      var copy = question
      copy.distractors.removeAll { $0.role == role }
      return copy
    }
  }
}

/// How often each role is shown, and how often it is the key.
private struct KeyCounts {
  private var keys: [Role.ID: Int] = [:]
  private var chances: [Role.ID: Double] = [:]
  private var draws = 0

  init(_ questions: [Question], without role: Role.ID = Role.ID(""), in subjects: Set<String> = []) {
    for question in questions.without(role, in: subjects) where question.isAboutRoles {
      let draw = question.choices(attempt: 0)
      draws += 1
      if let key = draw.key.role { keys[key, default: 0] += 1 }
      for shown in draw.options.compactMap(\.role) {
        chances[shown, default: 0] += 1 / Double(draw.options.count)
      }
    }
  }

  /// The role that is the key of most questions for how often it is shown, of those that are it often.
  var commonest: Role.ID? {
    keys.filter { $0.value * 100 > 4 * draws }.max { share(of: $0.key) < share(of: $1.key) }?.key
  }

  func isTooOften(_ role: Role.ID) -> Bool { share(of: role) > 2 }

  private func share(of role: Role.ID) -> Double {
    Double(keys[role, default: 0]) / Swift.max(chances[role, default: 0], 0.001)
  }
}

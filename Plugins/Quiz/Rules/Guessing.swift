import QuestionBank
import Roles
import SourceText

/// A way to answer without knowing anything.
enum GuessingStrategy: String, CaseIterable, Hashable, Sendable {
  case longest
  case shortest
  case first
  case overlap
  case alwaysCPO
  case alwaysCEO
  case everydayWord
  case textPrior

  /// The strategy in words.
  var name: LocalizedText {
    switch self {
    case .longest: LocalizedText(en: "the longest", vi: "dài nhất")
    case .shortest: LocalizedText(en: "the shortest", vi: "ngắn nhất")
    case .first: LocalizedText(en: "the first", vi: "đầu tiên")
    case .overlap: LocalizedText(en: "words of the stem", vi: "trùng chữ với câu hỏi")
    case .alwaysCPO: LocalizedText(en: "always CPO", vi: "luôn chọn CPO")
    case .alwaysCEO: LocalizedText(en: "always CEO", vi: "luôn chọn CEO")
    case .everydayWord: LocalizedText(en: "everyday word", vi: "từ thường ngày")
    case .textPrior: LocalizedText(en: "learned from the others", vi: "học từ các câu khác")
    }
  }

  /// How many options lie among those that the strategy takes, and whether it has anything to go by.
  fileprivate func scores(_ draw: Choices, _ question: Question, _ labels: RoleLabels, _ prior: TextPrior)
    -> [Double]
  {
    let options = draw.options
    switch self {
    case .textPrior: return options.map { prior.score(of: $0.text, in: question) }
    case .longest: return options.map { Double($0.text.utf8.count) }
    case .shortest: return options.map { -Double($0.text.utf8.count) }
    case .first: return options.indices.map { $0 == 0 ? 1 : 0 }
    case .overlap:
      let stem = Cue.contentPieces(question.stem, question.language)
      return options.map { Double(Cue.contentPieces($0.text, question.language).intersection(stem).count) }
    case .alwaysCPO: return options.map { $0.role == Role.ID("cpo") ? 1 : 0 }
    case .alwaysCEO: return options.map { $0.role == Role.ID("ceo") ? 1 : 0 }
    case .everydayWord:
      return options.map {
        labels.ties($0, question.stem, question.roles.first, question.language) ? 1 : 0
      }
    }
  }

  /// The chance that the strategy finds the key; nil when it has nothing to go by.
  func success(_ draw: Choices, _ question: Question, _ labels: RoleLabels, _ prior: TextPrior) -> Double? {
    let scores = scores(draw, question, labels, prior)
    guard Set(scores).count > 1, let best = scores.max() else { return nil }
    let taken = scores.indices.filter { scores[$0] == best }
    return taken.contains(draw.keyIndex) ? 1 / Double(taken.count) : 0
  }
}

/// How far guessing gets beyond chance, over all questions and in each kind.
struct Guessing {
  /// What a strategy won in some questions.
  struct Score: Hashable, Sendable {
    /// The kind of the questions; nil for all of them.
    let kind: QuestionKind?
    let strategy: GuessingStrategy
    /// How many choices were made.
    let choices: Int
    /// The share of right ones beyond chance, in points of a hundred.
    let points: Double
  }

  let scores: [Score]

  /// How many points above chance are a flaw.
  static let limit = QuestionRule.guessingLimit
  /// From how many choices on a kind is judged.
  static let enough = 60

  init(_ questions: [Question], _ labels: RoleLabels) {
    self.init(questions, labels) { (_, _) throws(Never) in }
  }

  /// The same; `report` is told how many of how many questions are done, and may stop it.
  init<Failure>(
    _ questions: [Question], _ labels: RoleLabels, attempts: Range<Int> = 0..<3,
    report: (_ done: Int, _ total: Int) throws(Failure) -> Void
  ) throws(Failure) {
    var sums: [QuestionKind: [GuessingStrategy: (won: Double, choices: Int)]] = [:]
    let prior = TextPrior(questions.filter { !$0.kind.isOpen }, attempts)
    for (done, question) in questions.enumerated() where !question.kind.isOpen {
      try report(done, questions.count)
      for draw in attempts.map({ question.choices(attempt: $0) }) where draw.options.count > 1 {
        let chance = 1 / Double(draw.options.count)
        for strategy in GuessingStrategy.allCases {
          let won = (strategy.success(draw, question, labels, prior) ?? chance) - chance
          sums[question.kind, default: [:]][strategy, default: (0, 0)].won += won
          sums[question.kind]?[strategy]?.choices += 1
        }
      }
    }
    let kinds = QuestionKind.allCases.filter { sums[$0] != nil }
    scores = GuessingStrategy.allCases.flatMap { strategy -> [Score] in
      let parts = kinds.compactMap { kind in sums[kind]?[strategy].map { (kind, $0) } }
      let all = parts.reduce((won: 0.0, choices: 0)) { ($0.won + $1.1.won, $0.choices + $1.1.choices) }
      return [Score(kind: nil, strategy: strategy, all)]
        + parts.map { Score(kind: $0, strategy: strategy, $1) }
    }
  }

  /// The strategies that get too far, and farther than luck takes them: a base of one's own may have few questions of a
  /// kind.
  var flaws: [Score] {
    scores.filter { $0.choices >= Self.enough && $0.points > max(Self.limit, $0.luck) }
  }
}

extension Guessing.Score {
  /// Two standard errors, in points, of so many questions that are answered by chance; each is chosen three times.
  fileprivate var luck: Double {
    let chance = 1 / Double(Question.distractorCount + 1)
    return 200 * (chance * (1 - chance) * 3 / Double(choices)).squareRoot()
  }

  fileprivate init(kind: QuestionKind?, strategy: GuessingStrategy, _ sum: (won: Double, choices: Int)) {
    self.init(
      kind: kind, strategy: strategy, choices: sum.choices,
      points: sum.choices == 0 ? 0 : 100 * sum.won / Double(sum.choices))
  }
}

import QuestionBank
import SourceText

/// What somebody learns who sees the answers of all other questions: which words stand in right ones.
struct TextPrior: Sendable {
  /// How often a word stood in a right answer, and in a wrong one.
  private struct Counts: Sendable {
    var right = 0.0
    var wrong = 0.0
  }

  private var all: [Language: [String: Counts]] = [:]
  private var own: [String: [String: Counts]] = [:]

  init(_ questions: [Question], _ attempts: Range<Int>) {
    for question in questions {
      for draw in attempts.map({ question.choices(attempt: $0) }) {
        for (index, option) in draw.options.enumerated() {
          count(option.text, index == draw.keyIndex, question)
        }
      }
    }
  }

  private mutating func count(_ text: String, _ isRight: Bool, _ question: Question) {
    let path: WritableKeyPath<Counts, Double> = isRight ? \.right : \.wrong
    for piece in Self.pieces(of: text, question.language) {
      all[question.language, default: [:]][piece, default: Counts()][keyPath: path] += 1
      own[question.id, default: [:]][piece, default: Counts()][keyPath: path] += 1
    }
  }

  private static func pieces(of text: String, _ language: Language) -> Set<String> {
    Cue.contentPieces(text, language).union([text])
  }

  /// How much more the words of an option stood in right answers of other questions than in wrong ones.
  func score(of text: String, in question: Question) -> Double {
    let pieces = Self.pieces(of: text, question.language)
    let odds = pieces.sorted().map { piece in
      let known = all[question.language]?[piece] ?? Counts()
      let mine = own[question.id]?[piece] ?? Counts()
      return (known.right - mine.right + 1) / (known.wrong - mine.wrong + Double(Question.distractorCount))
    }
    return odds.reduce(0, +) / Double(max(1, odds.count))
  }
}

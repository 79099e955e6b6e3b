package import QuestionReading
import Roles

/// A reading of a question, tried against the knowledge: what it would show, and what speaks for it.
package struct Trial: Hashable, Sendable {
  /// One reason for a reading to be right.
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    /// How much of the question's words its rule, its names and its facts explain.
    case words
    /// Its best fact is of the kind that is asked for.
    case kind
    /// It takes account of a "not".
    case polarity
    /// Narrower rules stand before wider ones.
    case order
    /// Nothing but words reads it.
    case noRule = "no-rule"
  }

  /// The reading, with the area that was inferred.
  package internal(set) var question: Question
  /// All facts that were considered, best first.
  var ranking: [RankedFact] = []
  /// The facts that it would show.
  var facts: [RankedFact] = []
  /// How much of the words that no rule and no name explains the facts hold, from 0 to 1.
  var evidence = 1.0
  /// Whether the facts say what was asked.
  package internal(set) var isAnswered = false
  /// The share of the question's words that are explained, from 0 to 1.
  package internal(set) var explained = 0.0
  /// The points by reason; only those that count.
  package internal(set) var points: [Reason: Double] = [:]

  /// The sum of the points.
  package var score: Double { Reason.allCases.reduce(0) { $0 + (points[$1] ?? 0) } }

  init(_ question: Question) {
    self.question = question
  }

  mutating func add(_ amount: Double, for reason: Reason) {
    if amount != 0 { points[reason, default: 0] += amount }
  }
}

/// What the reasons for a reading are worth.
enum ReadingWeight {
  /// A reading that explains every word.
  static let words = 4.0
  static let kind = 0.5
  static let polarity = 2.0
  /// Each place further back in the grammar.
  static let order = -1.0
  static let noRule = -0.5
}

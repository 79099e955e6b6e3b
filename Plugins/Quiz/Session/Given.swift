import QuestionBank
import SourceText
import SpacedRepetition

/// An answer that was given in this session.
struct Given: Hashable, Sendable {
  let showing: Showing
  /// What was typed or chosen.
  let typed: String
  /// The option that was chosen, if it was a choice.
  let chosen: Int?
  let grade: Grade
  /// The rating that counts; the learner may have given it.
  var rating: Rating
  /// How often the learner gave the answer another rating.
  var overrides = 0
  /// Where the card stands now.
  var state: CardState
  /// Whether this was the first time.
  var isNew: Bool { showing.card.state == nil }

  /// Whether the learner remembered it, by what counts.
  var isRight: Bool { rating.isPass }
}

extension Showing {
  /// Grades what was typed; nil when it is no answer, as a number beyond the options.
  func graded(_ line: String, by bank: QuestionBank) -> (grade: Grade, chosen: Int?)? {
    let question = card.question
    switch form {
    case .choice:
      guard let index = choices.index(meantBy: line) else { return nil }
      return (Grade(verdict: index == choices.keyIndex ? .chosen : .wrong), index)
    case .typed:
      let key = choices.key
      let verdict = bank.grader(for: question)
        .verdict(line, key: key.text, synonyms: key.synonyms + question.synonyms)
      return (Grade(verdict: verdict), nil)
    case .missing:
      let grader = KeyWordGrader(
        tails: question.tails, shown: stem, equivalents: bank.ledger.knowledge.equivalentNames)
      return (grader.grade(line), nil)
    case .list:
      return (bank.grader(for: question).grade(list: line, keys: question.keys), nil)
    }
  }

  /// The rating of a grade: a choice and an answer after a hint are never more than they show.
  func rating(of grade: Grade, streak: Int) -> Rating {
    let rating = grade.rating
    if hints > 0 { return min(rating, .hard) }
    let isFluent = form != .choice && rating == .good && streak >= Showing.fluentStreak
    return isFluent ? .easy : rating
  }

  /// How many typed answers in a row must be right before the next one counts as easy.
  static let fluentStreak = 5
}

import QuestionBank
import SourceText
import SpacedRepetition

/// How a question is answered.
enum AnswerForm: String, Hashable, Sendable {
  case choice
  case typed
  case list
  /// The end of a sentence is said, in key words.
  case missing

  /// The stability, in days, from which an answer is typed instead of chosen: what is recognised well is then
  /// recalled, so that wrong options do not settle in memory.
  static let typingStability = 10.0

  /// The form that suits a card.
  init(_ card: Card) {
    if card.question.kind == .list {
      self = .list
    } else if card.question.kind == .recall || card.isRecalled {
      self = .missing
    } else if card.question.kind.isTypeable, !card.isChanged,
      card.state.map({ $0.memory.stability >= Self.typingStability && $0.phase == .review }) ?? false
    {
      self = .typed
    } else {
      self = .choice
    }
  }
}

extension Card {
  /// Whether the sentence is to be recalled: from the meeting on after the first at which it was recognised.
  fileprivate var isRecalled: Bool {
    guard question.recall != nil, !isChanged, let state else { return false }
    return state.phase == .review || (state.phase.step ?? 0) > 0
  }
}

extension Question {
  /// The end of the sentence that is to be said, in both languages.
  var tails: [Language: String] {
    if let recall { return recall.tails }
    return keys.first.map { [language: $0.text] } ?? [:]
  }
}

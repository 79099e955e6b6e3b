import SpacedRepetition

/// How a question is answered.
enum AnswerForm: String, Hashable, Sendable {
  case choice
  case typed
  case list

  /// The stability, in days, from which an answer is typed instead of chosen: what is recognised well is then
  /// recalled, so that wrong options do not settle in memory.
  static let typingStability = 10.0

  /// The form that suits a card.
  init(_ card: Card) {
    if card.question.kind == .list {
      self = .list
    } else if card.question.kind.isTypeable, !card.isChanged,
      card.state.map({ $0.memory.stability >= Self.typingStability && $0.phase == .review }) ?? false
    {
      self = .typed
    } else {
      self = .choice
    }
  }
}

import SpacedRepetition

@testable import ReviewLog

extension LoggedAnswer {
  /// An answer as the log gives it back.
  static func given(_ card: String, _ typed: String, number: Int, fingerprint: String = "") -> LoggedAnswer {
    let time = AnswerTime(milliseconds: number * 86_400_000, offset: 0)
    return LoggedAnswer(
      id: number,
      answer: NewAnswer(card: card, rating: .good, time: time, fingerprint: fingerprint, typed: typed),
      rating: .good, settings: 0)
  }
}

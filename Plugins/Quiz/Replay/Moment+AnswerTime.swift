import Commands
import SpacedRepetition

extension Moment {
  /// The moment as the scheduler counts it, on the learner's day.
  func answerTime(rollover: Int) -> AnswerTime {
    AnswerTime(milliseconds: milliseconds, offset: offset, rollover: rollover)
  }
}

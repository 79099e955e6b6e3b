public import SpacedRepetition

/// An answer with all that happened to it since: what two logs tell each other.
public struct AnswerHistory: Hashable, Sendable {
  /// A rating that the learner gave in place of the machine's.
  public struct Override: Hashable, Sendable {
    /// The learner's rating.
    public var rating: Rating
    /// When it was given.
    public var time: AnswerTime
    /// When it was taken back; nil when it was not.
    public var undone: AnswerTime?

    /// A rating that the learner gave.
    public init(rating: Rating, time: AnswerTime, undone: AnswerTime? = nil) {
      (self.rating, self.time, self.undone) = (rating, time, undone)
    }
  }

  /// What was written down when it was given.
  public var answer: NewAnswer
  /// The ratings that the learner gave it, in the order of the log.
  public var overrides: [Override]
  /// When it was taken back; nil when it counts.
  public var undone: AnswerTime?

  /// An answer with what happened to it.
  public init(_ answer: NewAnswer, overrides: [Override] = [], undone: AnswerTime? = nil) {
    (self.answer, self.overrides, self.undone) = (answer, overrides, undone)
  }

  /// The rating that counts: the last one that the learner gave and did not take back, or the machine's.
  ///
  /// Times decide and not places in the log, so that logs that were merged in another order say the same. Of two
  /// at one moment, the lower counts.
  public var rating: Rating {
    let last = overrides.filter { $0.undone == nil && !isMark($0) }
      .max { ($0.time.milliseconds, $1.rating) < ($1.time.milliseconds, $0.rating) }
    return last?.rating ?? overrides.filter(isMark).map(\.rating).reduce(answer.rating, min)
  }

  /// Whether an override only says what another machine's log has of this answer, which a merge wrote down.
  ///
  /// It has the moment of the answer itself; nobody takes it back, and it counts only where it is lower.
  func isMark(_ override: Override) -> Bool { override.time.milliseconds == answer.time.milliseconds }
}

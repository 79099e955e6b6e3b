public import SpacedRepetition

/// An answer that is to be written down.
public struct NewAnswer: Hashable, Sendable {
  /// The card's id, which stays the same when its text is edited.
  public var card: String
  /// How well it was remembered.
  public var rating: Rating
  /// When it was answered.
  public var time: AnswerTime
  /// The fingerprint of the card's content at that time; empty when it is not known.
  public var fingerprint: String
  /// What the machine made of it, such as the name of a rung of the grading ladder; empty when it was not graded.
  public var verdict: String
  /// What the learner typed or chose; empty when that is not known.
  public var typed: String
  /// How long the learner took, in milliseconds; 0 when that is not known.
  public var duration: Int

  /// An answer that is to be written down.
  public init(
    card: String, rating: Rating, time: AnswerTime, fingerprint: String = "", verdict: String = "",
    typed: String = "", duration: Int = 0
  ) {
    self.card = card
    self.rating = rating
    self.time = time
    self.fingerprint = fingerprint
    self.verdict = verdict
    self.typed = typed
    self.duration = duration
  }
}

/// An answer of the log that still counts: it was not undone.
public struct LoggedAnswer: Hashable, Sendable {
  /// The number of the answer in the log.
  public let id: Int
  /// What was written down.
  public let answer: NewAnswer
  /// The rating that counts: the learner's, when the machine's verdict was overridden.
  public let rating: Rating
  /// The number of the settings that were in force, in the order in which they came into force.
  public let settings: Int

  /// Whether the learner overrode the machine's verdict.
  public var isOverridden: Bool { rating != answer.rating }
}

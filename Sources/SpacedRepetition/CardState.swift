/// Where a card is on its way.
public enum Phase: Hashable, Sendable {
  /// New, in short steps; the first step is 0.
  case learning(step: Int)
  /// Reviewed by days.
  case review
  /// Forgotten, in short steps again; the first step is 0.
  case relearning(step: Int)

  /// The step, if the card is in steps.
  public var step: Int? {
    switch self {
    case .learning(let step), .relearning(let step): step
    case .review: nil
    }
  }
}

/// When a card is to be asked again.
public enum Due: Hashable, Sendable {
  /// From a moment on, in milliseconds since 1970-01-01T00:00Z.
  case moment(Int)
  /// From the beginning of one of the learner's days on.
  case day(Int)
}

/// All that is known of a card that was answered at least once.
public struct CardState: Hashable, Sendable {
  /// Where the card is on its way.
  public var phase: Phase
  /// What is believed of the memory.
  public var memory: Memory
  /// When to ask again.
  public var due: Due
  /// The days from the last answer to the due day; 0 while the card is in steps.
  public var interval: Int
  /// When it was answered last.
  public var lastAnswer: AnswerTime
  /// How often it was answered.
  public var answers: Int
  /// How often it was forgotten after it had been reviewed by days.
  public var lapses: Int

  /// A state that was recorded before.
  public init(
    phase: Phase, memory: Memory, due: Due, interval: Int, lastAnswer: AnswerTime, answers: Int, lapses: Int
  ) {
    self.phase = phase
    self.memory = memory
    self.due = due
    self.interval = interval
    self.lastAnswer = lastAnswer
    self.answers = answers
    self.lapses = lapses
  }

  /// Whether the card may be asked at a time.
  public func isDue(at now: AnswerTime) -> Bool {
    switch due {
    case .moment(let moment): moment <= now.milliseconds
    case .day(let day): day <= now.day
    }
  }

  /// Whether the card keeps being forgotten: at the eighth lapse, and then after every four more (Anki's rule).
  public var isLeech: Bool { lapses >= 8 && (lapses - 8) % 4 == 0 }
}

/// Cards with their history, as Anki's package format carries them.
public struct AnkiDeck: Sendable {
  /// The notes; each has one card.
  public var notes: [Note] = []
  /// How Anki is to schedule them.
  public var preset: Preset
  /// When the package is made.
  public var now: Clock
  /// What the learner should know about the cards, as HTML; Anki shows it above the deck.
  public var about: String

  /// A deck without notes yet.
  public init(preset: Preset, now: Clock, about: String = "") {
    self.preset = preset
    self.now = now
    self.about = about
  }

  /// A moment, and the learner's day on which it lies.
  public struct Clock: Hashable, Sendable {
    /// Milliseconds since 1970-01-01T00:00Z.
    public let milliseconds: Int
    /// How far local time is ahead of UTC, in seconds.
    public let offset: Int
    /// Days since 1970-01-01 in local time, each beginning at the rollover.
    public let day: Int
    /// The hour at which a day begins.
    public let rolloverHour: Int

    /// A moment, and the learner's day on which it lies.
    public init(milliseconds: Int, offset: Int, day: Int, rolloverHour: Int) {
      self.milliseconds = milliseconds
      self.offset = offset
      self.day = day
      self.rolloverHour = rolloverHour
    }
  }

  /// The options of Anki's deck preset.
  public struct Preset: Hashable, Sendable {
    /// The 21 weights of FSRS-6.
    public let weights: [Double]
    /// The wanted chance of recall.
    public let desiredRetention: Double
    /// The waits of new cards, in seconds.
    public let learningSteps: [Double]
    /// The waits of forgotten cards, in seconds.
    public let relearningSteps: [Double]
    /// The longest wait, in days.
    public let maximumInterval: Int

    /// The options of Anki's deck preset.
    public init(
      weights: [Double], desiredRetention: Double, learningSteps: [Double], relearningSteps: [Double],
      maximumInterval: Int
    ) {
      self.weights = weights
      self.desiredRetention = desiredRetention
      self.learningSteps = learningSteps
      self.relearningSteps = relearningSteps
      self.maximumInterval = maximumInterval
    }
  }

  /// Where a card stands.
  public struct Schedule: Hashable, Sendable {
    /// When the card is asked again.
    public enum Due: Hashable, Sendable {
      /// In steps, at a moment in milliseconds since 1970, with some steps to go.
      case learning(moment: Int, stepsLeft: Int)
      /// In steps after it was forgotten.
      case relearning(moment: Int, stepsLeft: Int)
      /// On one of the learner's days.
      case review(day: Int)
    }

    /// When the card is asked again.
    public let due: Due
    /// The days between the last answer and the next one.
    public let interval: Int
    /// How often it was answered.
    public let answers: Int
    /// How often it was forgotten.
    public let lapses: Int
    /// The days after which the chance of recall has fallen to 90 %.
    public let stability: Double
    /// From 1 to 10.
    public let difficulty: Double
    /// When it was answered last, in milliseconds since 1970.
    public let lastAnswer: Int

    /// Where a card stands.
    public init(
      due: Due, interval: Int, answers: Int, lapses: Int, stability: Double, difficulty: Double,
      lastAnswer: Int
    ) {
      self.due = due
      self.interval = interval
      self.answers = answers
      self.lapses = lapses
      self.stability = stability
      self.difficulty = difficulty
      self.lastAnswer = lastAnswer
    }
  }

  /// One answer.
  public struct Review: Hashable, Sendable {
    /// From what the card came; the numbers are Anki's.
    public enum Kind: Int, Sendable {
      case learning = 0
      case review = 1
      case relearning = 2
    }

    /// When it was, in milliseconds since 1970.
    public let milliseconds: Int
    /// From 1, again, to 4, easy.
    public let rating: Int
    /// The wait after it: days, or seconds as a negative number.
    public let interval: Int
    /// The wait before it, likewise.
    public let lastInterval: Int
    /// From what the card came.
    public let kind: Kind
    /// How long the answer took, in milliseconds.
    public let duration: Int

    /// One answer.
    public init(
      milliseconds: Int, rating: Int, interval: Int, lastInterval: Int, kind: Kind, duration: Int
    ) {
      self.milliseconds = milliseconds
      self.rating = rating
      self.interval = interval
      self.lastInterval = lastInterval
      self.kind = kind
      self.duration = duration
    }
  }
}

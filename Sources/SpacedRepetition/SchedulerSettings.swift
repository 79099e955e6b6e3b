/// What a learner can choose about the schedule.
public struct SchedulerSettings: Hashable, Sendable {
  /// The model of this learner's memory.
  public var weights = Weights.standard
  /// The chance of recall at which a card comes back, between 0 and 1.
  public var desiredRetention = 0.9
  /// The waits before a new card is reviewed by days, in milliseconds.
  public var learningSteps = [60_000, 600_000]
  /// The waits after a reviewed card was forgotten, in milliseconds.
  public var relearningSteps = [600_000]
  /// The longest wait, in days.
  public var maximumInterval = 36500
  /// How days are counted.
  public var days = DayRule.local
  /// The time of the clock at which the learner's day begins, in seconds after midnight.
  public var rollover = 4 * 3600
  /// Whether due days are spread a little, so that cards learned together do not stay together.
  public var isFuzzed = true
  /// Groups of cards that are not asked, by their names.
  public var leftOut: Set<String> = []

  /// The settings that a learner begins with.
  public init() {}
}

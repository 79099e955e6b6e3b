/// When an answer was given, and on which day of the learner's that was.
///
/// All three parts are stored with the answer, so that moving to another time zone, summer time and another hour
/// at which a day begins rewrite nothing that has happened.
public struct AnswerTime: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00Z.
  public let milliseconds: Int
  /// How far local time was ahead of UTC then, in seconds.
  public let offset: Int
  /// The learner's day: days since 1970-01-01 in local time, each beginning at the rollover.
  public let day: Int

  /// A time whose day was recorded when it was now.
  public init(milliseconds: Int, offset: Int, day: Int) {
    self.milliseconds = milliseconds
    self.offset = offset
    self.day = day
  }

  /// A time in a place; its day begins `rollover` seconds after local midnight.
  public init(milliseconds: Int, offset: Int, rollover: Int = 4 * 3600) {
    let seconds = floorDivision(milliseconds, 1000)
    self.init(
      milliseconds: milliseconds, offset: offset, day: floorDivision(seconds + offset - rollover, 86400))
  }

  /// The moment at which a day began, or will begin, by the clock that was in force at this time.
  public func start(ofDay day: Int, rollover: Int = 4 * 3600) -> Int {
    (day * 86400 + rollover - offset) * 1000
  }
}

/// How days between two answers are counted.
public enum DayRule: String, CaseIterable, Hashable, Sendable {
  /// Learner's days: whether the person has slept in between. Anki counts so.
  case local
  /// Full blocks of 24 hours. py-fsrs counts so.
  case elapsed

  /// The whole days from one answer to the next; never negative.
  func days(from earlier: AnswerTime, to later: AnswerTime) -> Int {
    switch self {
    case .local: max(0, later.day - earlier.day)
    case .elapsed: max(0, floorDivision(later.milliseconds - earlier.milliseconds, 86_400_000))
    }
  }
}

/// Division that rounds down for negative numbers too, so that days before 1970 are whole.
func floorDivision(_ number: Int, _ divisor: Int) -> Int {
  let quotient = number / divisor
  return number % divisor < 0 ? quotient - 1 : quotient
}

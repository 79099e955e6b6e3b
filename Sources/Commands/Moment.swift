import SourceText

/// A point in time, and how the clocks of the place stood.
///
/// The offset is kept because a learner's day depends on it: what was answered in one zone stays on its day when
/// the learner has moved to another.
public struct Moment: Hashable, Sendable, Comparable {
  /// Milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
  public let milliseconds: Int
  /// Seconds by which the local clock is ahead of UTC.
  public let offset: Int

  /// A point in time in milliseconds since 1970, and the local clock's offset in seconds.
  public init(milliseconds: Int, offset: Int = 0) {
    self.milliseconds = milliseconds
    self.offset = offset
  }

  /// The local date's number: days since 1970-01-01, where a day begins that many seconds after midnight.
  public func localDay(beginningAt seconds: Int = 0) -> Int {
    let local = milliseconds + (offset - seconds) * 1000
    return local.dividedRoundingDown(by: 86_400_000)
  }

  /// The earlier one comes first, whatever the offsets.
  public static func < (left: Moment, right: Moment) -> Bool {
    (left.milliseconds, left.offset) < (right.milliseconds, right.offset)
  }
}

/// A date of the Gregorian calendar, without a time.
public struct CalendarDate: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01.
  public let day: Int

  /// A date from its number of days since 1970-01-01.
  public init(day: Int) { self.day = day }

  /// A date from its parts; nil when there is no such date.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...9999).contains(year) else { return nil }
    // Days from civil (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"): years begin in March.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted.dividedRoundingDown(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.day = era * 146_097 + dayOfEra - 719_468
    guard parts == (year, month, day) else { return nil }
  }

  /// Year, month and day.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = shifted.dividedRoundingDown(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let civilMonth = month < 10 ? month + 3 : month - 9
    return (
      yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, dayOfYear - (153 * month + 2) / 5 + 1
    )
  }

  /// The earlier one comes first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.day < right.day }
}

extension Int {
  /// The quotient towards negative infinity, so that moments before 1970 fall on the right day.
  func dividedRoundingDown(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}

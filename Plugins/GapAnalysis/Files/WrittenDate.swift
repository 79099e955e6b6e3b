import Commands

/// A day, a month or a year, as precise as it was written.
struct WrittenDate: Hashable {
  /// As it was written.
  let text: String
  /// The first day that may be meant.
  let first: CalendarDate
  /// The last day that may be meant.
  let last: CalendarDate

  enum Reading: Hashable {
    case date(WrittenDate)
    /// The form is right, but there is no such day.
    case impossible
    case malformed
  }

  static func reading(_ text: String) -> Reading {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2].prefix(parts.count)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard (1...3).contains(parts.count), numbers.count == parts.count, parts.map(\.count) == Array(lengths)
    else { return .malformed }
    let (year, month) = (numbers[0], numbers.count > 1 ? numbers[1] : nil)
    let day = numbers.count > 2 ? numbers[2] : nil
    let first = CalendarDate(year: year, month: month ?? 1, day: day ?? 1)
    let lastDay = (28...31).last { CalendarDate(year: year, month: month ?? 12, day: $0) != nil }
    let last = CalendarDate(year: year, month: month ?? 12, day: day ?? lastDay ?? 31)
    guard let first, let last else { return .impossible }
    return .date(WrittenDate(text: text, first: first, last: last))
  }

  /// Whether all that may be meant lies more than a year before a day.
  func isStale(on today: CalendarDate) -> Bool {
    let (year, month, day) = today.parts
    // A year before 29 February is 28 February.
    let limit = CalendarDate(year: year - 1, month: month, day: day) ?? CalendarDate(day: today.day - 366)
    return last < limit
  }
}

extension Moment {
  /// The local date.
  var date: CalendarDate { CalendarDate(day: localDay()) }
}

extension Moment {
  /// A point in time from its RFC 3339 form, such as `2026-11-25T09:30:00+07:00`; nil when it is not one.
  ///
  /// A fraction of a second is kept to the millisecond; a leap second counts as the second after it.
  public init?(rfc3339 text: String) {
    var reader = DigitReader(text)
    guard let year = reader.number(4), reader.skip("-"), let month = reader.number(2), reader.skip("-"),
      let day = reader.number(2), reader.skip("Tt "),
      let date = CalendarDate(year: year, month: month, day: day),
      let hour = reader.number(2), hour < 24, reader.skip(":"), let minute = reader.number(2), minute < 60,
      reader.skip(":"), let second = reader.number(2), second <= 60,
      let fraction = reader.milliseconds(), let offset = reader.offset(), reader.isAtEnd
    else { return nil }
    let local = date.day * 86_400 + hour * 3600 + minute * 60 + second
    self.init(milliseconds: (local - offset) * 1000 + fraction, offset: offset)
  }

  /// The RFC 3339 form; with milliseconds only when there are some.
  public var rfc3339: String {
    let local = milliseconds + offset * 1000
    let day = local.dividedRoundingDown(by: 86_400_000)
    let rest = local - day * 86_400_000
    let fraction = rest % 1000 == 0 ? "" : "." + padded(rest % 1000, 3)
    let time = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { padded($0, 2) }
    return "\(CalendarDate(day: day))T\(time.joined(separator: ":"))\(fraction)\(zone)"
  }

  private var zone: String {
    guard offset != 0 else { return "Z" }
    let minutes = abs(offset) / 60
    return "\(offset < 0 ? "-" : "+")\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
  }
}

extension CalendarDate: CustomStringConvertible {
  /// A date from its ISO 8601 form, such as `2026-11-25`; nil when there is no such date.
  public init?(_ text: String) {
    var reader = DigitReader(text)
    guard let year = reader.number(4), reader.skip("-"), let month = reader.number(2), reader.skip("-"),
      let day = reader.number(2), reader.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The ISO 8601 form, such as `2026-11-25`.
  public var description: String {
    "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Reads numbers of a fixed width, so that `2026-1-5` is no date.
private struct DigitReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func number(_ width: Int) -> Int? {
    let digits = rest.prefix(width)
    guard digits.count == width, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    rest = rest.dropFirst(width)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  mutating func skip(_ allowed: String) -> Bool {
    guard let next = rest.first, allowed.utf8.contains(next) else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func milliseconds() -> Int? {
    guard skip(".") else { return 0 }
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty else { return nil }
    rest = rest.dropFirst(digits.count)
    return (0..<3).reduce(0) { value, place in
      value * 10 + (digits.dropFirst(place).first.map { Int($0 - 0x30) } ?? 0)
    }
  }

  mutating func offset() -> Int? {
    if skip("Zz") { return 0 }
    let isBehind = rest.first == UInt8(ascii: "-")
    guard skip("+-"), let hours = number(2), hours < 24, skip(":"), let minutes = number(2), minutes < 60
    else { return nil }
    return (isBehind ? -1 : 1) * (hours * 3600 + minutes * 60)
  }
}

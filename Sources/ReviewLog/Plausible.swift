import SQLite
import SpacedRepetition

/// What the numbers of a log may be: more than a life needs, and far from where arithmetic would overflow.
enum Plausible {
  /// Some thousand years around 1970.
  static let milliseconds = -100_000_000_000_000...300_000_000_000_000
  static let offset = -86_400...86_400
  static let day = -2_000_000...4_000_000
  static let count = 0...1_000_000_000_000
  /// The waits that settings allow, in days.
  static let interval = 0...1_000_000
  static let dueMoment = -100_000_000_000_000...400_000_000_000_000
  static let dueDay = -2_000_000...5_000_000
  static let stability = 0.0001...100_000
  static let difficulty = 0.5...11
}

extension AnswerTime {
  /// Whether it is a time at which somebody may have answered.
  var isPlausible: Bool {
    Plausible.milliseconds.contains(milliseconds) && Plausible.offset.contains(offset)
      && Plausible.day.contains(day)
  }
}

extension CardState {
  /// Whether a learner's card may stand so.
  var isPlausible: Bool {
    let isDuePlausible =
      switch due {
      case .moment(let moment): Plausible.dueMoment.contains(moment)
      case .day(let day): Plausible.dueDay.contains(day)
      }
    return isDuePlausible && lastAnswer.isPlausible && Plausible.interval.contains(interval)
      && [phase.step ?? 0, answers, lapses].allSatisfy(Plausible.count.contains)
      && Plausible.stability.contains(memory.stability) && Plausible.difficulty.contains(memory.difficulty)
  }
}

/// A row that does not say what a row of its table must say.
struct UnreadableRow: Error {
  /// The number of the event; nil when that cannot be read either, or when it is no event.
  var event: Int64?
}

extension Row {
  /// The text of a column that must have one; a damaged file may have anything there.
  func value(_ column: Int) throws -> String { try Self.found(text(column)) }

  /// The number of a column that must have one.
  func value(_ column: Int) throws -> Double { try Self.found(real(column)) }

  /// The whole number of a column that must have one.
  func value(_ column: Int) throws -> Int64 { try Self.found(integer(column)) }

  /// The whole number of a column that must have one.
  func value(_ column: Int) throws -> Int { Int(try Self.found(integer(column))) }

  private static func found<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw UnreadableRow() }
    return value
  }
}

import Commands
import Documents
import ReviewLog
import SpacedRepetition

/// Answers with what happened to them, as `quiz export` writes them and `quiz import` reads them.
///
/// Under `answers` stand those that count, by the rating that counts, as other programs read them; under `undone` in
/// the same form those that were taken back. What was overridden stands with its answer.
enum HistoryJSON {
  /// An answer as it was read, and which of those of its card and moment it is.
  typealias Numbered = (history: AnswerHistory, number: Int)

  /// The parts of the file.
  static func parts(_ histories: [AnswerHistory]) -> [String: JSONValue] {
    var counts: [String: Int] = [:]
    var (standing, undone): ([JSONValue], [JSONValue]) = ([], [])
    for history in histories {
      let name = "\(history.answer.time.milliseconds) \(history.answer.card)"
      let element = json(history, number: counts[name, default: 0])
      counts[name, default: 0] += 1
      if history.undone == nil { standing.append(element) } else { undone.append(element) }
    }
    return ["answers": .array(standing), "undone": .array(undone)]
  }

  /// Answers in an order in which those of one card and moment stand as they did in the log.
  static func ordered(_ histories: [Numbered]) -> [AnswerHistory] {
    histories.enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
      .map(\.element.history)
  }

  private static func json(_ history: AnswerHistory, number: Int) -> JSONValue {
    let answer = history.answer
    var object: [String: JSONValue] = [
      "card": .string(answer.card), "time": .string(text(answer.time)), "day": .integer(answer.time.day),
      "rating": .integer(history.rating.rawValue),
    ]
    if history.rating != answer.rating { object["machineRating"] = .integer(answer.rating.rawValue) }
    for (name, text) in [
      ("fingerprint", answer.fingerprint), ("verdict", answer.verdict), ("typed", answer.typed),
    ] where !text.isEmpty {
      object[name] = .string(text)
    }
    if answer.duration > 0 { object["duration"] = .integer(answer.duration) }
    if number > 0 { object["number"] = .integer(number) }
    if let undone = history.undone { object["undone"] = .string(text(undone)) }
    if !history.overrides.isEmpty { object["overrides"] = .array(history.overrides.map(json)) }
    return .object(object)
  }

  private static func json(_ override: AnswerHistory.Override) -> JSONValue {
    var object: [String: JSONValue] = [
      "rating": .integer(override.rating.rawValue), "time": .string(text(override.time)),
    ]
    if let undone = override.undone { object["undone"] = .string(text(undone)) }
    return .object(object)
  }

  private static func text(_ time: AnswerTime) -> String {
    Moment(milliseconds: time.milliseconds, offset: time.offset).rfc3339
  }
}

extension HistoryJSON {
  /// An answer as `quiz export` wrote it; nil when it is none.
  static func read(_ json: JSONValue, rollover: Int) -> Numbered? {
    guard case .object(let object) = json, var answer = NewAnswer(object) else { return nil }
    let standing = answer.rating
    if let machine = object["machineRating"] {
      guard let rating = rating(machine) else { return nil }
      answer.rating = rating
    }
    guard let undone = moment(object["undone"], rollover),
      var overrides = overrides(object["overrides"], rollover)
    else { return nil }
    // Older versions wrote no more of an override than its rating.
    if object["overrides"] == nil, standing != answer.rating {
      overrides = [.init(rating: standing, time: answer.time.next)]
    }
    var number = 0
    if case .integer(let given)? = object["number"] { number = given }
    return (AnswerHistory(answer, overrides: overrides, undone: undone.time), number)
  }

  private static func overrides(_ json: JSONValue?, _ rollover: Int) -> [AnswerHistory.Override]? {
    guard let json else { return [] }
    guard case .array(let elements) = json else { return nil }
    let overrides = elements.compactMap { element -> AnswerHistory.Override? in
      guard case .object(let object) = element, let rating = rating(object["rating"]),
        let time = moment(object["time"], rollover)?.time, let undone = moment(object["undone"], rollover)
      else { return nil }
      return .init(rating: rating, time: time, undone: undone.time)
    }
    return overrides.count == elements.count ? overrides : nil
  }

  private static func rating(_ json: JSONValue?) -> Rating? {
    guard case .integer(let number)? = json else { return nil }
    return Rating(rawValue: number)
  }

  /// A moment, or none where none is written; nil when it is no moment.
  private static func moment(_ json: JSONValue?, _ rollover: Int) -> (time: AnswerTime?, isThere: Bool)? {
    guard let json else { return (nil, false) }
    guard case .string(let text) = json, let moment = Moment(rfc3339: text) else { return nil }
    return (moment.answerTime(rollover: rollover), true)
  }
}

extension AnswerTime {
  /// The moment after, on the same day.
  fileprivate var next: AnswerTime { AnswerTime(milliseconds: milliseconds + 1, offset: offset, day: day) }
}

extension NewAnswer {
  /// An answer as `quiz export` wrote it; nil when it is none.
  fileprivate init?(_ object: [String: JSONValue]) {
    guard case .string(let card)? = object["card"], !card.isEmpty, !card.hasControls,
      case .string(let text)? = object["time"], let moment = Moment(rfc3339: text),
      case .integer(let day)? = object["day"], moment.isOn(day),
      case .integer(let number)? = object["rating"],
      let rating = Rating(rawValue: number)
    else { return nil }
    func words(_ name: String) -> String {
      if case .string(let words)? = object[name] { words } else { "" }
    }
    var duration = 0
    if case .integer(let milliseconds)? = object["duration"] { duration = max(0, milliseconds) }
    self.init(
      card: card, rating: rating,
      time: AnswerTime(milliseconds: moment.milliseconds, offset: moment.offset, day: day),
      fingerprint: words("fingerprint"), verdict: words("verdict"), typed: words("typed"), duration: duration)
  }
}

extension Moment {
  /// Whether a day of the learner's can be the one of this moment: the local date or, before it begins, the last one.
  fileprivate func isOn(_ day: Int) -> Bool { (localDay() - 1...localDay()).contains(day) }
}

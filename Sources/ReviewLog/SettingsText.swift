import SpacedRepetition

/// Settings as one line of text in the log: `weights=… retention=… learning=… …`.
enum SettingsText {
  static func text(_ settings: SchedulerSettings) -> String {
    [
      "weights=" + settings.weights.values.map { "\($0)" }.joined(separator: ","),
      "retention=\(settings.desiredRetention)",
      "learning=" + settings.learningSteps.map { "\($0)" }.joined(separator: ","),
      "relearning=" + settings.relearningSteps.map { "\($0)" }.joined(separator: ","),
      "maximum=\(settings.maximumInterval)", "days=\(settings.days.rawValue)",
      "rollover=\(settings.rollover)", "fuzz=\(settings.isFuzzed ? 1 : 0)",
      // Only where there is something to say, so that the line stays what it was.
      settings.leftOut.isEmpty ? nil : "without=" + settings.leftOut.sorted().joined(separator: ","),
    ].compactMap { $0 }.joined(separator: " ")
  }

  /// The settings of a line; nil when it is none.
  static func settings(_ text: String) -> SchedulerSettings? {
    var settings = SchedulerSettings()
    for part in text.split(separator: " ") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, read(String(pair[0]), String(pair[1]), into: &settings) else { return nil }
    }
    return settings
  }

  private static func read(_ name: String, _ value: String, into settings: inout SchedulerSettings) -> Bool {
    switch name {
    case "weights":
      set(&settings.weights, try? Weights(value.split(separator: ",").compactMap { Double($0) }))
    case "retention": set(&settings.desiredRetention, Double(value).flatMap { 0 < $0 && $0 < 1 ? $0 : nil })
    case "learning": set(&settings.learningSteps, numbers(value))
    case "relearning": set(&settings.relearningSteps, numbers(value))
    case "maximum": set(&settings.maximumInterval, number(value, Plausible.interval))
    case "days": set(&settings.days, DayRule(rawValue: value))
    case "rollover": set(&settings.rollover, number(value, 0...86_400))
    case "without": set(&settings.leftOut, Set(value.split(separator: ",").map(String.init)))
    case "fuzz": set(&settings.isFuzzed, value == "0" ? false : value == "1" ? true : nil)
    default: false
    }
  }

  /// A whole number of a range: what no settings can be would make the schedule overflow.
  private static func number(_ text: some StringProtocol, _ range: ClosedRange<Int>) -> Int? {
    Int(text).flatMap { range.contains($0) ? $0 : nil }
  }

  private static func set<Value>(_ place: inout Value, _ value: Value?) -> Bool {
    guard let value else { return false }
    place = value
    return true
  }

  private static func numbers(_ text: String) -> [Int]? {
    let words = text.split(separator: ",")
    let numbers = words.compactMap { number($0, 0...31_536_000_000) }
    return numbers.count == words.count ? numbers : nil
  }
}

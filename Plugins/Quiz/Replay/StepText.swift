/// A short wait as Anki writes it: `30s`, `10m`, `1h`, `1d`; a bare number means minutes.
enum StepText {
  private static let units: [(letter: Character, milliseconds: Double)] = [
    ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000),
  ]

  /// The wait in milliseconds; nil when the text is none, or it is longer than a year.
  static func milliseconds(_ text: String) -> Int? {
    let unit = units.first { $0.letter == text.last }
    guard let number = Double(unit == nil ? text : String(text.dropLast())) else { return nil }
    let wait = (number * (unit?.milliseconds ?? 60_000)).rounded()
    return wait >= 1 && wait <= 365 * 86_400_000 ? Int(wait) : nil
  }

  /// The wait in the largest unit that leaves no rest.
  static func text(_ milliseconds: Int) -> String {
    let unit = units.first { milliseconds % Int($0.milliseconds) == 0 }
    guard let unit else { return "\(Double(milliseconds) / 1000)s" }
    return "\(milliseconds / Int(unit.milliseconds))\(unit.letter)"
  }

  /// Waits as they are typed after an option.
  static func text(_ steps: [Int]) -> String {
    steps.isEmpty ? "none" : steps.map { text($0) }.joined(separator: ",")
  }
}

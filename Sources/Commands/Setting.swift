package import SourceText

/// Something that a person can set, and that the program remembers.
package enum Setting: String, CaseIterable, Hashable, Sendable {
  case language
  case format
  case width
  case color
  case pager
  case suggestions
  case highlighting
  case keys
  case history

  /// The value that holds when nobody has set one.
  package var standard: String { words.first ?? "" }

  /// The words that can be its value, the standard one first; some may also be a number.
  package var words: [String] {
    switch self {
    case .language: ["auto"] + Language.allCases.map(\.rawValue)
    case .format: OutputFormat.allCases.map(\.rawValue)
    case .width: ["auto"]
    case .color: ColorChoice.allCases.map(\.rawValue)
    case .pager, .suggestions, .highlighting: ["on", "off"]
    case .keys: ["auto", "emacs", "vi"]
    case .history: ["all"]
    }
  }

  /// The columns that a page may have.
  package static let widths = 10...1000

  /// The numbers that can be its value; nil when none can.
  package var numbers: ClosedRange<Int>? {
    switch self {
    case .width: Self.widths
    case .history: 1...10_000_000
    default: nil
    }
  }

  /// The value that a text stands for; nil when it cannot be one.
  package func value(_ typed: String) -> String? {
    if let numbers, let number = Int(typed), numbers.contains(number) { return String(number) }
    return words.first { folded($0) == folded(typed) }
  }

  /// What can be its value, in words.
  package var allowed: LocalizedText {
    let list = words.joined(separator: ", ")
    guard let numbers else { return LocalizedText(verbatim: list) }
    let (low, high) = (numbers.lowerBound, numbers.upperBound)
    return LocalizedText(en: "\(list), \(low) to \(high)", vi: "\(list), \(low) đến \(high)")
  }

  /// The setting that a name stands for, also by the name of the option that says the same.
  package init?(name: String) {
    let aliases: [String: Setting] = [
      "lang": .language, "colour": .color, "colors": .color, "colours": .color,
    ]
    guard let setting = Setting(rawValue: folded(name)) ?? aliases[folded(name)] else { return nil }
    self = setting
  }
}

/// When answers are coloured.
package enum ColorChoice: String, CaseIterable, Sendable {
  case auto
  case always
  case never
}

/// What a person has set; what is not set has its standard value.
package struct Settings: Hashable, Sendable {
  private var values: [Setting: String] = [:]

  /// Settings in which nothing is set.
  package init() {}

  /// The value of a setting, as `Setting.value` gives it; nil when it is not set.
  package subscript(setting: Setting) -> String? {
    get { values[setting] }
    set { values[setting] = newValue }
  }

  /// The value that holds.
  package func value(of setting: Setting) -> String { values[setting] ?? setting.standard }

  /// Whether a setting that is on or off is on.
  package func isOn(_ setting: Setting) -> Bool { value(of: setting) == "on" }

  /// The language to answer in; nil when the surroundings decide.
  package var language: Language? { Language(rawValue: value(of: .language)) }
  /// The form of the answers.
  package var format: OutputFormat { OutputFormat(rawValue: value(of: .format)) ?? .text }
  /// The columns of a page; nil when the screen decides.
  package var width: Int? { Int(value(of: .width)) }
  /// How many lines the history keeps; nil for all.
  package var historyLength: Int? { Int(value(of: .history)) }
  /// When answers are coloured.
  package var color: ColorChoice { ColorChoice(rawValue: value(of: .color)) ?? .auto }
}

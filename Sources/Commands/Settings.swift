package import SourceText

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

  /// Takes over what others set otherwise than they were given.
  package mutating func takeOver(_ others: Settings, changedSince given: Settings) {
    for setting in Set(others.values.keys).union(given.values.keys) where others[setting] != given[setting] {
      self[setting] = others[setting]
    }
  }

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

extension Session {
  /// The value of a setting that holds: what the person has set, or else its standard value.
  public func value(of setting: Setting) -> String { settings.value(of: setting) }
}

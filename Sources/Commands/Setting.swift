public import SourceText

/// Something that a person can set, and that the program remembers.
///
/// The program has some; a plugin brings its own in `Plugin.settings` and asks a session for what holds.
public struct Setting: Sendable {
  /// A word that can be the value.
  public struct Word: Hashable, Sendable {
    /// The word as it is typed.
    public let text: String
    /// What it means; nil when it explains itself.
    public let meaning: LocalizedText?

    /// A word, and what it means.
    public init(_ text: String, _ meaning: LocalizedText? = nil) {
      (self.text, self.meaning) = (text, meaning)
    }
  }

  /// The name that is typed, of a plugin's with the plugin's name before it: `quiz.goal`.
  public let name: String
  /// What the setting is for, in a few words.
  public let meaning: LocalizedText
  /// The words that can be its value.
  public let words: [Word]
  /// The numbers that can be its value; nil when none can.
  public let numbers: ClosedRange<Int>?
  /// Whether any text on one line can be its value.
  public let takesText: Bool
  /// The value that holds when nobody has set one.
  public let standard: String
  /// What it is called besides.
  package var aliases: [String] = []

  /// A setting with what can be its value.
  ///
  /// - Parameter standard: The value that holds when nobody has set one; else the first word or the least number.
  public init(
    _ name: String, _ meaning: LocalizedText, words: [Word] = [], numbers: ClosedRange<Int>? = nil,
    takesText: Bool = false, standard: String? = nil
  ) {
    (self.name, self.meaning, self.words) = (name, meaning, words)
    (self.numbers, self.takesText) = (numbers, takesText)
    self.standard = standard ?? words.first?.text ?? numbers.map { String($0.lowerBound) } ?? ""
  }

  /// The value that a text stands for; nil when it cannot be one.
  package func value(_ typed: String) -> String? {
    if let numbers, let number = Int(typed), numbers.contains(number) { return String(number) }
    if let word = words.first(where: { folded($0.text) == folded(typed) }) { return word.text }
    return takesText && isOneLine(typed) ? typed : nil
  }

  /// What a value means; nil when it explains itself.
  package func meaning(of value: String) -> LocalizedText? { words.first { $0.text == value }?.meaning }

  /// What can be its value, in words.
  package var allowed: LocalizedText {
    let list = words.map { LocalizedText(verbatim: $0.text) }
    let range = numbers.map { range in
      LocalizedText(
        en: "\(range.lowerBound) to \(range.upperBound)", vi: "\(range.lowerBound) đến \(range.upperBound)")
    }
    let text = takesText ? LocalizedText(en: "any text", vi: "chữ tùy ý") : nil
    let parts = list + [range, text].compactMap(\.self)
    return LocalizedText(
      en: parts.map { $0[.en] }.joined(separator: ", "), vi: parts.map { $0[.vi] }.joined(separator: ", "))
  }

  /// Whether a name that was typed means it.
  package func isCalled(_ typed: String) -> Bool {
    ([name] + aliases).contains { folded($0) == folded(typed) }
  }
}

extension Setting: Hashable {
  /// Two settings are the same if they have one name.
  public static func == (left: Setting, right: Setting) -> Bool { left.name == right.name }

  /// By its name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// Whether a text can stand as a value in a line of the settings' file.
private func isOneLine(_ text: String) -> Bool {
  !text.isEmpty && text.count <= 200 && !text.contains("#")
    && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
}

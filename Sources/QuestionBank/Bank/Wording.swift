import SourceText

/// Limits on the length of what is read.
public enum Wording {
  /// The most words of an option; Vietnamese counts syllables.
  static func optionLimit(_ language: Language) -> Int { language == .en ? 15 : 22 }
  /// The most words of a stem; Vietnamese counts syllables.
  static func stemLimit(_ language: Language) -> Int { language == .en ? 30 : 44 }

  static func isShort(_ text: LocalizedText) -> Bool {
    Language.allCases.allSatisfy { words(text[$0]) <= optionLimit($0) }
  }

  /// How many words stand between blanks.
  public static func words(_ text: String) -> Int {
    text.utf8.reduce((count: 0, isInside: false)) { state, byte in
      byte == 0x20 ? (state.count, false) : (state.count + (state.isInside ? 0 : 1), true)
    }.count
  }
}

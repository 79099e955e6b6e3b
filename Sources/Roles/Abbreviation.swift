public import SourceText

/// Letters that stand for a term other than a title, such as `KPI`.
public struct Abbreviation: Hashable, Sendable {
  /// The letters, such as `KPI`.
  public let letters: String
  /// The term in full.
  public let meaning: LocalizedText

  package init(letters: String, meaning: LocalizedText) {
    self.letters = letters
    self.meaning = meaning
  }
}

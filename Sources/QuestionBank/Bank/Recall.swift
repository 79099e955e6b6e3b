import SourceText

/// The sentence of a fact, parted in both languages.
struct Recall: Hashable, Sendable {
  /// The question with the part that is shown.
  let stem: LocalizedText
  /// What is to be said.
  let tail: LocalizedText
}

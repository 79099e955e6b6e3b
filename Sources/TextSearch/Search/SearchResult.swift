public import Roles
public import SourceText

/// What a search found.
public struct SearchResult: Sendable {
  /// A fact that was found.
  public struct Hit: Sendable {
    /// The fact.
    public let fact: Fact
    /// How well it fits; sums of whole thousandths, so that the parts of `Explanation` add up to it exactly.
    public let score: Double
    /// The language in which it fits best.
    public let language: Language
    /// Whether it holds the words only with other marks than were typed: `giả` for ‘giá’.
    public let hasOtherMarks: Bool
  }

  /// The query.
  public let query: FactQuery
  /// How many facts fit.
  public let total: Int
  /// The best of them, best first.
  public let hits: [Hit]
  /// How many of all that fit are about each role.
  public let roles: [Role.ID: Int]
  /// How many of all that fit are of each kind.
  public let kinds: [FactKind: Int]
  /// Words that were read as others.
  public let corrections: [Correction]
  /// Words that no fact holds, as they were typed.
  public let unknownWords: [String]
  /// Where the words were found in a sentence.
  package let highlighter: Highlighter
}

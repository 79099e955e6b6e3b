public import SourceText

/// Letters that stand for a title, and everything that they may stand for.
public struct Acronym: Hashable, Sendable {
  /// One thing that the letters may stand for.
  public struct Meaning: Hashable, Sendable {
    /// The role of this knowledge base that is meant; nil when it holds none.
    public let role: Role.ID?
    /// The title in full, where it is not the role's own name.
    public let name: LocalizedText?
    /// The facts that say so.
    public package(set) var facts: [Fact.ID]
    /// Words beside the letters that decide for this meaning.
    public let context: [String]

    package init(role: Role.ID?, name: LocalizedText?, facts: [Fact.ID], context: [String] = []) {
      self.context = context
      self.role = role
      self.name = name
      self.facts = facts
    }
  }

  /// The letters, such as `CCO`.
  public let letters: String
  /// What they may stand for, the most usual first.
  public package(set) var meanings: [Meaning]

  package init(letters: String, meanings: [Meaning]) {
    self.letters = letters
    self.meanings = meanings
  }
}

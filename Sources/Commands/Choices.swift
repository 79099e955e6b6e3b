public import Roles
public import SourceText

/// What may stand at a place of a line, told at run time from the knowledge: what a plugin brings for completion,
/// colours and checking.
public struct Choices: Hashable, Sendable {
  /// One thing that may stand there.
  public struct Choice: Hashable, Sendable {
    /// What is typed, in one word.
    public let text: String
    /// What it means.
    public let meaning: LocalizedText
    /// What it may be called besides, in either language.
    public let names: [String]

    /// One thing that may stand there.
    public init(_ text: String, _ meaning: LocalizedText, names: [String] = []) {
      (self.text, self.meaning, self.names) = (text, meaning, names)
    }

    /// Whether a typed word stands for it; marks and case do not matter.
    func isCalled(_ typed: String) -> Bool {
      let key = folded(typed)
      return folded(text) == key || names.contains { folded($0) == key }
    }
  }

  /// What the choices are of; two with one name are taken for the same.
  public let name: String
  /// Whether nothing else may stand there; else they are what is usual.
  public let isClosed: Bool
  /// The choices, in the order in which they are offered.
  public let all: @Sendable (KnowledgeBase) -> [Choice]

  /// Choices that are made from the knowledge when they are asked for.
  public init(_ name: String, isClosed: Bool = true, _ all: @escaping @Sendable (KnowledgeBase) -> [Choice]) {
    (self.name, self.isClosed, self.all) = (name, isClosed, all)
  }

  /// Whether they are of the same thing.
  public static func == (left: Choices, right: Choices) -> Bool { left.name == right.name }
  /// Choices of the same thing are equal.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

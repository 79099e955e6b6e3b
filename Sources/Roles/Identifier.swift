/// The permanent name of one thing in a knowledge base; the type says of what kind of thing.
///
/// Ids are compared to the letter. A person may type them in any case: `KnowledgeBase` looks them up folded.
public struct Identifier<Entity>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The id as it stands in the files, such as `S48` or `cco-customer`.
  public let text: String

  /// An id from its text; whether there is such a thing is the knowledge base's to say.
  public init(_ text: String) {
    self.text = text
  }

  /// The id as it stands in the files.
  public var description: String { text }

  /// Alphabetical order.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.text < right.text
  }
}

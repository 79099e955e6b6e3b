/// How well a card was remembered.
public enum Rating: Int, CaseIterable, Hashable, Sendable, Comparable {
  /// It was not remembered.
  case again = 1
  /// It was remembered with serious difficulty; still a success.
  case hard
  /// It was remembered.
  case good
  /// It was remembered without effort.
  case easy

  /// Whether the card was remembered at all.
  public var isPass: Bool { self != .again }

  /// The worse rating comes first.
  public static func < (left: Rating, right: Rating) -> Bool { left.rawValue < right.rawValue }
}

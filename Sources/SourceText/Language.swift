/// A language that csuite speaks, and that a knowledge base may be written in.
public enum Language: String, CaseIterable, Hashable, Sendable, Comparable {
  case vi
  case en

  /// The language's name, in the language itself.
  public var ownName: String {
    switch self {
    case .vi: "Tiếng Việt"
    case .en: "English"
    }
  }

  /// The language's name, as it stands in a sentence.
  public var name: LocalizedText {
    switch self {
    case .vi: LocalizedText(en: "Vietnamese", vi: "tiếng Việt")
    case .en: LocalizedText(en: "English", vi: "tiếng Anh")
    }
  }

  /// The language that stands in when a text is missing in this one.
  public var other: Language { self == .vi ? .en : .vi }

  /// Vietnamese sorts first: the seed of the knowledge is Vietnamese.
  public static func < (left: Language, right: Language) -> Bool {
    left == .vi && right == .en
  }
}

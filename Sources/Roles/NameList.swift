public import SourceText

/// Names of one thing in each language, such as everything that people call pricing.
public struct NameList: Hashable, Sendable {
  /// The English names.
  public let en: [String]
  /// The Vietnamese names.
  public let vi: [String]

  /// Names by language; a language may have none.
  public init(en: [String] = [], vi: [String] = []) {
    self.en = en
    self.vi = vi
  }

  /// The names of both languages, English first.
  public var all: [String] { en + vi }

  /// The names in a language.
  public subscript(language: Language) -> [String] { language == .en ? en : vi }
}

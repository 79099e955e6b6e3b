/// A text in up to two languages that says the same thing in each.
///
/// The program's own words always carry both; a text of a knowledge base that declares a single language
/// carries one.
public struct LocalizedText: Hashable, Sendable {
  /// The English wording, if there is one.
  public let en: String?
  /// The Vietnamese wording, if there is one.
  public let vi: String?

  /// A text of the program, in both languages.
  public init(en: String, vi: String) {
    self.en = en
    self.vi = vi
  }

  /// A text of a knowledge base; nil when no language has a wording.
  package init?(en: String?, vi: String?) {
    guard en != nil || vi != nil else { return nil }
    self.en = en
    self.vi = vi
  }

  /// A name that is the same in every language, such as an id or an acronym.
  public init(verbatim text: String) {
    self.init(en: text, vi: text)
  }

  /// The wording in a language, or in the other one when it is missing.
  public subscript(language: Language) -> String {
    switch language {
    case .en: en ?? vi ?? ""
    case .vi: vi ?? en ?? ""
    }
  }

  /// The wording in exactly this language.
  public func wording(in language: Language) -> String? {
    language == .en ? en : vi
  }
}

import Roles
import SourceText

extension AreaMeaning {
  /// The definition without what the area is not: that names what it is taken for.
  var positive: LocalizedText? {
    guard let definition else { return nil }
    func text(_ language: Language) -> String {
      String(definition[language].withoutStop.prefix { $0 != ";" })
    }
    return LocalizedText(en: text(.en), vi: text(.vi))
  }
}

extension Competency {
  /// Whether a definition holds a word of the area's name, or something else that people call it.
  func isNamed(in definition: LocalizedText) -> Bool {
    Language.allCases.contains { language in
      let text = SearchableText(definition[language])
      let names = words.alsoCalled[language]
      let pieces = telling(name[language], language)
      return !pieces.isDisjoint(with: telling(definition[language], language))
        || names.contains { text.mentions(SearchableText($0)) }
    }
  }
}

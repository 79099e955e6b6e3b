import Naming
import SourceText

/// In what language a question is: by its marks, else by the words that only one of the languages has.
struct QuestionLanguage: Sendable {
  private let words: [Language: Set<String>]

  init(_ grammar: [Rule]) {
    let own = { (language: Language) in
      grammar.reduce(into: emptyWords[language]?.keys ?? []) { $0.formUnion($1.words[language]?.keys ?? []) }
    }
    words = [.en: own(.en).subtracting(own(.vi)), .vi: own(.vi).subtracting(own(.en))]
  }

  func language(of asked: [QuestionWord]) -> Language? {
    if asked.contains(where: \.isMarked) { return .vi }
    let counts = Language.allCases.map { language in
      (language, asked.count { words[language]?.contains($0.key) == true })
    }
    guard let best = counts.max(by: { $0.1 < $1.1 }), best.1 > 0,
      counts.allSatisfy({ $0.0 == best.0 || $0.1 < best.1 })
    else { return nil }
    return best.0
  }
}

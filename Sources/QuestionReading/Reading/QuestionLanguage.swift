import Naming
import SourceText
import TextSearch

/// In what language a question is: by its marks, else by the words that only one of the languages has.
struct QuestionLanguage: Sendable {
  private let ownWords: [TermDictionary]

  init(_ grammar: GrammarTables) { ownWords = grammar.ownWords }

  func language(of asked: [QuestionWord]) -> Language? {
    if asked.contains(where: \.isMarked) { return .vi }
    let counts = zip(Language.allCases, ownWords).map { language, words in
      (language, asked.count { words.contains($0.key) })
    }
    guard let best = counts.max(by: { $0.1 < $1.1 }), best.1 > 0,
      counts.allSatisfy({ $0.0 == best.0 || $0.1 < best.1 })
    else { return nil }
    return best.0
  }
}

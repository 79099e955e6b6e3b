import Naming
package import QuestionReading
package import Roles
import SourceText
import TextSearch

/// The words of a fact in both languages, for looking up.
package struct FactWords: Sendable {
  private(set) var keys: Set<String> = []
  private(set) var stems: Set<[UInt8]> = []
  private var pairs: Set<String> = []

  package init(_ fact: Fact) { self.init([fact.text.en, fact.text.vi].compactMap { $0 }) }

  /// The words of some texts.
  package init(_ texts: [String]) {
    for text in texts {
      let words = wordKeys(text)
      keys.formUnion(words)
      stems.formUnion(words.map { englishStem(Array($0.utf8)) })
      pairs.formUnion(zip(words, words.dropFirst()).map { "\($0) \($1)" })
    }
  }

  /// Whether it holds the words of a phrase side by side.
  package func holds(_ phrase: [String]) -> Bool {
    phrase.count == 1 ? keys.contains(phrase[0]) : zip(phrase, phrase.dropFirst()).allSatisfy(hasPair)
  }

  func hasPair(_ left: String, _ right: String) -> Bool { pairs.contains("\(left) \(right)") }
}

extension QuestionAnswering {
  /// The words at some places of a question, made ready to be looked for in many texts.
  package func sought(_ places: [Int], of question: Question) -> SoughtWords {
    SoughtWords(places, of: question, evidence)
  }

  /// The same, where other words may stand in the place of some.
  package func sought(_ places: [Int], of question: Question, or rewordings: [Int: Rewordings])
    -> SoughtWords
  {
    SoughtWords(places, of: question, evidence, or: rewordings)
  }
}

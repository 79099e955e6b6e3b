public import Roles
import SourceText

extension FactKind {
  /// The kind that a word stands for, in either language.
  public init?(word: String) {
    let key = foldedWords(word).joined(separator: " ")
    let kind = FactKind.allCases.first { kind in
      kind.words.contains { foldedWords($0).joined(separator: " ") == key }
    }
    guard let kind else { return nil }
    self = kind
  }
}

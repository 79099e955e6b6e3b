import SourceText

/// Small reshaping of sentences of the knowledge base.
extension String {
  /// The text with a capital first letter.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a small first letter, unless it begins with an abbreviation or a name such as DevOps.
  var uncapitalised: String {
    let word = prefix { $0.isLetter }
    guard word.dropFirst().allSatisfy(\.isLowercase) else { return self }
    return prefix(1).lowercased() + dropFirst()
  }

  /// The text without a full stop at its end.
  var withoutStop: String {
    utf8.last == UInt8(ascii: ".") ? String(Substring(utf8.dropLast())) : self
  }

  /// Whether the words of a phrase stand in the text, whole, whatever the case.
  public func mentions(_ phrase: String) -> Bool { SearchableText(self).mentions(SearchableText(phrase)) }

  /// Where a phrase stands in the text as whole words, whatever the case.
  func occurrences(of phrase: String) -> [Range<String.Index>] {
    let (text, wanted) = (SearchableText(self), SearchableText(phrase))
    guard text.bytes.count == utf8.count else { return [] }
    var found: [Range<String.Index>] = []
    var place = 0
    while let start = text.place(of: wanted, from: place) {
      place = start + wanted.bytes.count
      found.append(utf8.index(startIndex, offsetBy: start)..<utf8.index(startIndex, offsetBy: place))
    }
    return found
  }
}

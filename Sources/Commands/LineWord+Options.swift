extension LineWord {
  /// Whether the word looks like an option; a quoted one is a text.
  package var isOption: Bool { text.hasPrefix("--") && text != "--" && !isQuoted }

  /// Whether it begins with a quotation mark.
  var isQuoted: Bool { quotation?.lowerBound == range.lowerBound }

  /// The name of the option that it looks like.
  package var optionName: String {
    text.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).first
      .map(String.init) ?? ""
  }

  /// What stands behind `=`; nil without one.
  var optionValue: String? {
    guard isOption, let sign = text.firstIndex(of: "=") else { return nil }
    return String(text[text.index(after: sign)...])
  }
}

extension [LineWord] {
  /// Words that come without quotation marks, as a shell hands them over.
  package init(of texts: [String]) {
    var place = 0
    self = texts.map { text in
      defer { place += text.unicodeScalars.count + 1 }
      return LineWord(text: text, range: place..<place + text.unicodeScalars.count)
    }
  }
}

/// The words of a line as it is typed at the prompt.
///
/// Blanks part words. A quotation mark at the start of a word, or after `:`, `=` or a leading `-` in it, runs to
/// its closing mark at the end of a word; `#` at the start of a word begins a comment. An apostrophe inside a
/// word, and a quotation mark that is never closed, are letters.
public func words(ofLine line: String) -> [String] {
  LexedLine(line).words.map(\.text)
}

/// A word of a line, and where it stands.
package struct LineWord: Hashable, Sendable {
  /// The word without its quotation marks.
  package let text: String
  /// Where it stands with its marks, in Unicode scalars of the line.
  package let range: Range<Int>
  /// Where its quoted part stands, with the marks; nil when nothing is quoted.
  package let quotation: Range<Int>?

  package init(text: String, range: Range<Int>, quotation: Range<Int>? = nil) {
    (self.text, self.range, self.quotation) = (text, range, quotation)
  }
}

/// A line taken apart into words and perhaps a comment.
package struct LexedLine: Sendable {
  /// The words, in order.
  package private(set) var words: [LineWord] = []
  /// Where the comment stands, in Unicode scalars of the line; nil without one.
  package private(set) var comment: Range<Int>?

  private let scalars: [Unicode.Scalar]
  private let goesOn: Bool

  /// Takes a line apart.
  ///
  /// When it `goesOn`, because one types on at its end, a quotation mark that is not closed yet opens a word that
  /// reaches to the end.
  package init(_ line: String, goesOn: Bool = false) {
    scalars = Array(line.unicodeScalars)
    self.goesOn = goesOn
    var position = 0
    while let start = scalars[position...].firstIndex(where: { !$0.properties.isWhitespace }) {
      if scalars[start] == "#" {
        comment = start..<scalars.count
        break
      }
      let word = word(from: start)
      words.append(word)
      position = word.range.upperBound
    }
  }

  /// Whether the end of the line is inside a comment.
  package var endsInComment: Bool { comment != nil }

  private func word(from start: Int) -> LineWord {
    var end = start
    while end < scalars.count, !scalars[end].properties.isWhitespace {
      if let closing = closingMarks[scalars[end]], mayOpen(at: end, in: start) {
        if let close = closingIndex(of: closing, after: end) {
          return quotedWord(start, opening: end, closing: close, end: close + 1)
        }
        if goesOn { return quotedWord(start, opening: end, closing: scalars.count, end: scalars.count) }
      }
      end += 1
    }
    return LineWord(text: text(start..<end), range: start..<end, quotation: nil)
  }

  private func quotedWord(_ start: Int, opening: Int, closing: Int, end: Int) -> LineWord {
    LineWord(
      text: text(start..<opening) + text(opening + 1..<closing), range: start..<end, quotation: opening..<end)
  }

  private func mayOpen(at index: Int, in start: Int) -> Bool {
    guard index > start else { return true }
    let before = scalars[index - 1]
    return before == ":" || before == "=" || before == "-" && index == start + 1
  }

  private func closingIndex(of mark: Unicode.Scalar, after opening: Int) -> Int? {
    scalars[(opening + 1)...].indices.first { index in
      scalars[index] == mark && (index + 1 == scalars.count || scalars[index + 1].properties.isWhitespace)
    }
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}

extension LexedLine {
  /// Where a text stands as a word, as several words in a row, or as the name of an option with its value.
  package func range(of text: String) -> Range<Int>? {
    for (first, word) in words.enumerated() {
      var joined = ""
      for last in words[first...] {
        joined += (joined.isEmpty ? "" : " ") + last.text
        if joined == text { return word.range.lowerBound..<last.range.upperBound }
        if joined.utf8.count > text.utf8.count { break }
      }
      if text.hasPrefix("--"), word.text.hasPrefix(text + "=") {
        return word.range.lowerBound..<word.range.lowerBound + text.unicodeScalars.count
      }
    }
    return nil
  }
}

private let closingMarks: [Unicode.Scalar: Unicode.Scalar] = ["\"": "\"", "'": "'", "“": "”", "‘": "’"]

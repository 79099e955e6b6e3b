import SourceText

/// What the Tab key does with the candidates there are.
enum CompletionStep: Equatable {
  /// There is nothing to complete.
  case nothing
  /// The text goes into the line in place of the range.
  case insert(String, replacing: Range<Int>)
  /// The user has to choose.
  case list([Candidate])
}

extension Completion {
  /// The step for a line: a single candidate or the common beginning of all is inserted, several are listed.
  func step(in line: String) -> CompletionStep {
    let scalars = Array(line.unicodeScalars)
    let range = replacing.clamped(to: 0..<scalars.count)
    guard let first = candidates.first else { return .nothing }
    if candidates.count == 1 {
      let text = insertedText(first)
      let isSpaced = first.appendsSpace && !line.hasSpace(at: range.upperBound)
      return .insert(isSpaced ? text + " " : text, replacing: range)
    }
    let typed = text(of: scalars[range])
    let common = commonPrefix
    if common.count >= typed.count && common != typed && folded(common).hasPrefix(folded(typed)) {
      return .insert(common, replacing: range)
    }
    return .list(candidates)
  }

  /// What all candidates begin with, by grapheme, so that no letter loses its marks.
  private var commonPrefix: String {
    var prefix = candidates.first.map(insertedText)?[...] ?? ""
    for candidate in candidates.dropFirst() {
      let pairs = zip(prefix, insertedText(candidate))
      prefix = prefix.prefix(pairs.prefix { $0 == $1 }.count)
    }
    return String(prefix)
  }
}

/// What a candidate puts into the line: one row of text that can be seen.
func insertedText(_ candidate: Candidate) -> String {
  singleLine(visible(candidate.text))
}

/// A text from a stretch of its scalars.
func text(of scalars: some Sequence<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}

/// A text whose line ends are spaces, since the line that is edited is one line.
func singleLine(_ text: String) -> String {
  String(text.map { $0.isNewline ? " " : $0 })
}

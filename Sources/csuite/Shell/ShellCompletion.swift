import Commands
import SourceText

/// The hidden doors by which the shells ask what could stand at the cursor.
///
/// `__complete WORD...` takes the words after the program's name, the last of which is being typed, and prints
/// lines of a text, a tab and its meaning. `__complete-line LINE BREAKS` takes the whole line, as bash gives it,
/// and prints what bash should put in place of the part of the word that it looks at.
struct ShellCompletion {
  let completion: LineCompletion
  let language: Language

  /// The lines for a door; nil when the words are no door.
  func answer(_ words: [String]) -> String? {
    switch words.first {
    case "__complete": return lines(Array(words.dropFirst()))
    case "__complete-line": return words.count == 3 ? bashLines(words[1], breaks: words[2]) : ""
    default: return nil
    }
  }

  private func lines(_ words: [String]) -> String {
    completion.offers(for: words.isEmpty ? [""] : words)
      .map { "\(singleLine($0.text))\t\(singleLine($0.meaning[language]))\n" }.joined()
  }

  private func bashLines(_ line: String, breaks: String) -> String {
    let shell = ShellWords(line)
    let offers = completion.offers(for: Array(shell.words.dropFirst()))
    let texts = offers.map { shell.openMark == nil ? shellEscaped($0.text) : $0.text }.map(singleLine)
    let typed = shell.words.last ?? ""
    // bash puts in what all texts begin with: when that is less than what was typed, it must be nothing.
    let isByName = texts.count > 1 && !offers.allSatisfy { $0.text.hasPrefix(typed) }
    let cut = shell.openMark == nil ? lengthBeforeBreak(shell.typed, breaks) : 0
    return (isByName ? [" "] : []).appending(texts.map { String($0.dropFirst(cut)) })
  }

  /// How much of the typed word bash leaves alone: all up to its last word break.
  private func lengthBeforeBreak(_ typed: String, _ breaks: String) -> Int {
    guard let last = typed.lastIndex(where: { ":=".contains($0) && breaks.contains($0) }) else { return 0 }
    return typed.distance(from: typed.startIndex, to: last) + 1
  }
}

extension [String] {
  fileprivate func appending(_ texts: [String]) -> String { (self + texts).map { $0 + "\n" }.joined() }
}

private func singleLine(_ text: String) -> String {
  visible(String(text.map { $0.isNewline ? " " : $0 }))
}

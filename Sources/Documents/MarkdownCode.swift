import SourceText

/// A text between backticks: more of them than stand together anywhere in it.
func codeSpan(_ text: String) -> String {
  let code = visible(text).split { $0 == "\n" }.joined(separator: " ")
  guard !code.isEmpty else { return "" }
  let fence = String(repeating: "`", count: longestBacktickRun(in: code) + 1)
  // Blanks keep the text's own backticks apart; a pair of blanks would be taken away.
  let isPadded =
    ["`", " "].contains(code.unicodeScalars.first) || ["`", " "].contains(code.unicodeScalars.last)
  return fence + (isPadded ? " \(code) " : code) + fence
}

/// A code span in a table, where a bar would end the cell even between backticks.
func codeCell(_ text: String) -> String {
  text.unicodeScalars.contains("|") ? "<code>\(escapedMarkdown(text))</code>" : codeSpan(text)
}

/// A text as a fenced block, to the letter.
func codeBlock(_ text: String) -> String {
  let code = visible(text)
  let fence = String(repeating: "`", count: max(3, longestBacktickRun(in: code) + 1))
  return fence + "\n" + code + (code.utf8.last == UInt8(ascii: "\n") ? "" : "\n") + fence
}

private func longestBacktickRun(in text: String) -> Int {
  text.unicodeScalars.split { $0 != "`" }.map(\.count).max() ?? 0
}

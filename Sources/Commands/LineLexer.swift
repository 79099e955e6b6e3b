/// The words of a line as it is typed at the prompt.
///
/// Blanks part words; a word that begins with a quotation mark runs to the next one; `#` at the start of a word
/// begins a comment. An apostrophe inside a word, and a quotation mark that is never closed, are letters.
public func words(ofLine line: String) -> [String] {
  var words: [String] = []
  var rest = line[...]
  while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
    rest = rest[start...]
    if rest.first == "#" { break }
    words.append(takeWord(from: &rest))
  }
  return words
}

private func takeWord(from rest: inout Substring) -> String {
  if let mark = rest.first, let closing = closingMarks[mark] {
    let inside = rest.dropFirst()
    if let end = inside.firstIndex(of: closing), isWordEnd(inside.index(after: end), of: inside) {
      rest = inside[inside.index(after: end)...]
      return String(inside[..<end])
    }
  }
  let end = rest.firstIndex(where: \.isWhitespace) ?? rest.endIndex
  defer { rest = rest[end...] }
  return String(rest[..<end])
}

private func isWordEnd(_ index: Substring.Index, of text: Substring) -> Bool {
  index == text.endIndex || text[index].isWhitespace
}

private let closingMarks: [Character: Character] = ["\"": "\"", "'": "'", "“": "”", "‘": "’"]

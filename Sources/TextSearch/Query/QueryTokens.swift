import SourceText

/// A piece of a query as it was typed.
struct QueryToken: Equatable {
  /// `+`, `-` or nothing.
  var sign: Character?
  /// What stands before the colon, in `role:cpo`; nil when there is none.
  var name: String?
  /// The rest, without the quotation marks.
  var text: String
  var isQuoted = false
  /// The piece to the letter.
  var typed: String
}

/// The pieces of a query: runs without blanks, and texts in quotation marks with what stands right before them.
func queryTokens(_ line: String) -> [QueryToken] {
  var tokens: [QueryToken] = []
  var rest = line[...]
  while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
    rest = rest[start...]
    tokens.append(takeToken(from: &rest))
  }
  return tokens
}

private func takeToken(from rest: inout Substring) -> QueryToken {
  let whole = rest
  var token = QueryToken(text: "", typed: "")
  if let first = rest.first, first == "+" || first == "-", let next = rest.dropFirst().first,
    !next.isWhitespace
  {
    token.sign = first
    rest.removeFirst()
  }
  let bare = rest.prefix { !$0.isWhitespace && !openingMarks.contains($0) }
  if let colon = bare.firstIndex(of: ":"), colon != bare.startIndex {
    token.name = String(bare[..<colon])
    rest = rest[bare.index(after: colon)...]
  }
  if let mark = rest.first, openingMarks.contains(mark) {
    rest.removeFirst()
    let inside = rest.prefix { !closingMarks.contains($0) }
    token.text = String(inside)
    token.isQuoted = true
    rest = rest[inside.endIndex...].dropFirst()
  } else {
    let run = rest.prefix { !$0.isWhitespace && !openingMarks.contains($0) }
    token.text = String(run)
    rest = rest[run.endIndex...]
  }
  token.typed = String(whole[..<rest.startIndex])
  return token
}

private let openingMarks: Set<Character> = ["\"", "“", "„", "«"]
private let closingMarks: Set<Character> = ["\"", "”", "“", "»"]

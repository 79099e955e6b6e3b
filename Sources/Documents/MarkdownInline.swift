import SourceText

/// A text as one line of Markdown in which nothing but its styles is markup; a line feed becomes `<br>`.
func inline(_ text: RichText, isCell: Bool = false) -> String {
  let pieces = pieces(of: text)
  return pieces.indices.map { index in
    let piece = pieces[index]
    switch piece.look {
    case .plain: return escapedMarkdown(piece.text, isLineStart: index == 0 && !isCell)
    case .code: return isCell ? codeCell(piece.text) : codeSpan(piece.text)
    case .link(let address): return "[\(escapedMarkdown(piece.text))](<\(linkTarget(address))>)"
    case .bold:
      let before = index > 0 ? pieces[index - 1].text.unicodeScalars.last : nil
      let after = index + 1 < pieces.count ? pieces[index + 1].text.unicodeScalars.first : nil
      return bold(piece.text, before: before, after: after)
    }
  }.joined()
}

/// An address between the angle brackets of a link, also in a cell of a table.
private func linkTarget(_ address: String) -> String {
  var target = ""
  for scalar in visible(address).unicodeScalars {
    switch scalar {
    case "<", ">", "|", "\\", " ", "\n": target += "%" + String(scalar.value, radix: 16, uppercase: true)
    default: target.unicodeScalars.append(scalar)
    }
  }
  return target
}

/// The looks that Markdown has for our styles, and links.
private enum Look: Equatable {
  case plain
  case bold
  case code
  case link(String)

  init(_ span: RichText.Span) {
    if case .address(let address) = span.target, isFollowed(address) {
      self = .link(address)
      return
    }
    switch span.style {
    case .plain, .quiet: self = .plain
    case .strong, .match, .notice, .error: self = .bold
    case .code: self = .code
    }
  }
}

private typealias Piece = (text: String, look: Look)

/// The text in stretches of one look; blanks at the ends of a span are plain.
private func pieces(of text: RichText) -> [Piece] {
  var pieces: [Piece] = []
  for piece in text.spans.flatMap(split) where !piece.text.isEmpty {
    if let last = pieces.last, last.look == piece.look {
      pieces[pieces.count - 1].text += piece.text
    } else {
      pieces.append(piece)
    }
  }
  return pieces
}

private func split(_ span: RichText.Span) -> [Piece] {
  let scalars = visible(span.text).unicodeScalars
  let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
  let end = scalars.lastIndex { !$0.properties.isWhitespace }.map(scalars.index(after:)) ?? start
  return [
    (String(scalars[..<start]), .plain), (String(scalars[start..<end]), Look(span)),
    (String(scalars[end...]), .plain),
  ]
}

/// `**text**` where Markdown will see it as strong, else the text alone.
///
/// Between the asterisks and a letter outside no punctuation may stand inside (CommonMark 0.31, 6.2).
private func bold(_ text: String, before: Unicode.Scalar?, after: Unicode.Scalar?) -> String {
  let escaped = escapedMarkdown(text)
  guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
    first.isWord || before?.properties.isWhitespace ?? true,
    last.isWord || after?.properties.isWhitespace ?? true
  else { return escaped }
  return "**\(escaped)**"
}

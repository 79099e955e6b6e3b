import SourceText

/// A character on the screen: what it is, what it means, how many columns it takes.
struct Glyph {
  let character: Character
  let style: RichText.Style
  let width: Int

  init(_ character: Character, _ style: RichText.Style = .plain) {
    self.character = character
    self.style = style
    self.width = character.displayWidth
  }

  var isLineFeed: Bool { character == "\n" }

  /// Whether nothing is to be seen here; a blank that carries a combining mark is not blank.
  var isEmpty: Bool { character.isWhitespace && character.unicodeScalars.count == 1 }

  /// Whether a line may end here: no-break spaces hold their neighbours together.
  var isBlank: Bool { isEmpty && !["\u{A0}", "\u{2007}", "\u{202F}"].contains(character) }
}

extension RichText {
  /// The characters as they may reach a terminal.
  ///
  /// A cluster that runs over the border of two spans stays whole, in the style it begins with.
  var glyphs: [Glyph] {
    let pieces = spans.map { Span(visible($0.text), $0.style) }
    var ends: [Int] = []
    for piece in pieces { ends.append((ends.last ?? 0) + piece.text.utf8.count) }
    var glyphs: [Glyph] = []
    var offset = 0
    var current = 0
    for character in RichText(pieces).plain {
      while offset >= ends[current] { current += 1 }
      glyphs.append(Glyph(character, pieces[current].style))
      offset += character.utf8.count
    }
    return glyphs
  }
}

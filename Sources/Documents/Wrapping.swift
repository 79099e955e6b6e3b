extension RichText {
  /// The text in lines of at most `width` columns, broken at blanks.
  ///
  /// A word that is wider than a line is broken between characters; a line feed always ends a line. All
  /// lines but the first begin with `hanging` blanks.
  func wrapped(to width: Int, hanging: Int = 0) -> [Line] {
    var wrapping = Wrapping(width: width, hanging: hanging)
    for glyph in glyphs { wrapping.add(glyph) }
    return wrapping.finished()
  }

  /// The width of the text when nothing but its line feeds breaks it.
  var naturalWidth: Int {
    glyphs.split(whereSeparator: \.isLineFeed).map(totalWidth).max() ?? 0
  }

  /// The width of the longest word, below which lines would break inside it.
  var longestWordWidth: Int {
    glyphs.split { $0.isBlank }.map(totalWidth).max() ?? 0
  }
}

private func totalWidth(_ glyphs: ArraySlice<Glyph>) -> Int {
  glyphs.reduce(0) { $0 + $1.width }
}

/// A text on its way into lines: what is done, the line under way, the blanks and the word after it.
private struct Wrapping {
  private let width: Int
  private let hanging: Int
  private var lines: [Line] = []
  private var line = Line()
  private var blanks = Line()
  private var word = Line()

  init(width: Int, hanging: Int) {
    self.width = width
    self.hanging = hanging
  }

  private var room: Int { lines.isEmpty ? width : width - hanging }

  mutating func add(_ glyph: Glyph) {
    if glyph.isLineFeed {
      endWord()
      endLine()
    } else if glyph.isBlank {
      endWord()
      blanks.append(glyph)
    } else {
      word.append(glyph)
    }
  }

  mutating func finished() -> [Line] {
    endWord()
    if !line.isEmpty { endLine() }
    return lines
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if line.width + blanks.width + word.width > room, !line.isEmpty { endLine() }
    if !line.isEmpty { line += blanks }
    blanks = Line()
    for glyph in word.glyphs {
      if line.width + glyph.width > room, !line.isEmpty { endLine() }
      line.append(glyph)
    }
    word = Line()
  }

  private mutating func endLine() {
    lines.append(lines.isEmpty || line.isEmpty ? line : Line(blanks: hanging) + line)
    line = Line()
    blanks = Line()
  }
}

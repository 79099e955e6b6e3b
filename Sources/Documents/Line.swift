/// One line of the screen while it is put together.
struct Line {
  private(set) var glyphs: [Glyph] = []
  /// How many columns the glyphs take.
  private(set) var width = 0

  init() {}

  init(_ text: RichText) {
    for glyph in text.glyphs { append(glyph) }
  }

  init(blanks count: Int) {
    glyphs = Array(repeating: Glyph(" "), count: max(0, count))
    width = glyphs.count
  }

  var isEmpty: Bool { glyphs.isEmpty }

  mutating func append(_ glyph: Glyph) {
    glyphs.append(glyph)
    width += glyph.width
  }

  static func += (left: inout Line, right: Line) {
    left.glyphs += right.glyphs
    left.width += right.width
  }

  static func + (left: Line, right: Line) -> Line {
    var sum = left
    sum += right
    return sum
  }

  /// The line with blanks up to a width, at its end or, where it stands on the right, before it.
  func padded(to width: Int, _ alignment: Table.Column.Alignment = .leading) -> Line {
    let blanks = Line(blanks: width - self.width)
    return alignment == .leading ? self + blanks : blanks + self
  }

  /// The characters without blanks at the end, each stretch of one style as `paint` shows it.
  func text(painted paint: (String, RichText.Style) -> String) -> String {
    let end = (glyphs.lastIndex { !$0.isEmpty } ?? -1) + 1
    var rest = glyphs[..<end]
    var text = ""
    while let style = rest.first?.style {
      let stretch = rest.prefix { $0.style == style }
      text += paint(String(stretch.map(\.character)), style)
      rest = rest.dropFirst(stretch.count)
    }
    return text
  }
}

extension [Line] {
  /// The lines moved to the right, the first one behind a marker such as a bullet.
  func hanging(behind marker: Line) -> [Line] {
    let blanks = Line(blanks: marker.width)
    return enumerated().map { index, line in (index == 0 ? marker : blanks) + line }
  }

  /// The lines moved to the right.
  func indented(by columns: Int) -> [Line] {
    hanging(behind: Line(blanks: columns))
  }

  /// The lines without empty ones at the start and at the end.
  var trimmed: [Line] {
    let isVisible = { (line: Line) in line.glyphs.contains { !$0.isEmpty } }
    guard let first = firstIndex(where: isVisible), let last = lastIndex(where: isVisible) else { return [] }
    return Array(self[first...last])
  }
}

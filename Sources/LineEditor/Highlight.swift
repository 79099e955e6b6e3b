/// How a part of the edited line looks, by what it means.
package enum LineStyle: Hashable, Sendable {
  /// Nothing special.
  case plain
  /// The text before the line.
  case prompt
  /// A name that exists: a command, a role, a fact.
  case known
  /// A name that does not exist.
  case unknown
  /// An option such as `--format`.
  case option
  /// A text in quotation marks.
  case quoted
  /// What should not draw the eye: a comment, a suggestion, a meaning.
  case quiet
  /// The chosen row of a list.
  case chosen
}

/// A part of a line that looks different.
package struct Highlight: Hashable, Sendable {
  /// The part, in Unicode scalars of the line.
  package let range: Range<Int>
  /// How it looks.
  package let style: LineStyle

  /// A part and its look.
  package init(_ range: Range<Int>, _ style: LineStyle) {
    self.range = range
    self.style = style
  }
}

import SourceText

/// What a rendering as text may know of the screen it goes to.
public struct TextStyle: Hashable, Sendable {
  /// The number of columns; fewer than 8 count as 8, more than 1,000 as 1,000.
  public let width: Int
  /// Whether styles are shown by SGR sequences (ECMA-48).
  public let color: Bool

  /// A screen's width and whether it has colours.
  public init(width: Int, color: Bool = false) {
    self.width = width
    self.color = color
  }
}

/// A document as text for a terminal, a pipe or a file.
///
/// No line is wider than the width, except verbatim text, which is shown as it is. No line ends in blanks.
/// Control characters in the document are shown as `\u{…}`; the only escape sequences are our own colours,
/// and those never run over the end of a line.
public func renderText(_ document: Document, style: TextStyle) -> String {
  render(document, width: style.width, painted: style.color ? coloured : { text, _ in text })
}

/// A document as text with its styles as tags, such as `<strong>CPO</strong>`, for the eyes of tests.
package func renderTagged(_ document: Document, width: Int) -> String {
  render(document, width: width) { text, style in
    style == .plain ? text : "<\(style)>\(text)</\(style)>"
  }
}

private func render(
  _ document: Document, width: Int, painted paint: (String, RichText.Style) -> String
) -> String {
  document.lines(width: min(max(width, 8), 1000)).map { $0.text(painted: paint) + "\n" }.joined()
}

private func coloured(_ text: String, _ style: RichText.Style) -> String {
  guard let parameters = graphicRendition(of: style) else { return text }
  return "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
}

/// The parameters of Select Graphic Rendition; its colours are readable on white and on black.
private func graphicRendition(of style: RichText.Style) -> String? {
  switch style {
  case .plain: nil
  case .strong: "1"
  case .quiet: "2"
  case .notice: TerminalColor.magenta.parameters
  case .error: TerminalColor.red.parameters
  case .match: "1;4"
  case .code: TerminalColor.green.parameters
  }
}

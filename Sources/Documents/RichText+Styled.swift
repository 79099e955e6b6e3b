extension RichText {
  /// The text with another style where it has none of its own.
  func styled(_ style: Style) -> RichText {
    RichText(
      spans.map { $0.style == .plain ? Span($0.text, style, target: $0.target, language: $0.language) : $0 })
  }
}

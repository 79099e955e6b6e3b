extension RichText {
  /// The text with its plain pieces in another style.
  func styled(_ style: Style) -> RichText {
    mapped {
      $0.style == .plain
        ? Span($0.text, style, target: $0.target, language: $0.language, anchor: $0.anchor) : $0
    }
  }

  /// The text with every piece as a function gives it.
  func mapped(_ change: (Span) -> Span) -> RichText { RichText(spans.map(change)) }
}

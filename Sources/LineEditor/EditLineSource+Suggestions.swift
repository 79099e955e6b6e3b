/// The dim text behind the line.
extension EditLineSource {
  /// Finds out what to suggest for the line as it is drawn now.
  func updateSuggestion(for content: LineContent) {
    let isWanted =
      settings.suggests && hasColor && state.search == nil && state.menu == nil
      && !engine.isCommanding && content.cursor == content.text.unicodeScalars.count
    state.suggestion = isWanted ? suggestion(for: content.text) : nil
  }

  /// Takes the suggestion that is on the screen over, whole or its first word; false if there is none.
  func acceptSuggestion(firstWordOnly: Bool = false) -> Bool {
    guard let suggestion = state.suggestion, engine.cursor == engine.count else { return false }
    state.suggestion = nil
    if firstWordOnly && suggestion.isContinuation {
      engine.insert(suggestion.firstWord)
    } else {
      engine.replace(0..<engine.count, with: suggestion.line)
    }
    return true
  }

  private func suggestion(for text: String) -> Suggestion? {
    var suggestions = state.suggestions ?? HistorySuggestions(history)
    let line = suggestions.line(for: text, in: &history) ?? adviser.suggestion(text)
    state.suggestions = suggestions
    return line.flatMap { Suggestion($0, for: text) }
  }
}

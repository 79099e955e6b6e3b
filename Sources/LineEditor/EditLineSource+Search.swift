/// ^R: the search in the history.
extension EditLineSource {
  /// Begins to search.
  func search() {
    if history.refresh() { state.suggestions = nil }
    state.search = HistorySearch(in: &history)
  }

  /// Acts on a key while history is searched; false if the key ends the search and has a meaning of its own.
  func handleInSearch(_ key: Key) -> Bool {
    switch key {
    case .text(let scalar): state.search?.type(String(Character(scalar)))
    case .paste(let text): state.search?.type(singleLine(text))
    case .backspace: state.search?.deleteBackward()
    case .control("R"), .up, .control("P"): state.search?.older()
    case .control("S"), .down, .control("N"): state.search?.newer()
    case .escape, .control("G"), .metaControl("["), .metaControl("G"): state.search = nil
    case .control("C"):
      state.search = nil
      return false
    default:
      acceptMatch()
      return key == .enter || key == .tab
    }
    return true
  }

  private func acceptMatch() {
    if let match = state.search?.match { engine.replace(0..<engine.count, with: match) }
    state.search = nil
  }
}

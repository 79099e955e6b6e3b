/// Going through the lines entered before.
extension EditLineSource {
  /// An older or a newer line takes the place of the one that is edited.
  func walk(_ step: (inout HistoryWalk) -> String?) {
    var walk = state.walk ?? beginWalk(from: engine.text)
    if let line = step(&walk) { show(line) }
    state.walk = walk
  }

  /// M-<: the oldest line of all.
  func goToOldest() {
    var walk = beginWalk(from: state.walk?.draft ?? engine.text, keepsToBeginning: false)
    var oldest: String?
    while let line = walk.older() { oldest = line }
    if let oldest { show(oldest) }
    state.walk = walk
  }

  /// M->: the line as it was before one went through the history.
  func leaveHistory() {
    guard let walk = state.walk else { return }
    show(walk.draft)
    state.walk = nil
  }

  /// ^O: enters the line, and begins the next one with what followed it in the history.
  func enterAndGoOn() {
    let next = isConversing ? nil : state.walk?.following
    enter()
    if let next, state.event != nil { draft = Draft(next) }
  }

  private func beginWalk(from line: String, keepsToBeginning: Bool = true) -> HistoryWalk {
    if history.refresh() { state.suggestions = nil }
    return HistoryWalk(from: line, in: &history, keepsToBeginning: keepsToBeginning)
  }

  private func show(_ line: String) {
    engine.replace(0..<engine.count, with: line)
  }
}

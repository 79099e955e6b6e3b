/// Bringing back what was killed, or was the last word of an earlier line.
extension EditLineSource {
  /// Inserts what the key says; false if it does not yank.
  func yanked(by key: Key) -> Bool {
    switch key {
    case .control("Y"): yank(kills.current)
    case .meta("y"): yankOlder()
    case .meta("."): yankLastWord()
    default: return false
    }
    return true
  }

  private func yank(_ text: String?, lineAge: Int = 0) {
    guard let text else { return }
    let start = engine.cursor
    engine.insert(text)
    state.yanked = LineState.Yanked(range: start..<engine.cursor, lineAge: lineAge)
  }

  /// M-y: in place of what was just yanked, what was killed before it.
  private func yankOlder() {
    guard let last = state.yanked, last.lineAge == 0 else { return }
    kills.rotate()
    engine.delete(last.range)
    yank(kills.current)
  }

  /// M-.: the last word of the line before, or when pressed again, of the one before that.
  private func yankLastWord() {
    let last = state.yanked.flatMap { $0.lineAge > 0 ? $0 : nil }
    let age = (last?.lineAge ?? 0) + 1
    guard age <= history.lines.count else { return }
    if let last { engine.delete(last.range) }
    let line = history.lines[history.lines.count - age]
    yank(line.split(separator: " ").last.map(String.init) ?? "", lineAge: age)
  }
}

/// Bringing back what was killed, or was the last word of an earlier line.
extension EditLineSource {
  /// Inserts what the key says; false if it does not yank.
  func yanked(by key: Key) -> Bool {
    switch key {
    case .control("Y"): yank(kills.current)
    case .meta("y"): yankOlder()
    case .meta("."), .meta("_"): yankLastWord()
    case .metaControl("Y"): yankWord(at: 1)
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
    if last == nil { history.refresh() }
    guard age <= history.lines.count else { return }
    if let last { engine.delete(last.range) }
    let line = history.lines[history.lines.count - age]
    yank(words(of: line).last ?? "", lineAge: age)
  }

  /// M-^Y: a word of the line before, counted from 0, or with a minus from the end.
  func yankWord(at index: Int) {
    history.refresh()
    let words = history.lines.last.map(words) ?? []
    let place = index < 0 ? words.count + index : index
    if words.indices.contains(place) { yank(words[place]) }
  }

  private func words(of line: String) -> [String] {
    line.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}

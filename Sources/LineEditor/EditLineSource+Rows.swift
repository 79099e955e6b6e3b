/// Lines of several rows, and what Enter makes of them.
extension EditLineSource {
  /// Enter: the line is done, or goes on in a new row if it is not finished.
  ///
  /// An empty last row ends a line that is unfinished still. A line that was entered is in the history before the
  /// person sees that it was taken.
  func enter() {
    let text = engine.text
    if adviser.isUnfinished(text) && !text.hasSuffix("\n") {
      engine.moveCursor(to: engine.count)
      return engine.insert("\n")
    }
    var lines = isConversing ? [composed(singleLine(text))] : lines(in: text)[...]
    // Several lines are one block, and come back as one.
    history.append(lines.joined(separator: "\n"))
    let first = lines.popFirst() ?? ""
    entered = lines
    finish(with: .line(first))
  }

  /// Edits by a command of libedit, which knows no rows: in a line that has some, only the row takes part.
  func edit(_ key: Key) {
    guard let command = key.command else { return }
    let row = rowAtCursor
    switch command {
    case _ where row.count == engine.count: pass([command.rawValue])
    case .moveToBeginning: engine.moveCursor(to: row.lowerBound)
    case .moveToEnd: engine.moveCursor(to: row.upperBound)
    case .killToEnd, .killLine: kill(row, by: command)
    default: pass([command.rawValue])
    }
  }

  /// Up and Down go to the row above or below, at the ends of the line into the history.
  func goUpOrDown(_ key: Key) {
    let isUp = key == .up || key == .control("P") || key == .pageUp
    let row = rowAtCursor
    let isAtEnd = isUp ? row.lowerBound == 0 : row.upperBound == engine.count
    if isAtEnd || state.walk != nil { return walk { isUp ? $0.older() : $0.newer() } }
    let column = engine.cursor - row.lowerBound
    engine.moveCursor(to: isUp ? row.lowerBound - 1 : row.upperBound + 1)
    let next = rowAtCursor
    let target = min(next.lowerBound + column, next.upperBound)
    engine.moveCursor(to: engine.letters(around: target).alignedBack(target))
  }

  /// The row that the cursor is in, without its line feed.
  var rowAtCursor: Range<Int> {
    let (cursor, scalars) = (engine.cursor, engine.scalars(0..<engine.count))
    let start = scalars[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return start..<(scalars[cursor...].firstIndex(of: "\n") ?? scalars.count)
  }

  /// libedit kills up to the ends of the line, so the other rows are put aside for a moment.
  private func kill(_ row: Range<Int>, by command: EditCommand) {
    let cursor = engine.cursor
    let above = LineEditor.text(of: engine.scalars(0..<row.lowerBound))
    let below = LineEditor.text(of: engine.scalars(row.upperBound..<engine.count))
    engine.delete(row.upperBound..<engine.count)
    engine.delete(0..<row.lowerBound)
    engine.moveCursor(to: cursor - row.lowerBound)
    pass([command.rawValue])
    state.cursorBefore = nil
    state.afterCodes = { [unowned self] in
      let place = engine.cursor + row.lowerBound
      engine.moveCursor(to: 0)
      engine.insert(above)
      engine.moveCursor(to: engine.count)
      engine.insert(below)
      engine.moveCursor(to: place)
    }
  }

  /// The lines that rows come to: one each, but an unfinished row goes on in the next one.
  private func lines(in text: String) -> [String] {
    var lines: [String] = []
    var current: String?
    for row in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let joined = current.map { joining($0, row) } ?? row
      current = adviser.isUnfinished(joined) ? joined : nil
      if current == nil { lines.append(joined) }
    }
    if let current { lines.append(current) }
    let filled = lines.filter { $0.contains { !$0.isWhitespace } }
    return filled.isEmpty ? Array(lines.prefix(1)).map(composed) : filled.map(composed)
  }
}

/// A backslash at the end of a row only says that the line goes on.
private func joining(_ row: String, _ next: String) -> String {
  row.hasSuffix("\\") ? row.dropLast() + next : row + " " + next
}

extension Key {
  /// The command of libedit that the key calls.
  fileprivate var command: EditCommand? {
    switch self {
    case .home, .control("A"): .moveToBeginning
    case .end, .control("E"): .moveToEnd
    case .wordLeft, .meta("b"): .previousWord
    case .wordRight, .meta("f"): .nextWord
    case .meta("d"): .deleteNextWord
    case .wordBackspace, .control("W"): .deletePreviousWord
    case .control("K"): .killToEnd
    case .control("U"): .killLine
    case .control("Y"): .yank
    case .meta("u"): .upperCase
    case .meta("l"): .lowerCase
    case .meta("c"): .capitalCase
    default: nil
    }
  }
}

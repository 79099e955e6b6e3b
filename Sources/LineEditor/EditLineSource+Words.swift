/// Moving by words, killing, and changing words, over whole letters.
extension EditLineSource {
  /// Kills what the key says; false if it does not kill.
  func killed(by key: Key) -> Bool {
    let (cursor, row) = (engine.cursor, rowAtCursor)
    switch key {
    case .control("K"): kill(cursor..<row.upperBound, standing: .behind)
    case .control("U"): kill(row.lowerBound..<cursor, standing: .before)
    case .control("W"): kill(words(.unbroken).start(before: cursor)..<cursor, standing: .before)
    case .wordBackspace: kill(words().start(before: cursor)..<cursor, standing: .before)
    case .meta("d"): kill(cursor..<words().end(after: cursor), standing: .behind)
    default: return false
    }
    return true
  }

  /// Takes a stretch out of the line and into the ring.
  func kill(_ range: Range<Int>, standing side: KillRing.Side) {
    guard !range.isEmpty else { return }
    kills.kill(text(of: engine.scalars(range)), standing: side)
    engine.delete(range)
  }

  /// Moves by words or changes one; false if the key does neither.
  func changedWords(by key: Key) -> Bool {
    let cursor = engine.cursor
    switch key {
    case .home, .control("A"): engine.moveCursor(to: rowAtCursor.lowerBound)
    case .end, .control("E"): engine.moveCursor(to: rowAtCursor.upperBound)
    case .wordLeft, .meta("b"): engine.moveCursor(to: words().start(before: cursor))
    case .wordRight, .meta("f"): engine.moveCursor(to: words().end(after: cursor))
    case .meta("u"): changeWord { $0.uppercased() }
    case .meta("l"): changeWord { $0.lowercased() }
    case .meta("c"): changeWord(capitalized)
    case .meta("t"): transposeWords()
    case .meta("\\"): deleteBlanks()
    default: return false
    }
    return true
  }

  private func words(_ kind: WordMotion.Kind = .letters) -> WordMotion {
    WordMotion(engine.text, kind)
  }

  private func changeWord(_ change: (String) -> String) {
    let range = engine.cursor..<words().end(after: engine.cursor)
    engine.replace(range, with: change(text(of: engine.scalars(range))))
  }

  /// Changes so many words before the cursor, which stays.
  func changeWords(before count: Int, _ key: Key) {
    let cursor = engine.cursor
    for _ in 0..<count { engine.moveCursor(to: words().start(before: engine.cursor)) }
    for _ in 0..<count { perform(key) }
    engine.moveCursor(to: min(cursor, engine.count))
  }

  private func capitalized(_ text: String) -> String {
    guard let first = text.firstIndex(where: \.isLetter) else { return text }
    return String(text[..<first]) + text[first].uppercased() + text[text.index(after: first)...].lowercased()
  }

  /// Swaps the word at the cursor, or before it at the end of the line, with the one before.
  private func transposeWords() {
    let words = words()
    let end = words.end(after: engine.cursor)
    let start = words.start(before: end)
    let before = words.start(before: start)
    let middle = words.end(after: before)
    guard before < start, middle <= start else { return }
    let parts = [start..<end, middle..<start, before..<middle].map { text(of: engine.scalars($0)) }
    engine.replace(before..<end, with: parts.joined())
  }

  private func deleteBlanks() {
    let (scalars, cursor) = (engine.scalars(0..<engine.count), engine.cursor)
    let before = text(of: scalars[..<cursor]).reversed().prefix { $0 == " " }.count
    let behind = text(of: scalars[cursor...]).prefix { $0 == " " }.count
    engine.delete(cursor - before..<cursor + behind)
  }
}

/// libedit counts code points; here its edits become edits of whole letters.
extension EditLineSource {
  /// libedit has done with what it was given.
  func settle() {
    let after = state.afterCodes
    state.afterCodes = nil
    after?()
    if state.cursorBefore != nil { mendDeletion() }
    // What was deleted or put in may have joined a letter with marks behind it.
    if state.cursorBefore != nil || engine.version != state.settledVersion {
      alignCursor(movedFrom: state.cursorBefore ?? engine.cursor)
    }
    (state.cursorBefore, state.settledVersion) = (nil, engine.version)
    stayOnLetter()
    state.undo.settle(engine.text)
  }

  /// The cursor goes on in its direction to where a letter begins.
  private func alignCursor(movedFrom before: Int) {
    let (cursor, letters) = (engine.cursor, engine.letters(around: engine.cursor))
    let aligned = cursor < before ? letters.alignedBack(cursor) : letters.aligned(cursor)
    if aligned != cursor { engine.moveCursor(to: aligned) }
  }

  /// vi's commands stand on a letter, never behind the last one.
  private func stayOnLetter() {
    let count = engine.count
    guard engine.isCommanding, count > 0, engine.cursor == count else { return }
    engine.moveCursor(to: engine.letters(around: count).before(count))
  }

  /// What was deleted at the cursor may have been a part of a letter; its rest goes too.
  private func mendDeletion() {
    guard let old = state.undo.start.map({ Array($0.text.unicodeScalars) }) else { return }
    let (new, cursor) = (engine.scalars(0..<engine.count), engine.cursor)
    let deleted = old.count - new.count
    guard deleted > 0, old[..<cursor] == new[..<cursor], old[(cursor + deleted)...] == new[cursor...]
    else { return }
    let letters = GraphemeOffsets(text(of: old))
    let start = letters.alignedBack(cursor)
    let end = letters.aligned(cursor + deleted) - deleted
    if start < end { engine.delete(start..<end) }
  }
}

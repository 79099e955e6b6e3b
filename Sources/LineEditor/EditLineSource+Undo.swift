/// Taking changes back.
extension EditLineSource {
  /// Remembers the line if the key begins a change of it.
  func rememberForUndo(_ key: Key) {
    if key == .left || key == .home { return state.undo.pause() }
    let kind = engine.isCommanding ? .other : key.changeKind
    if state.undo.goesOn(kind) && key != .text(" ") { return }
    state.undo.begin(kind, at: UndoStack.Moment(text: engine.text, cursor: engine.cursor))
  }

  /// The line as it was before the last change.
  func undo() {
    if let moment = state.undo.pop(from: now) { show(moment) }
  }

  /// Brings back what `undo` took.
  func redo() {
    if let moment = state.undo.redo(from: now) { show(moment) }
  }

  /// The line as it was before the first change.
  func revert() {
    while let moment = state.undo.pop(from: now) { show(moment) }
  }

  private var now: UndoStack.Moment { UndoStack.Moment(text: engine.text, cursor: engine.cursor) }

  private func show(_ moment: UndoStack.Moment) {
    engine.replace(0..<engine.count, with: moment.text)
    engine.moveCursor(to: moment.cursor)
  }
}

extension Key {
  fileprivate var changeKind: UndoStack.Kind {
    switch self {
    case .text: .typing
    case .backspace, .delete: .deleting
    default: .other
    }
  }
}

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
    guard let moment = state.undo.pop() else { return }
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

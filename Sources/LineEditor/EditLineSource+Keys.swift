/// What each key does.
extension EditLineSource {
  /// Acts on what was pressed, by the person's bindings first.
  func take(_ press: KeyQueue.Press) {
    guard !bindings.isEmpty, state.search == nil, state.menu == nil else { return handle(press.key) }
    let bytes = state.boundBeginning + press.bytes
    state.boundBeginning = []
    if let action = bindings.action(for: bytes, isCommanding: engine.isCommanding) {
      obey(action, bytes)
    } else if bindings.hasMore(after: bytes, isCommanding: engine.isCommanding) {
      state.boundBeginning = bytes
    } else {
      handle(press.key)
    }
  }

  /// Acts on a key: edits the line, or passes it to libedit, or ends the line.
  func handle(_ key: Key) {
    macro.take(key)
    if state.search != nil && handleInSearch(key) { return }
    if state.menu != nil && handleInMenu(key) { return }
    rememberForUndo(key)
    perform(key)
  }

  /// Does what a key means where nothing is searched or listed.
  func perform(_ key: Key) {
    if isVi && handleInVi(key) { return }
    let isPlain = state.argument == nil && state.prefix == nil
    if isPlain && key.goesOn && acceptSuggestion(firstWordOnly: key.goesByWord) { return kills.pause() }
    if !isVi && handleInEmacs(key) { return }
    act(on: key)
  }

  /// The meaning of a key outside of searches, lists and vi's commands.
  func act(on key: Key) {
    if !key.walksHistory { state.walk = nil }
    switch key {
    case .text(let scalar): type(scalar)
    case .paste(let text): engine.insert(text)
    case .enter: enter()
    case .newRow: engine.insert("\n")
    case .tab: complete()
    case .up, .down, .control("P"), .control("N"), .pageUp, .pageDown: goUpOrDown(key)
    case .backspace, .delete, .left, .right, .control("B"), .control("F"): editByGrapheme(key)
    case .control(let letter): handleControl(letter)
    default: edit(key)
    }
  }

  private func handleControl(_ letter: Character) {
    switch letter {
    case "C": finish(with: .interrupted)
    case "D" where engine.count == 0: finish(with: .end)
    case "D": editByGrapheme(.delete)
    case "L": clearScreen()
    case "T": transpose()
    case "R", "S": search()
    case "Z": suspend()
    case "_": undo()
    default: edit(.control(letter))
    }
  }

  /// Clears the screen, where nothing was asked that stands on it; what has left it at the top may be forgotten, too.
  func clearScreen(forgetting: Bool = false) {
    if isConversing { return send(display.erase(size: terminal.size)) }
    display.forget()
    send((forgetting && display.hasSurroundings ? "\u{1B}[3J" : "") + display.screenClearing)
  }

  private func editByGrapheme(_ key: Key) {
    let cursor = engine.cursor
    let letters = engine.letters(around: cursor)
    switch key {
    case .backspace: engine.delete(letters.before(cursor)..<cursor)
    case .delete: engine.delete(cursor..<letters.after(cursor))
    case .left, .control("B"): engine.moveCursor(to: letters.before(cursor))
    default: engine.moveCursor(to: letters.after(cursor))
    }
  }

  /// Swaps the letters round the cursor, or at the end of the line the two before it.
  private func transpose() {
    let letters = engine.letters(around: engine.cursor)
    let end = letters.after(engine.cursor)
    let middle = letters.before(end)
    let start = letters.before(middle)
    guard start < middle else { return }
    let (first, second) = (engine.scalars(start..<middle), engine.scalars(middle..<end))
    engine.replace(start..<end, with: text(of: second + first))
  }

  /// Puts a typed character into the line; a mark goes onto its letter if the two have a composed form.
  private func type(_ scalar: Unicode.Scalar) {
    defer { state.settledVersion = engine.version }
    if scalar.value >= 0x300 {
      let letter = engine.clusterBeforeCursor
      let joined = composed(letter + String(Character(scalar)))
      let isComposed = joined.unicodeScalars.count <= letter.unicodeScalars.count
      let cursor = engine.cursor
      if isComposed && !letter.isEmpty {
        return engine.replace(cursor - letter.unicodeScalars.count..<cursor, with: joined)
      }
    }
    if state.overwrites { engine.delete(letterAtCursor) }
    // vi's `.` repeats what libedit itself was given.
    if isVi && engine.count < maximumLineLength {
      state.codes = [scalar.value]
    } else {
      engine.insert(String(Character(scalar)))
    }
  }

  /// What a typed character replaces: nothing at the end of a row.
  private var letterAtCursor: Range<Int> {
    let cursor = engine.cursor
    guard cursor < rowAtCursor.upperBound else { return cursor..<cursor }
    return cursor..<engine.letters(around: cursor).after(cursor)
  }

  private func obey(_ action: KeyBindings.Action, _ bytes: [UInt8]) {
    switch action {
    case .key(let key): handle(key)
    case .typing(let text): keys.addFirst(text)
    case .nothing: break
    case .library:
      rememberForUndo(.unknown)
      pass(bytes.map(UInt32.init))
    }
  }

  /// Gives codes to libedit, and finds out which of vi's maps is in use afterwards.
  func pass(_ codes: [UInt32]) {
    guard !codes.isEmpty else { return }
    state.codes = (isVi ? codes + [EditCommand.tellMap.rawValue] : codes)[...]
    state.cursorBefore = engine.cursor
  }
}

extension Key {
  /// Up and Down go on where the last one stopped; every other key begins anew.
  var walksHistory: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown, .control("P"), .control("N"), .control("O"), .meta("<"), .meta(">"):
      true
    default: false
    }
  }

  /// Whether the key, at the end of the line, accepts what is suggested.
  fileprivate var goesOn: Bool {
    switch self {
    case .right, .end, .wordRight, .control("E"), .control("F"), .meta("f"): true
    default: false
    }
  }

  fileprivate var goesByWord: Bool {
    self == .wordRight || self == .meta("f")
  }
}

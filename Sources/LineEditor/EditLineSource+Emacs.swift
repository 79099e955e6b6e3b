/// The keys of emacs, as readline has them; vi's typing mode shares what libedit is not asked for.
extension EditLineSource {
  /// Acts on a key; false if it means what it means everywhere.
  func handleInEmacs(_ key: Key) -> Bool {
    if let prefix = state.prefix {
      state.prefix = nil
      obey(key, behind: prefix)
      return true
    }
    if takeArgument(key) { return true }
    if key == .control("G") || key == .metaControl("G") { return cancelArgument() }
    if let count = state.argument?.value {
      state.argument = nil
      repeatKey(key, count)
      return true
    }
    return edited(by: key)
  }

  /// Does what a key that edits does; false if it is none.
  private func edited(by key: Key) -> Bool {
    if case .meta(let letter) = key, letter.isUppercase { return edited(by: .meta(letter.small)) }
    if !key.walksHistory { state.walk = nil }
    if !key.kills { kills.pause() }
    if !key.yanks { state.yanked = nil }
    if killed(by: key) || yanked(by: key) || changedWords(by: key) { return true }
    switch key {
    case .control("X"): state.prefix = .controlX
    case .control("Q"), .control("V"): state.prefix = .quoting
    case .control("]"): state.prefix = .search
    case .metaControl("]"): state.prefix = .searchBack
    case .control("@"), .meta(" "): state.mark = engine.cursor
    case .meta("r"), .metaControl("R"): revert()
    case .meta("/"): redo()
    case .meta("#"): keepAsComment()
    case .meta("?"), .meta("="): listCompletions()
    case .meta("*"): insertCompletions()
    case .metaControl("["): complete()
    case .metaControl("L"): clearScreen(forgetting: true)
    case .insert: state.overwrites.toggle()
    default: return walked(by: key)
    }
    return true
  }

  /// Goes through the history as the key says; false if it does not.
  private func walked(by key: Key) -> Bool {
    switch key {
    case .meta("p"), .meta("n"): search()
    case .meta("<"): goToOldest()
    case .meta(">"): leaveHistory()
    case .control("O"): enterAndGoOn()
    default: return false
    }
    return true
  }

  private func obey(_ key: Key, behind prefix: LineState.Prefix) {
    switch (prefix, key) {
    case (.quoting, .text(let scalar)):
      engine.insert(String(Character(scalar)))
      state.settledVersion = engine.version
    case (.quoting, .tab): engine.insert(" ")
    case (.search, .text(let scalar)): goToNext(scalar)
    case (.searchBack, .text(let scalar)): goToPrevious(scalar)
    case (.controlX, .control("U")): undo()
    case (.controlX, .control("R")): redo()
    case (.controlX, .control("X")): exchangeMark()
    case (.controlX, .backspace): kill(0..<engine.cursor, standing: .before)
    case (.controlX, .text("(")): macro.begin()
    case (.controlX, .text(")")): macro.end()
    case (.controlX, .text("e")): replayMacro()
    default: break
    }
  }

  private func replayMacro() {
    let keys = macro.startReplay()
    guard !keys.isEmpty else { return }
    for key in keys where state.event == nil { perform(key) }
    macro.endReplay()
  }

  private func goToNext(_ scalar: Unicode.Scalar) {
    let rest = text(of: engine.scalars(engine.cursor..<engine.count))
    guard let place = rest.dropFirst().firstIndex(of: Character(scalar)) else { return }
    engine.moveCursor(to: engine.cursor + rest[..<place].unicodeScalars.count)
  }

  private func goToPrevious(_ scalar: Unicode.Scalar) {
    let rest = text(of: engine.scalars(0..<engine.cursor))
    guard let place = rest.lastIndex(of: Character(scalar)) else { return }
    engine.moveCursor(to: rest[..<place].unicodeScalars.count)
  }

  private func exchangeMark() {
    let (mark, cursor) = (min(state.mark, engine.count), engine.cursor)
    engine.moveCursor(to: engine.letters(around: mark).aligned(mark))
    state.mark = cursor
  }

  /// M-#: the line is kept in the history for later, and given up now.
  private func keepAsComment() {
    guard !isConversing, engine.count > 0 else { return }
    history.append("#" + singleLine(engine.text))
    finish(with: .interrupted)
  }
}

extension Character {
  fileprivate var small: Character { lowercased().first ?? self }
}

extension Key {
  /// Whether a kill by the key joins one before it.
  fileprivate var kills: Bool {
    [.control("K"), .control("U"), .control("W"), .meta("d"), .wordBackspace].contains(self)
  }

  fileprivate var yanks: Bool {
    [.control("Y"), .meta("y"), .meta("."), .meta("_")].contains(self)
  }
}

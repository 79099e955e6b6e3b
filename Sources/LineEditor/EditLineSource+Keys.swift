/// What each key does.
extension EditLineSource {
  /// Acts on a key: edits the line, or passes it to libedit, or ends the line.
  func handle(_ key: Key) {
    if state.search != nil && handleInSearch(key) { return }
    if state.menu != nil && handleInMenu(key) { return }
    if key.goesOn && acceptSuggestion(firstWordOnly: key.goesByWord) { return }
    if !key.walksHistory { state.walk = nil }
    switch key {
    case .text(let scalar): type(scalar)
    case .paste(let text): engine.insert(text)
    case .enter: finish(with: .line(composed(engine.text)))
    case .tab: complete()
    case .up, .control("P"), .pageUp: walk { $0.older() }
    case .down, .control("N"), .pageDown: walk { $0.newer() }
    case .backspace, .delete, .left, .right, .control("B"), .control("F"): editByGrapheme(key)
    case .control(let letter): handleControl(letter)
    default: pass(key.libeditCodes)
    }
  }

  private func handleControl(_ letter: Character) {
    switch letter {
    case "C": finish(with: .interrupted)
    case "D" where engine.count == 0: finish(with: .end)
    case "D": editByGrapheme(.delete)
    case "L":
      display.forget()
      send(display.screenClearing)
    case "R": state.search = HistorySearch(in: &history)
    case "Z": suspend()
    default: pass(Key.control(letter).libeditCodes)
    }
  }

  private func editByGrapheme(_ key: Key) {
    let offsets = GraphemeOffsets(engine.text)
    let cursor = engine.cursor
    switch key {
    case .backspace: engine.delete(offsets.before(cursor)..<cursor)
    case .delete: engine.delete(cursor..<offsets.after(cursor))
    case .left, .control("B"): engine.moveCursor(to: offsets.before(cursor))
    default: engine.moveCursor(to: offsets.after(cursor))
    }
  }

  /// Puts a typed character into the line; a mark goes onto its letter if the two have a composed form.
  private func type(_ scalar: Unicode.Scalar) {
    let typed = String(Character(scalar))
    guard scalar.value >= 0x300 else { return engine.insert(typed) }
    let letter = engine.clusterBeforeCursor
    let joined = composed(letter + typed)
    let isComposed = joined.unicodeScalars.count <= letter.unicodeScalars.count
    guard isComposed && !letter.isEmpty else { return engine.insert(typed) }
    let cursor = engine.cursor
    engine.replace(cursor - letter.unicodeScalars.count..<cursor, with: joined)
  }

  private func walk(_ step: (inout HistoryWalk) -> String?) {
    var walk = state.walk ?? HistoryWalk(from: engine.text, in: &history)
    if let line = step(&walk) { engine.replace(0..<engine.count, with: line) }
    state.walk = walk
  }

  private func pass(_ codes: [UInt32]) {
    state.codes = codes[...]
    state.mayBeMisaligned = !codes.isEmpty
  }

  /// libedit moves by code points; the cursor goes on to where the next letter begins.
  func alignCursor() {
    guard state.mayBeMisaligned else { return }
    state.mayBeMisaligned = false
    engine.moveCursor(to: GraphemeOffsets(engine.text).aligned(engine.cursor))
  }
}

extension Key {
  /// Up and Down go on where the last one stopped; every other key begins anew.
  fileprivate var walksHistory: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown, .control("P"), .control("N"): true
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

  /// What libedit, in emacs mode, takes for the key; nothing for a key without a meaning.
  fileprivate var libeditCodes: [UInt32] {
    switch self {
    case .home: [0x01]
    case .end: [0x05]
    case .wordLeft: Key.meta("b").libeditCodes
    case .wordRight: Key.meta("f").libeditCodes
    case .wordBackspace: Key.control("W").libeditCodes
    case .control(let letter) where "AEKUWY".contains(letter):
      [(letter.unicodeScalars.first?.value ?? 0x40) - 0x40]
    case .meta(let letter) where "bfdcul".contains(letter): [0x1B, letter.unicodeScalars.first?.value ?? 0]
    default: []
    }
  }
}

/// The Tab key and the list below the line.
extension EditLineSource {
  /// Completes the word at the cursor as far as is certain, and lists what it could become.
  func complete() {
    var completion = adviser.completion(engine.text, engine.cursor)
    if case .insert(let text, let range) = completion.step(in: engine.text) {
      engine.replace(range, with: text)
      guard completion.candidates.count > 1 else { return }
      completion = adviser.completion(engine.text, engine.cursor)
    }
    offer(completion)
  }

  /// Acts on a key while the list is shown; false if the key closes it and has a meaning of its own.
  func handleInMenu(_ key: Key) -> Bool {
    switch key {
    case .tab, .down, .control("N"): choose(1)
    case .backTab, .up, .control("P"): choose(-1)
    case .escape, .control("G"), .metaControl("["), .metaControl("G"): leaveMenu()
    case .enter where state.menu?.chosen != nil: acceptChoice()
    default:
      state.menu = nil
      return false
    }
    return true
  }

  /// The rows of the list that have room below the line.
  func menuRows(below content: LineContent, size: TerminalSize) -> [MenuRow] {
    guard var menu = state.menu else { return [] }
    let lineHeight = LineLayout(content, columns: size.columns).rows.count
    let room = max(1, min(size.rows - lineHeight, max(size.rows / 2, 5)))
    defer { state.menu = menu }
    return menu.rows(size: TerminalSize(columns: size.columns, rows: room), language: language)
  }

  /// M-?: lists what the word could become, and changes nothing.
  func listCompletions() {
    offer(adviser.completion(engine.text, engine.cursor), atLeast: 1)
  }

  /// M-*: puts everything that the word could become in its place.
  func insertCompletions() {
    let completion = adviser.completion(engine.text, engine.cursor)
    guard !completion.candidates.isEmpty else { return }
    let texts = completion.candidates.map { insertedText($0) + " " }
    engine.replace(completion.replacing.clamped(to: 0..<engine.count), with: texts.joined())
  }

  private func offer(_ completion: Completion, atLeast least: Int = 2) {
    guard completion.candidates.count >= least else { return }
    let menu = CompletionMenu(completion, line: engine.text, cursor: engine.cursor)
    if display.hasSurroundings { state.menu = menu } else { list(menu) }
  }

  /// Without a place below the line the list goes above it.
  private func list(_ menu: CompletionMenu) {
    draw()
    var menu = menu
    let size = terminal.size
    let room = TerminalSize(columns: size.columns, rows: max(1, size.rows - 1))
    let rows = menu.rows(size: room, language: language).map { $0.text + $0.summary + "\r\n" }
    send(display.leave() + rows.joined())
  }

  private func choose(_ step: Int) {
    state.menu?.step(step)
    showChoice(isFinal: false)
  }

  private func acceptChoice() {
    showChoice(isFinal: true)
    state.menu = nil
  }

  private func showChoice(isFinal: Bool) {
    guard let menu = state.menu, let (range, text) = menu.insertion(isFinal: isFinal) else { return }
    engine.replace(0..<engine.count, with: menu.line)
    engine.replace(range, with: text)
  }

  private func leaveMenu() {
    guard let menu = state.menu else { return }
    state.menu = nil
    guard menu.chosen != nil else { return }
    engine.replace(0..<engine.count, with: menu.line)
    engine.moveCursor(to: menu.cursor)
  }
}

/// What is seen on the screen.
extension EditLineSource {
  /// What stands in the line's place: the line, or the search that goes on.
  var content: LineContent {
    state.search?.content(language: language) ?? engine.content(prompt: state.prompt)
  }

  /// Draws the line as it is now.
  func draw() {
    send(display.draw(content, size: terminal.size))
  }

  /// Shows the line a last time and ends the reading.
  func finish(with event: LineEvent) {
    state.search = nil
    send(display.finish(content, size: terminal.size))
    state.event = event
  }

  /// Completes the word at the cursor, or lists what it could become, and the line below that again.
  func complete() {
    let line = engine.text
    switch completer(line, engine.cursor).step(in: line) {
    case .nothing: break
    case .insert(let text, let range): engine.replace(range, with: text)
    case .list(let candidates): list(candidates)
    }
  }

  private func list(_ candidates: [Candidate]) {
    draw()
    let size = terminal.size
    let lineHeight = LineLayout(content, columns: size.columns).rows.count
    let room = TerminalSize(columns: size.columns, rows: max(1, size.rows - lineHeight))
    let rows = CompletionList(candidates, size: room, language: language).rows
    let shown = rows.map { $0.text + display.quiet($0.summary) + "\r\n" }.joined()
    send(display.leave() + shown)
  }

  /// Writes to the terminal; if it is gone, so is the line.
  func send(_ text: String) {
    if !text.isEmpty && !terminal.write(text) { state.event = state.event ?? .end }
  }
}

/// What is seen on the screen.
extension EditLineSource {
  /// What stands in the line's place: the line, or the search that goes on.
  var content: LineContent {
    if let search = state.search {
      var content = search.content(language: language)
      // Where one row is all there is, what is searched for has to be in it.
      if !display.hasSurroundings { content.cursor = 0 }
      return content
    }
    var content = engine.content(prompt: state.prompt)
    if settings.highlights && hasColor { content.highlights = adviser.highlights(content.text) }
    return content
  }

  /// Draws the line as it is now, with what stands round it.
  func draw() {
    var content = content
    updateSuggestion(for: content)
    content.ghost = state.suggestion?.shown ?? ""
    let size = terminal.size
    content.menu = menuRows(below: content, size: size)
    send(display.draw(content, size: size))
  }

  /// Shows the line a last time and ends the reading.
  func finish(with event: LineEvent) {
    state.search = nil
    send(display.finish(content, size: terminal.size))
    state.event = event
  }

  /// The watched descriptor can be read: asks what happened, and shows it above the line.
  func react() {
    guard let text = watch?.reaction(), !text.isEmpty else { return }
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    let ended = rows.last == "" ? rows.dropLast() : rows[...]
    send(display.erase(size: terminal.size) + ended.map { $0 + "\r\n" }.joined())
  }

  /// Writes to the terminal; if it is gone, so is the line.
  func send(_ text: String) {
    if !text.isEmpty && !terminal.write(text) { state.event = state.event ?? .end }
  }
}

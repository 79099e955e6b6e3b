package import SourceText
import Glibc

/// Lines that a person edits on a terminal.
///
/// libedit keeps the line; keys are decoded and the line is drawn here. While a line is read, SIGWINCH,
/// SIGTERM, SIGHUP, SIGINT, SIGCONT and SIGTSTP are caught; before and after, handlers and terminal are as they
/// were found. One source reads at a time in a process, and always on the thread it was made on.
///
/// What goes wrong without being an event: ask `history.takeFailure()` after each line whether the history file
/// could be used (it tells once).
package final class EditLineSource: LineSource {
  /// The lines entered before.
  package var history: History
  /// Whether lines are added to the history; off while the answers are no commands, as in a quiz.
  package var keepsLines = true
  /// The language of the few words that the editor itself shows.
  package var language: Language
  /// What is known about lines: completions, suggestions, highlights.
  package var adviser: LineAdviser
  /// What the person has chosen about editing.
  package var settings = EditorSettings()
  /// What is watched besides the keyboard while a line is edited.
  package var watch: LineWatch?
  /// What the next line begins with; it is used once.
  package var draft: Draft?

  let terminal: Terminal
  let engine: EditEngine
  let hasColor: Bool
  var display: any LineDisplay
  /// What is being read now.
  var state = LineState()
  var keys = KeyQueue()
  private var signals: SignalWatch
  private let stop: () -> Void

  /// A source on a terminal; nil if the descriptors are no terminal that can be edited on, in which case
  /// `PipedLines` reads what comes.
  ///
  /// `terminalType` is the value of TERM: with `dumb` or nothing no escape sequences are sent. `keyFile` is the
  /// path of the person's `~/.editrc`. `stop` stops the program on ^Z, by SIGTSTP to itself if nothing else is
  /// given.
  package init?(
    input: Int32, output: Int32, terminalType: String, color: Bool, language: Language,
    history: History = History(), adviser: LineAdviser = LineAdviser(), keyFile: String? = nil,
    stop: @escaping () -> Void = { raise(SIGTSTP) }
  ) {
    guard let engine = EditEngine(input: input, output: output), let signals = SignalWatch() else {
      return nil
    }
    let isDumb = ["", "dumb", "unknown", "emacs"].contains(terminalType)
    terminal = Terminal(input: input, output: output)
    display = isDumb ? PlainDisplay() : EscapeDisplay(color: color)
    hasColor = color && !isDumb
    (self.engine, self.signals, self.stop) = (engine, signals, stop)
    (self.history, self.language, self.adviser) = (history, language, adviser)
  }

  deinit {
    signals.close()
  }

  /// Shows the prompt and lets the user edit a line.
  package func nextLine(prompt: String) -> LineEvent {
    guard let mode = TerminalMode(of: terminal.input) else { return .end }
    state = LineState(prompt: prompt, modeAsFound: mode)
    display.forget()
    signals.start()
    send(display.opening)
    engine.run { [unowned self] in nextCode() }
    send(display.closing)
    mode.restore(on: terminal.input)
    let late = signals.stop().first { $0 == SIGTERM || $0 == SIGHUP }
    return late.map { .terminated(signal: $0) } ?? state.event ?? .end
  }

  /// The next code for libedit; nil when the line is done.
  private func nextCode() -> UInt32? {
    if state.rawMode == nil { begin() }
    while state.event == nil {
      if let code = state.codes.popFirst() { return code }
      alignCursor()
      switch nextInput() {
      case .key(let key): handle(key)
      case .signal(let number): handle(signal: number)
      case .watch: react()
      case .closed: state.event = .end
      }
    }
    return nil
  }

  /// libedit has set up the terminal and the line is empty.
  private func begin() {
    state.rawMode = TerminalMode(of: terminal.input)
    guard let draft else { return }
    self.draft = nil
    let text = pastedText(Array(draft.text.utf8))
    engine.insert(text)
    if let cursor = draft.cursor { engine.moveCursor(to: GraphemeOffsets(text).aligned(cursor)) }
  }

  private func nextInput() -> LineState.Input {
    while true {
      if let key = keys.next() { return .key(key) }
      var event = wait(milliseconds: 0)
      if case .idle = event {
        draw()
        event = wait(milliseconds: keys.patience)
      }
      switch event {
      case .bytes(let bytes): keys.add(bytes)
      case .signal(let number): return .signal(number)
      case .watch(let isOver):
        state.isWatchOver = isOver
        return .watch
      case .closed: return .closed
      case .idle: if let key = keys.timeOut() { return .key(key) }
      }
    }
  }

  private func wait(milliseconds: Int32) -> Terminal.Event {
    let watched = state.isWatchOver ? -1 : watch?.descriptor ?? -1
    return terminal.wait(signals: signals.descriptor, watch: watched, milliseconds: milliseconds)
  }

  private func handle(signal number: Int32) {
    switch number {
    case SIGTERM, SIGHUP: finish(with: .terminated(signal: number))
    case SIGINT: handle(.control("C"))
    case SIGTSTP: suspend()
    case SIGCONT: resume()
    // SIGWINCH: the next drawing asks for the size.
    default: break
    }
  }

  /// ^Z: the terminal goes back to how it was found, the program stops, and when it goes on, so does the line.
  func suspend() {
    send(display.finish(content, size: terminal.size) + display.closing)
    state.modeAsFound?.restore(on: terminal.input)
    let pending = signals.stop()
    stop()
    signals.start()
    resume()
    pending.forEach(handle(signal:))
  }

  private func resume() {
    state.rawMode?.restore(on: terminal.input)
    display.forget()
    send(display.opening)
  }
}

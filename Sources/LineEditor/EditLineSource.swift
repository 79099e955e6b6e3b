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
  /// Whether lines are answers to what was asked just now, as in a quiz, rather than commands.
  ///
  /// Then what was typed before the line is asked for is dropped, whatever is entered at once is one answer, and
  /// ^L leaves on the screen what was asked.
  package var isConversing = false
  /// The language of the few words that the editor itself shows.
  package var language: Language
  /// What is known about lines: completions, suggestions, highlights.
  package var adviser: LineAdviser
  /// What the person has chosen about editing.
  package var settings = EditorSettings() {
    didSet { if settings.keyStyle != oldValue.keyStyle { chooseKeys() } }
  }
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
  /// What was killed, in this line and before.
  var kills = KillRing()
  /// The keys that are recorded to be done again.
  var macro = KeyboardMacro()
  /// The keys that the person has bound.
  var bindings = KeyBindings()
  /// Whether vi's keys are on.
  var isVi = false
  /// Lines that were entered together with one that was given already.
  var entered: ArraySlice<String> = []
  private let keyFile: KeyFile
  private let signals: SignalWatch
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
    display = isDumb ? PlainDisplay() : EscapeDisplay(color: color, reflows: terminalType != "linux")
    hasColor = color && !isDumb
    (self.engine, self.signals, self.stop) = (engine, signals, stop)
    (self.history, self.language, self.adviser) = (history, language, adviser)
    self.keyFile = KeyFile(keyFile.map(KeyFile.lines) ?? [], words: engine.words)
    chooseKeys()
  }

  deinit {
    signals.close()
  }

  /// Shows the prompt and lets the user edit a line.
  ///
  /// Several lines that were entered at once (a paste, or rows made with Alt and Enter) are given one after the
  /// other: the next ones are shown behind their prompts as if they had been typed.
  package func nextLine(prompt: String) -> LineEvent {
    guard let mode = TerminalMode(of: terminal.input) else { return .end }
    state = LineState(prompt: prompt, modeAsFound: mode)
    display.forget()
    if isConversing { forgetTypeahead() }
    if let line = entered.popFirst() { return give(line) }
    startSignals()
    send(display.opening)
    engine.run { [unowned self] in nextCode() }
    if state.event == nil { enter() }
    send(display.closing)
    mode.restore(on: terminal.input)
    let late = signals.stop().first { $0 == SIGTERM || $0 == SIGHUP }
    return late.map { .terminated(signal: $0) } ?? state.event ?? .end
  }

  /// Forgets the lines that were entered together and not given yet, as when one of them was interrupted.
  package func forgetEnteredLines() {
    entered = []
  }

  /// What was typed before a question was seen is no answer to it.
  private func forgetTypeahead() {
    entered = []
    keys = KeyQueue()
    tcflush(terminal.input, TCIFLUSH)
  }

  private func startSignals() {
    guard let mode = state.modeAsFound else { return }
    let isPlain = !display.hasSurroundings
    signals.start(
      on: terminal, mode: mode, closing: isPlain ? "\r\n" : "\u{1B}[m\u{1B}[?7h" + display.closing + "\r\n")
  }

  private func give(_ line: String) -> LineEvent {
    send(display.finish(LineContent(prompt: state.prompt, text: line, cursor: 0), size: terminal.size))
    return .line(line)
  }

  private func chooseKeys() {
    isVi = (settings.keyStyle ?? keyFile.keyStyle) == .vi
    engine.choose(isVi ? .vi : .emacs)
    bindings = KeyBindings()
    for command in keyFile.commands {
      let line = command.words.first == "bind" ? BindLine(command.words) : nil
      if let line, let action = line.action {
        bindings.bind(line.key, to: action, isAlternate: line.options.contains("a"))
      }
      if line == nil || line?.action == .library { engine.obey(command.line) }
    }
  }

  /// The next code for libedit; nil when the line is done.
  private func nextCode() -> UInt32? {
    if state.rawMode == nil { begin() }
    while state.event == nil {
      if let code = state.codes.popFirst() { return code }
      settle()
      if !state.codes.isEmpty { continue }
      switch nextInput() {
      case .key(let press): take(press)
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
      if let press = keys.next() { return .key(press) }
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
      case .idle: if let press = keys.timeOut() { return .key(press) }
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
    startSignals()
    resume()
    pending.forEach(handle(signal:))
  }

  private func resume() {
    state.rawMode?.restore(on: terminal.input)
    display.forget()
    send(display.opening)
  }
}

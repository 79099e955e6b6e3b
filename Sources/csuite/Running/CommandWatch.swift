import Commands
import Glibc
import SourceText
import Synchronization

/// Watches over a command while it runs: shows how far it has come, and lets Ctrl-C stop it.
///
/// At the prompt SIGINT is held back while a command runs, and every report of the command looks whether one
/// is waiting; so does the writing of its answer. At the prompt it is held back between the commands, too, but
/// for the time in which a line is read, so that a batch of pasted lines ends with the one that was stopped.
final class CommandWatch: Sendable {
  private struct State {
    var isRunning = false
    var startedAt = 0
    var lookedAt = 0
    var drawnAt = 0
    var isDrawn = false
  }

  private struct Interrupts {
    /// Whether they stay held back when a command is over.
    var areHeldByPrompt = false
    var wereTaken = false
  }

  private let state = Mutex(State())
  private let interrupts = Mutex(Interrupts())
  private let holdsInterrupts: Bool
  private let language: @Sendable () -> Language
  private let draws: Bool

  /// A watch; one at the prompt holds interrupts back, one over a terminal shows progress.
  init(holdsInterrupts: Bool, draws: Bool, language: @escaping @Sendable () -> Language) {
    (self.holdsInterrupts, self.draws, self.language) = (holdsInterrupts, draws, language)
  }

  /// A command begins.
  func begin() {
    if holdsInterrupts { setInterrupts(SIG_BLOCK) }
    state.withLock { $0 = State(isRunning: true, startedAt: milliseconds()) }
  }

  /// The command is over: what was drawn is taken away, and an interrupt that came too late is forgotten.
  func end() {
    let (wasRunning, isDrawn) = state.withLock { state in
      defer { state = State() }
      return (state.isRunning, state.isDrawn)
    }
    guard wasRunning else { return }
    if isDrawn { send("\r\u{1B}[K") }
    guard holdsInterrupts else { return }
    _ = isInterrupted()
    if !interrupts.withLock({ $0.areHeldByPrompt }) { setInterrupts(SIG_UNBLOCK) }
  }

  /// The answer is there and is about to be shown: what was drawn is taken away.
  ///
  /// Ctrl-C stays held back; whoever writes asks `isInterrupted`.
  func beginShowing() {
    let isDrawn = state.withLock { state in
      defer { state.isDrawn = false }
      return state.isDrawn
    }
    if isDrawn { send("\r\u{1B}[K") }
  }

  /// Whether Ctrl-C was pressed; each time it is told once here, and once by `takeInterruption`.
  func isInterrupted() -> Bool {
    guard holdsInterrupts, takeInterrupt() else { return false }
    interrupts.withLock { $0.wereTaken = true }
    return true
  }

  /// Whether Ctrl-C has stopped anything since this was asked last.
  func takeInterruption() -> Bool {
    _ = isInterrupted()
    return interrupts.withLock { interrupts in
      defer { interrupts.wereTaken = false }
      return interrupts.wereTaken
    }
  }

  /// Holds Ctrl-C back also between commands.
  func hold() {
    interrupts.withLock { $0.areHeldByPrompt = true }
    setInterrupts(SIG_BLOCK)
  }

  /// Lets Ctrl-C through again, to whoever handles it.
  func release() {
    interrupts.withLock { $0.areHeldByPrompt = false }
    setInterrupts(SIG_UNBLOCK)
  }

  /// Takes a report of the running command.
  ///
  /// - Throws: `.interrupted` when Ctrl-C was pressed since the command began.
  func report(_ progress: Progress) throws(CommandFailure) {
    let now = milliseconds()
    let (looks, shows) = state.withLock { state in
      // A loop may report a million times; the system is asked fifty times a second.
      guard state.isRunning, now - state.lookedAt >= 20 else { return (false, false) }
      state.lookedAt = now
      guard draws, now - state.startedAt >= 500, now - state.drawnAt >= 100 else { return (true, false) }
      (state.drawnAt, state.isDrawn) = (now, true)
      return (true, true)
    }
    if looks, isInterrupted() { throw .interrupted }
    if shows { send("\r\(text(of: progress))\u{1B}[K") }
  }

  private func text(of progress: Progress) -> String {
    let share = progress.total.map { total in total > 0 ? "\(progress.done * 100 / total) %" : "" }
    let words = "\(progress.activity[language()]) … \(share ?? String(progress.done))"
    let line = String(visible(words).filter { !$0.isNewline })
    return String(line.prefix(max(10, Screen.ofErrors.width - 1)))
  }

  private func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

/// The time since some moment, for measuring how long something takes.
func milliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}

/// Holds SIGINT back or lets it through, and gives the signals that were held back before.
@discardableResult
func setInterrupts(_ how: Int32) -> sigset_t {
  var (signals, before) = (interruptSet(), sigset_t())
  sigprocmask(how, &signals, &before)
  return before
}

/// Holds back exactly these signals again.
func restoreSignals(_ held: sigset_t) {
  var held = held
  sigprocmask(SIG_SETMASK, &held, nil)
}

/// Whether an interrupt was waiting; it is no longer.
private func takeInterrupt() -> Bool {
  var signals = interruptSet()
  var patience = timespec()
  return sigtimedwait(&signals, nil, &patience) == SIGINT
}

private func interruptSet() -> sigset_t {
  var signals = sigset_t()
  sigemptyset(&signals)
  sigaddset(&signals, SIGINT)
  return signals
}

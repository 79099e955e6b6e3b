import Glibc
import LineEditor
import SourceText
import Testing
import TestSupport

/// A person at a terminal, talking to an editor that runs on a thread of its own.
///
/// The editor's thread writes what each line came to as `[…]` on a row of its own. Nothing here waits for a
/// clock: every step waits for what should be seen, up to a deadline at which the test fails.
final class Conversation {
  /// What the person sees.
  private(set) var screen: TerminalEmulator
  /// The escape sequences that were sent.
  var sequences: [String] { screen.sequences }
  /// The answers of the completer that report what the line was, oldest first (`probe`).
  private(set) var reports: [LineReport] = []

  private let terminal: PseudoTerminal
  private let thread: TestThread
  private let reportDescriptor: Int32
  private var rows: Int
  private var partialReport: [UInt8] = []

  /// Opens a terminal and starts the editor on it.
  ///
  /// Without candidates Tab changes nothing and reports the line. Nothing is suggested unless `setUp`, which is
  /// called with the source before the first line, says so.
  init(
    columns: Int = 80, rows: Int = 24, type: String = "xterm", color: Bool = true, prompt: String = "> ",
    history: [String] = [],
    language: Language = .en, candidates: [Candidate] = [],
    keyFile: String? = nil, joinsEmoji: Bool = true,
    setUp: @escaping @Sendable (EditLineSource) -> Void = { _ in }
  ) throws {
    let terminal = try PseudoTerminal(columns: columns, rows: rows)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let (reader, writer) = (ends[0], ends[1])
    (self.terminal, self.rows, reportDescriptor) = (terminal, rows, reader)
    // The console of the kernel cuts rows off; the others break them again.
    screen = TerminalEmulator(
      columns: columns, rows: rows, joinsEmoji: joinsEmoji, reflows: type != "linux")
    thread = TestThread {
      var lines = History()
      history.forEach { lines.append($0) }
      let source = EditLineSource(
        input: terminal.slave, output: terminal.slave, terminalType: type, color: color, language: language,
        history: lines,
        adviser: LineAdviser(completion: { line, cursor in
          if candidates.isEmpty { tell(line, cursor, to: writer) }
          let typed = String(line.unicodeScalars.prefix(cursor))
          let fitting = candidates.filter { folded($0.text).hasPrefix(folded(typed)) }
          return Completion(replacing: 0..<cursor, candidates: fitting)
        }),
        keyFile: keyFile,
        stop: { write("[stopped]\r\n", to: terminal.slave) })
      source?.settings.suggests = false
      if let source { setUp(source) }
      converse(source, prompt: prompt, on: terminal)
      close(writer)
    }
    // What is typed before the first prompt would be echoed by the system.
    try #require(wait { !$0.rows.isEmpty })
  }

  deinit {
    close(terminal.master)
    thread.join()
    close(terminal.slave)
    close(reportDescriptor)
  }

  /// Types: the bytes arrive at once, as a burst.
  func type(_ text: String) {
    write(text, to: terminal.master)
  }

  /// Types texts with an Escape between each two, which the editor takes for one before the next text comes.
  func type(_ texts: [String], at location: SourceLocation = #_sourceLocation) {
    for (index, text) in texts.enumerated() {
      if index > 0 {
        type("\u{1B}")
        // Tab answers when the Escape before it has been understood.
        _ = report(at: location)
      }
      type(text)
    }
  }

  /// Types bytes that need not be text.
  func type(bytes: [UInt8]) {
    write(bytes, to: terminal.master)
  }

  /// Changes the width of the window, and sends the signal that a terminal would send.
  func resize(columns: Int) {
    screen.resize(columns: columns)
    terminal.resize(columns: columns, rows: rows)
    kill(getpid(), SIGWINCH)
  }

  /// Waits until the screen shows these rows, and the cursor stands there if a place is given.
  func expect(
    _ rows: [String], cursor: (row: Int, column: Int)? = nil, at location: SourceLocation = #_sourceLocation
  ) {
    let isReached = wait { screen in
      screen.rows == rows && (cursor == nil || cursor.map { $0 == (screen.row, screen.column) } == true)
    }
    guard !isReached else { return }
    let seen = screen.rows.joined(separator: "\n")
    let wanted = rows.joined(separator: "\n")
    let place = "cursor at \(screen.row), \(screen.column); wanted \(cursor.map { "\($0)" } ?? "anywhere")"
    Issue.record("The screen shows:\n\(seen)\nwanted:\n\(wanted)\n\(place)", sourceLocation: location)
  }

  /// Asks the editor by Tab what its line is; all that was typed before has been taken in by then.
  func report(at location: SourceLocation = #_sourceLocation) -> LineReport? {
    let known = reports.count
    type("\t")
    let isReached = wait { [self] _ in reports.count > known }
    if !isReached { Issue.record("The editor does not answer.", sourceLocation: location) }
    return isReached ? reports.last : nil
  }

  /// Reads what the editor sends until the condition holds; false at the deadline.
  func wait(until isReached: (TerminalEmulator) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(20)
    while !isReached(screen) {
      guard ContinuousClock.now < deadline else { return false }
      var sources = [terminal.master, reportDescriptor].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      _ = poll(&sources, 2, 1_000)
      if sources[0].revents & Int16(POLLIN) != 0 { screen.feed(readBytes(terminal.master)) }
      if sources[1].revents & Int16(POLLIN) != 0 { takeReports(readBytes(reportDescriptor)) }
    }
    return true
  }

  private func takeReports(_ bytes: [UInt8]) {
    let lines = (partialReport + bytes).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    partialReport = Array(lines.last ?? [])
    reports += lines.dropLast().map { LineReport(String(decoding: $0, as: UTF8.self)) }
  }

  private func readBytes(_ descriptor: Int32) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }
}

/// Tells what the line is; a line feed in it is told as U+2028.
private func tell(_ line: String, _ cursor: Int, to descriptor: Int32) {
  let line = line.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\u{2028}")
  write("\(cursor)\t\(line)\n", to: descriptor)
}

/// What the editor's line was at some moment.
struct LineReport {
  let cursor: Int
  let line: String

  init(_ text: String) {
    let parts = text.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    cursor = parts.first.flatMap { Int($0) } ?? -1
    line =
      parts.count > 1
      ? String(
        parts[1].split(separator: "\u{2028}", omittingEmptySubsequences: false).joined(separator: "\n")) : ""
  }
}

/// Reads lines until the end, and writes what came of each, and whether the terminal was left as it was found.
private func converse(_ source: EditLineSource?, prompt: String, on terminal: PseudoTerminal) {
  guard let source else { return write("[no terminal]\r\n", to: terminal.slave) }
  let settings = terminal.settings
  while true {
    let event = source.nextLine(prompt: prompt)
    let note = terminal.settings == settings ? "" : ", terminal changed"
    write("[\(event.words)\(note)]\r\n", to: terminal.slave)
    switch event {
    case .end, .terminated: return
    case .line, .interrupted: break
    }
  }
}

extension LineEvent {
  fileprivate var words: String {
    switch self {
    case .line(let text): text
    case .interrupted: "interrupted"
    case .end: "end"
    case .terminated(let signal): "terminated by \(signal)"
    }
  }
}

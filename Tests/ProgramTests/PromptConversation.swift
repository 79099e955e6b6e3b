import Foundation
import Glibc
import Testing
import TestSupport

/// A person at a terminal on which the built program runs, with a home of its own.
///
/// Nothing here waits for a clock: each step waits for what should be seen, up to a deadline at which the test
/// fails.
final class PromptConversation {
  /// What the person sees.
  private(set) var screen: TerminalEmulator
  /// The home of the person, which is gone with the conversation.
  let home: URL

  private let master: Int32
  private let process = Process()

  /// Starts the program on a terminal; `line` is run by the shell, so that it can prepare things.
  init(
    _ line: String = "exec csuite", columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws {
    home = FileManager.default.temporaryDirectory.appending(path: "csuite-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    screen = TerminalEmulator(columns: columns, rows: rows)
    var (master, slave): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&master, &slave, nil, nil, &size) == 0)
    self.master = master
    let terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
    // The program needs the terminal as its own, or ^C would not be a signal.
    process.executableURL = URL(filePath: "/usr/bin/setsid")
    process.arguments = ["--ctty", "/bin/sh", "-c", line]
    process.currentDirectoryURL = home
    process.environment = [
      "PATH": "\(Program.folder):/usr/bin:/bin", "HOME": home.path, "LANG": "C.UTF-8",
      "TERM": "xterm-256color",
      "CSUITE_LANG": "en", "PAGER": "cat",
    ].merging(environment) { $1 }
    (process.standardInput, process.standardOutput, process.standardError) = (terminal, terminal, terminal)
    try process.run()
    // The terminal ends with the program, not with the test.
    try terminal.close()
  }

  deinit {
    close(master)
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: home)
  }

  /// Types: the bytes arrive at once.
  func type(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Types a line and waits until it was answered and the next prompt is there.
  func enter(_ line: String, at location: SourceLocation = #_sourceLocation) {
    type(line)
    expect(line, at: location)
    type("\r")
    expectPrompt(at: location)
  }

  /// Waits until an empty prompt is the last row.
  func expectPrompt(at location: SourceLocation = #_sourceLocation) {
    expect("an empty prompt", at: location) { screen in
      let row = screen.rows.indices.contains(screen.row) ? screen.rows[screen.row] : ""
      return row.hasPrefix("csuite") && row.contains("›") && screen.column == promptWidth(row)
    }
  }

  /// Waits until the screen shows a text in one of its rows.
  func expect(_ text: String, at location: SourceLocation = #_sourceLocation) {
    expect("‘\(text)’", at: location) { $0.rows.contains { $0.contains(text) } }
  }

  /// Waits until the screen shows what it should.
  func expect(
    _ what: String, at location: SourceLocation = #_sourceLocation, _ isReached: (TerminalEmulator) -> Bool
  ) {
    let deadline = ContinuousClock.now + .seconds(30)
    while !isReached(screen) {
      guard ContinuousClock.now < deadline, read() else {
        let seen = screen.rows.joined(separator: "\n")
        Issue.record("The screen does not show \(what):\n\(seen)", sourceLocation: location)
        return
      }
    }
  }

  /// Waits until the program has ended and gives its exit code.
  func end() -> Int32 {
    while read() {}
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Takes what the program sends; false when it is gone.
  private func read() -> Bool {
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, 30_000) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(master, &bytes, bytes.count)
    guard count > 0 else { return false }
    screen.feed(Array(bytes.prefix(count)))
    return true
  }
}

/// The column after the prompt of a row, where the cursor of an empty line stands.
private func promptWidth(_ row: String) -> Int {
  guard let end = row.firstIndex(of: "›") else { return -1 }
  return row.distance(from: row.startIndex, to: end) + 2
}

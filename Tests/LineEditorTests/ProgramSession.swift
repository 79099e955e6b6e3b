import Glibc
import Testing
import TestSupport

/// A program, with a terminal and a session of its own, and the person at the terminal.
final class ProgramSession {
  /// What the person sees.
  private(set) var screen: TerminalEmulator
  /// The process.
  let process: pid_t
  /// Where its files go.
  let home: Home

  private let terminal: PseudoTerminal
  private let settings: [UInt32]
  private var status: Int32?

  /// Starts a program, csuite if no other is named.
  ///
  /// It is told to use no colours, and so it suggests nothing.
  init(
    _ arguments: [String] = [csuite], type: String = "xterm-256color", locale: String = "C.UTF-8",
    columns: Int = 80, home: Home? = nil
  ) throws {
    let home = try home ?? Home()
    terminal = try PseudoTerminal(columns: columns, rows: 24)
    settings = terminal.settings
    screen = TerminalEmulator(columns: columns, rows: 24)
    self.home = home
    let environment = [
      "HOME=\(home.path)", "TERM=\(type)", "LC_ALL=\(locale)", "CSUITE_LANG=en", "PATH=/usr/bin:/bin",
      "SWIFT_BACKTRACE=enable=no", "NO_COLOR=1",
    ]
    process = try spawn(arguments, environment, on: terminal)
  }

  deinit {
    kill(process, SIGKILL)
    if status == nil { waitpid(process, nil, 0) }
    close(terminal.master)
    close(terminal.slave)
  }

  /// Types a text.
  func type(_ text: String) {
    write(text, to: terminal.master)
  }

  /// Waits until the screen is as wanted; false at the deadline.
  func wait(until isReached: (TerminalEmulator) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(20)
    while !isReached(screen) {
      guard ContinuousClock.now < deadline else { return false }
      _ = readMore()
    }
    return true
  }

  /// Waits until the last row is this one.
  func expect(_ row: String, at location: SourceLocation = #_sourceLocation) {
    guard !wait(until: { $0.rows.last == row }) else { return }
    let seen = screen.rows.joined(separator: "\n")
    Issue.record("The screen shows:\n\(seen)\nwanted at its end:\n\(row)", sourceLocation: location)
  }

  /// Reads until so many bytes have come, or the screen is as if no more would come.
  func read(bytes count: Int, orUntil isOver: (TerminalEmulator) -> Bool) {
    var rest = count
    let deadline = ContinuousClock.now + .seconds(20)
    while rest > 0, !isOver(screen), ContinuousClock.now < deadline { rest -= readMore(atMost: rest) }
  }

  /// Waits until the program has ended, and gives what `waitpid` tells; nil at the deadline.
  func end() -> Int32? {
    let deadline = ContinuousClock.now + .seconds(20)
    while !hasEnded() {
      guard ContinuousClock.now < deadline else { return nil }
      _ = readMore()
    }
    while readMore(milliseconds: 0) > 0 {}
    return status
  }

  /// Whether the terminal has the settings that it had before the program.
  var isAsFound: Bool { terminal.settings == settings && screen.modes == [7] && screen.style.isEmpty }

  private func hasEnded() -> Bool {
    var result: Int32 = 0
    if status == nil && waitpid(process, &result, WNOHANG) == process { status = result }
    return status != nil
  }

  private func readMore(atMost limit: Int = 4096, milliseconds: Int32 = 20) -> Int {
    var source = pollfd(fd: terminal.master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0 else { return 0 }
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = max(0, Glibc.read(terminal.master, &bytes, limit))
    screen.feed(Array(bytes.prefix(count)))
    return count
  }
}

/// A folder that a program takes for the person's home.
final class Home {
  let path: String

  init() throws {
    var name = Array("/tmp/csuite-home-XXXXXX".utf8CString)
    let isMade = mkdtemp(&name) != nil
    try #require(isMade)
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The lines that the program has kept.
  var history: [String] {
    let file = open(path + "/.local/state/csuite/history", O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = max(0, Glibc.read(file, &bytes, bytes.count))
    return String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

/// The program that was built with these tests.
let csuite: String = {
  let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
  return parts.dropLast(3).joined(separator: "/") + "/.build/debug/csuite"
}()

private func spawn(_ arguments: [String], _ environment: [String], on terminal: PseudoTerminal) throws
  -> pid_t
{
  var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  // The first terminal that the leader of a session opens is its controlling terminal.
  let newSession: Int16 = 0x80
  // The threads of a test hold signals back.
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))
  let name = ttyname(terminal.slave).map { String(cString: $0) } ?? ""
  posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
  for copy in [1, 2] as [Int32] { posix_spawn_file_actions_adddup2(&actions, 0, copy) }
  var process: pid_t = 0
  let result = withCStrings(arguments) { words in
    withCStrings(environment) { variables in
      posix_spawn(&process, arguments[0], &actions, &attributes, words, variables)
    }
  }
  try #require(result == 0)
  return process
}

private func withCStrings<Result>(
  _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) } + [nil]
  defer { pointers.forEach { free($0) } }
  return pointers.withUnsafeMutableBufferPointer { buffer in
    // The list has its ending nil, so it is never empty.
    body(buffer.baseAddress.unsafelyUnwrapped)
  }
}

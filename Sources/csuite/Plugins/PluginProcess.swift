import Commands
import Glibc
import ProcessPlugins
import SourceText
import Synchronization

/// A plugin's program that runs in a process group of its own, behind three pipes.
///
/// It gets no more of the environment than it needs. What it may say is limited in time and in size; whatever goes
/// wrong, the whole group is ended.
final class PluginProcess: PluginChannel {
  private struct State {
    var process: pid_t
    var input: Int32
    var output: Int32
    var errors: Int32
    var outgoing: [UInt8] = []
    var incoming: [UInt8] = []
    var said = 0
    var complaint: [UInt8] = []
    var turnBegan = milliseconds()
    var isOver = false
  }

  private let state: Mutex<State>
  private let limits: PluginLimits
  /// Asked ten times a second, so that Ctrl-C stops a plugin.
  private let report: @Sendable () throws(CommandFailure) -> Void

  /// Starts a program in its folder.
  ///
  /// - Throws: `.notStarted` with the reason.
  init(
    _ words: [String], in folder: String, _ environment: [String], limits: PluginLimits,
    report: @escaping @Sendable () throws(CommandFailure) -> Void = { () throws(CommandFailure) in }
  ) throws(PluginTrouble) {
    let pipes = try Pipes()
    let process = try pipes.start(words, in: folder, environment)
    state = Mutex(
      State(process: process, input: pipes.input, output: pipes.output, errors: pipes.errors))
    (self.limits, self.report) = (limits, report)
  }

  deinit { stop() }

  func send(_ line: String) {
    state.withLock { $0.outgoing += Array(line.utf8) + [UInt8(ascii: "\n")] }
  }

  func beginTurn() {
    state.withLock { ($0.said, $0.turnBegan) = ($0.incoming.count, milliseconds()) }
  }

  func receive() throws(PluginTrouble) -> [UInt8]? {
    do throws(PluginTrouble) {
      return try nextLine()
    } catch {
      stop()
      throw error
    }
  }

  private func nextLine() throws(PluginTrouble) -> [UInt8]? {
    var quietSince = milliseconds()
    while true {
      if let line = try state.withLock({ (state) throws(PluginTrouble) in try takeLine(&state) }) {
        return line
      }
      do throws(CommandFailure) { try report() } catch { throw .interrupted }
      switch state.withLock({ exchange(&$0) }) {
      case .something: quietSince = milliseconds()
      case .end: return try end()
      case .nothing: break
      }
      let now = milliseconds()
      if now - quietSince > limits.silence { throw .silent(seconds: seconds(limits.silence)) }
      if now - state.withLock({ $0.turnBegan }) > limits.turn { throw .slow(seconds: seconds(limits.turn)) }
    }
  }

  private func takeLine(_ state: inout State) throws(PluginTrouble) -> [UInt8]? {
    if state.said > limits.bytes { throw .floods(bytes: limits.bytes) }
    guard let end = state.incoming.firstIndex(of: UInt8(ascii: "\n")) else {
      if state.incoming.count > limits.line { throw .floods(bytes: limits.line) }
      return nil
    }
    var line = Array(state.incoming[..<end])
    state.incoming.removeFirst(end + 1)
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    if line.count > limits.line { throw .floods(bytes: limits.line) }
    // A blank line says nothing; scripts print them.
    return line.allSatisfy { $0 == 0x20 || $0 == 0x09 } ? try takeLine(&state) : line
  }

  private enum Exchange { case something, nothing, end }

  /// Reads and writes what can be within a tenth of a second.
  private func exchange(_ state: inout State) -> Exchange {
    var places = [
      pollfd(fd: state.output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: state.errors, events: Int16(POLLIN), revents: 0),
      pollfd(fd: state.outgoing.isEmpty ? -1 : state.input, events: Int16(POLLOUT), revents: 0),
    ]
    guard poll(&places, 3, 100) > 0 else { return .nothing }
    if places[2].revents != 0 { write(&state) }
    if places[1].revents != 0 { readComplaint(&state) }
    guard places[0].revents != 0 else { return .nothing }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(state.output, &bytes, bytes.count)
    if count < 0 { return errno == EINTR || errno == EAGAIN ? .nothing : .end }
    state.incoming += bytes.prefix(count)
    state.said += count
    return count == 0 ? .end : .something
  }

  private func write(_ state: inout State) {
    let (count, error) = withoutBrokenPipes {
      let count = state.outgoing.withUnsafeBytes {
        Glibc.write(state.input, $0.baseAddress, min($0.count, Int(PIPE_BUF)))
      }
      return (count, errno)
    }
    if count > 0 {
      state.outgoing.removeFirst(count)
    } else if error != EINTR, error != EAGAIN {
      // It does not listen; whether that is wrong its answer will show.
      state.outgoing = []
    }
  }

  private func readComplaint(_ state: inout State) {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = read(state.errors, &bytes, bytes.count)
    if count <= 0 {
      close(state.errors)
      state.errors = -1
    } else if state.complaint.count < 4_096 {
      state.complaint += bytes.prefix(count)
    }
  }

  /// The output is over: a last line without its end, then how it ended.
  private func end() throws(PluginTrouble) -> [UInt8]? {
    let rest = state.withLock { state in
      defer { state.incoming = [] }
      return state.incoming
    }
    if !rest.isEmpty {
      state.withLock { $0.incoming = rest + [UInt8(ascii: "\n")] }
      if let line = try state.withLock({ (state) throws(PluginTrouble) in try takeLine(&state) }) {
        return line
      }
    }
    let (outcome, saying) = state.withLock { state in
      while state.errors >= 0, isReadable(state.errors) { readComplaint(&state) }
      return (ending(&state), visible(String(decoding: state.complaint, as: UTF8.self)))
    }
    let first = saying.split(separator: "\n").last.map { String($0.prefix(200)) } ?? ""
    switch outcome {
    case .code(0): return nil
    case .code(let code): throw .ended(code: code, saying: first)
    case .signal(let signal): throw .killed(signal: signal, saying: first)
    case .timedOut: throw .silent(seconds: seconds(limits.ending))
    case .notStarted(let reason): throw .notStarted(reason)
    }
  }

  /// How the program ends after it closed its output; the whole group is gone then.
  private func ending(_ state: inout State) -> ProgramEnd {
    guard !state.isOver else { return .code(0) }
    state.isOver = true
    closeAll(&state)
    let outcome = wait(for: state.process, seconds: limits.ending / 1_000)
    kill(-state.process, SIGKILL)
    return outcome
  }

  func stop() {
    state.withLock { state in
      guard !state.isOver else { return }
      state.isOver = true
      closeAll(&state)
      kill(-state.process, SIGKILL)
      var status: Int32 = 0
      waitpid(state.process, &status, 0)
    }
  }

  private func closeAll(_ state: inout State) {
    for descriptor in [state.input, state.output, state.errors] where descriptor >= 0 { close(descriptor) }
    (state.input, state.output, state.errors) = (-1, -1, -1)
  }
}

/// Begun seconds, as a person is told.
private func seconds(_ milliseconds: Int) -> Int { (milliseconds + 999) / 1_000 }

private func isReadable(_ descriptor: Int32) -> Bool {
  var place = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  return poll(&place, 1, 0) > 0
}

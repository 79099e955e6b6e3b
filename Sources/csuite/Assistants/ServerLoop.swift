import Commands
import Documents
import Glibc
import ModelContextProtocol
import SourceText

/// Carries messages between the pipes of an assistant's program and the server.
///
/// It reads on while answers wait to be taken, so that a client which writes thousands of requests before it reads
/// does not wait for us while we wait for it; and what is cancelled meanwhile is not begun.
struct ServerLoop {
  var server: Server<AssistantContent>
  let knowledge: LiveKnowledge
  let notes: OutputWriter

  private var lines = MessageLines()
  private var inbox = Inbox()
  private var isOpen = true

  init(server: Server<AssistantContent>, knowledge: LiveKnowledge, notes: OutputWriter) {
    (self.server, self.knowledge, self.notes) = (server, knowledge, notes)
  }

  /// Serves until the input ends and everything is answered; gives the exit code.
  consuming func run() -> Int32 {
    // Standard output is for messages alone: whatever else may be printed goes where notes go.
    let descriptor = dup(STDOUT_FILENO)
    guard descriptor >= 0, dup2(STDERR_FILENO, STDOUT_FILENO) >= 0 else { return exitCode(errno) }
    defer { close(descriptor) }
    var outbox = Outbox(descriptor: descriptor)
    while true {
      if !isOpen, inbox.isEmpty { break }
      if let code = exchange(&outbox) { return code }
      guard outbox.count < enoughWaiting, let message = inbox.next() else { continue }
      server.content.follow { [knowledge, notes] session in
        for notice in knowledge.refresh(&session) { notes.note(notice[session.language]) }
      }
      server.answers(to: message).forEach { outbox.add(renderCompactJSON($0)) }
    }
    server.close().forEach { outbox.add(renderCompactJSON($0)) }
    return outbox.sendAll() ?? 0
  }

  /// Reads and writes what can be without waiting; waits only when there is nothing else to do.
  private mutating func exchange(_ outbox: inout Outbox) -> Int32? {
    let reads = isOpen && inbox.count < mostWaiting
    let isIdle = inbox.isEmpty || outbox.count >= enoughWaiting
    var places = [
      pollfd(fd: reads ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: outbox.count > 0 ? outbox.descriptor : -1, events: Int16(POLLOUT), revents: 0),
    ]
    guard poll(&places, 2, isIdle ? -1 : 0) >= 0 else { return errno == EINTR ? nil : exitCode(errno) }
    if places[1].revents != 0, let failure = outbox.send() { return exitCode(failure) }
    return places[0].revents == 0 ? nil : receive()
  }

  private mutating func receive() -> Int32? {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count < 0 { return errno == EINTR || errno == EAGAIN ? nil : exitCode(errno) }
    isOpen = count > 0
    let came = isOpen ? lines.take(bytes[..<count]) : [lines.end()].compactMap(\.self)
    for line in came { inbox.add(Message(line)) }
    return nil
  }
}

/// A client that has gone is no failure of ours.
private func exitCode(_ error: Int32) -> Int32 {
  error == EPIPE ? 0 : CommandFailure.Reason.inputOutput.rawValue
}

/// Lines that wait to be written.
private struct Outbox {
  let descriptor: Int32
  private var bytes: [UInt8] = []
  private var sent = 0

  init(descriptor: Int32) { self.descriptor = descriptor }

  var count: Int { bytes.count - sent }

  mutating func add(_ line: String) {
    bytes += Array(line.utf8) + [UInt8(ascii: "\n")]
  }

  /// Writes as much as a pipe that can be written to takes at once; gives what failed.
  mutating func send() -> Int32? {
    // POSIX: PIPE_BUF bytes fit without waiting where poll says that a pipe can be written to.
    let piece = bytes[sent..<min(sent + Int(PIPE_BUF), bytes.count)]
    let count = piece.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 { return errno == EINTR || errno == EAGAIN ? nil : errno }
    sent += count
    if sent > 1 << 20 || sent == bytes.count {
      bytes.removeFirst(sent)
      sent = 0
    }
    return nil
  }

  /// Writes all of it; gives an exit code only when that failed.
  mutating func sendAll() -> Int32? {
    while count > 0 {
      if let failure = send() { return exitCode(failure) }
    }
    return nil
  }
}

/// How many messages are taken in before the first of them are answered.
private let mostWaiting = 20_000

/// How many bytes of answers wait before no more are made.
private let enoughWaiting = 8 << 20

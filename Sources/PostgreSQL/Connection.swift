internal import CLibPQ
import Glibc

/// A session with a server.
///
/// Nothing waits forever: a server that says nothing for `patience` is taken for lost, and at once where Ctrl-C is held
/// back by a prompt and waits to be taken.
package struct Connection: ~Copyable {
  private let client: Client
  private let patience: Int
  private var library: ClientLibrary { client.library }
  private var line: OpaquePointer { client.line }

  /// Connects; passwords come from where libpq finds them: the address, `~/.pgpass`, the environment.
  ///
  /// - Parameters:
  ///   - seconds: How long to wait for a server, unless the address or the environment says it.
  ///   - patience: How many seconds a server may be silent later on.
  package static func open(
    to address: String, waiting seconds: Int, patience: Int = 15
  ) throws(ServerError) -> Connection {
    let connection = Connection(try Client(address), patience)
    try connection.connect(waiting: seconds)
    return connection
  }

  private init(_ client: consuming Client, _ patience: Int) {
    self.client = client
    self.patience = patience
  }

  /// The server's version, such as 150018 for 15.18.
  package var serverVersion: Int {
    Int(library.call { csuite_pq_server_version($0, line) })
  }

  // MARK: Statements

  /// Runs one statement.
  ///
  /// - Returns: What it gave, read while the result is there.
  package func run<Value>(
    _ statement: String, _ values: [String?] = [], reading read: (Rows) -> Value
  ) throws(ServerError) -> Value {
    let isSent = withTexts(values) { texts in
      library.call {
        csuite_pq_send($0, line, statement, Int32(values.count), texts)
      }
    }
    guard isSent == 1 else { throw lost() }
    return read(try lastResult())
  }

  /// Runs several statements, whole or not at all.
  package func run(script: String) throws(ServerError) {
    let isSent = library.call { csuite_pq_send_script($0, line, script) }
    guard isSent == 1 else { throw lost() }
    _ = try lastResult()
  }

  private func lastResult() throws(ServerError) -> Rows {
    try flush()
    var (last, refusal): (Rows?, ServerError?)
    while true {
      try receive()
      guard let result = library.call({ csuite_pq_result($0, line) }) else {
        break
      }
      let rows = Rows(library, result)
      refusal = refusal ?? rows.refusal
      last = rows
    }
    if let refusal { throw isAlive && !refusal.endsSession ? refusal : .lost(words: refusal.words) }
    guard isAlive, let last else { throw lost() }
    return last
  }

  private func flush() throws(ServerError) {
    while true {
      switch library.call({ csuite_pq_flush($0, line) }) {
      case 0: return
      case 1: try wait(reads: true, writes: true, until: Deadline(seconds: patience))
      default: throw lost()
      }
      try consume()
    }
  }

  /// Waits until a whole result is there.
  private func receive() throws(ServerError) {
    while library.call({ csuite_pq_is_busy($0, line) }) == 1 {
      try wait(reads: true, writes: false, until: Deadline(seconds: patience))
      try consume()
    }
  }

  private func consume() throws(ServerError) {
    guard library.call({ csuite_pq_consume($0, line) }) == 1 else { throw lost() }
  }

  // MARK: The line

  private func connect(waiting seconds: Int) throws(ServerError) {
    let allowed = Int(library.call { csuite_pq_connect_timeout($0, line) })
    let deadline = Deadline(seconds: allowed > 0 ? allowed : seconds)
    var (reads, writes) = (false, true)
    while isAlive {
      do { try wait(reads: reads, writes: writes, until: deadline) } catch {
        throw .notConnected(code: nil, words: error.words, needsPassword: false)
      }
      switch library.call({ csuite_pq_connect_poll($0, line) }) {
      case PGRES_POLLING_OK: return library.call { csuite_pq_settle($0, line) }
      case PGRES_POLLING_READING: (reads, writes) = (true, false)
      case PGRES_POLLING_WRITING: (reads, writes) = (false, true)
      default: throw refusal
      }
    }
    throw refusal
  }

  private var refusal: ServerError {
    let said = Refusal(words)
    let needsPassword = library.call { csuite_pq_needs_password($0, line) } == 1
    return .notConnected(code: said.code, words: said.words, needsPassword: needsPassword)
  }

  private func wait(reads: Bool, writes: Bool, until deadline: Deadline) throws(ServerError) {
    while true {
      if isInterruptWaiting { throw .lost(words: String(cString: strerror(EINTR))) }
      let moment = min(deadline.milliseconds, Self.longestWait)
      let count = library.call { csuite_pq_wait($0, line, reads ? 1 : 0, writes ? 1 : 0, moment) }
      if count > 0 { return }
      guard count == 0 || errno == EINTR else { throw .lost(words: String(cString: strerror(errno))) }
      if deadline.milliseconds == 0 { throw .lost(words: String(cString: strerror(ETIMEDOUT))) }
    }
  }

  /// After how many milliseconds it is looked whether an interrupt waits.
  private static let longestWait: Int32 = 100

  /// Whether Ctrl-C was pressed and is held back, so that no handler ends the program.
  private var isInterruptWaiting: Bool {
    var waiting = sigset_t()
    return sigpending(&waiting) == 0 && sigismember(&waiting, SIGINT) == 1
  }

  private var isAlive: Bool {
    library.call { csuite_pq_is_alive($0, line) } == 1
  }

  private var words: String {
    library.call { csuite_pq_words($0, line) }.map { String(cString: $0) } ?? ""
  }

  private func lost() -> ServerError { .lost(words: words) }
}

/// libpq's side of a connection, freed with this value.
private struct Client: ~Copyable {
  let library: ClientLibrary
  let line: OpaquePointer

  init(_ address: String) throws(ServerError) {
    let library = try ClientLibrary()
    try library.check(address)
    guard let line = library.call({ csuite_pq_start($0, address) }) else {
      throw .notConnected(code: nil, words: String(cString: strerror(ENOMEM)), needsPassword: false)
    }
    (self.library, self.line) = (library, line)
  }

  deinit { library.call { csuite_pq_finish($0, line) } }
}

/// A point of the machine's steady clock.
private struct Deadline {
  private let end: Int

  init(seconds: Int) { end = Self.now + seconds * 1000 }

  /// What is left until then.
  var milliseconds: Int32 { Int32(clamping: max(0, end - Self.now)) }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

/// Hands out texts as C wants them, for the time of a call.
private func withTexts<Value>(
  _ texts: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Value
) -> Value {
  let copies = texts.map { $0.map { strdup($0) } ?? nil }
  defer { for copy in copies { free(copy) } }
  return copies.map { $0.map { UnsafePointer($0) } }.withUnsafeBufferPointer { body($0.baseAddress) }
}

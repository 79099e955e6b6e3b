import PostgreSQL
import Synchronization

/// A learner's log on a server, and the line to it, which is made anew when it went dead.
final class ServerLog: Sendable {
  let address: ServerAddress
  private let line = Mutex(Line())

  private struct Line: ~Copyable {
    var connection: Connection?
  }

  /// The log there is longer than was thought, or another one; nothing was written.
  struct Moved: Error {}

  /// Whether what was sent was done could not be found out.
  struct Doubt: Error {
    let cause: ServerError
  }

  init(_ address: ServerAddress) {
    self.address = address
  }

  /// How many seconds to wait for a server at first, and when it was there before.
  private static let waits = (first: 10, later: 3)

  /// Connects for the first time.
  func connect() throws(ServerError) { try connect(waiting: Self.waits.first) }

  private func connect(waiting seconds: Int) throws(ServerError) {
    let address = address.text
    try line.withLock { line throws(ServerError) in
      line.connection = nil
      let connection = try Connection.open(to: address, waiting: seconds)
      try connection.run(Self.greeting, []) { _ in }
      line.connection = consume connection
    }
  }

  /// Whether there is no line at present.
  var isCut: Bool { line.withLock { $0.connection == nil } }

  /// Connects again if the line went dead.
  func reconnect() throws(ServerError) {
    if isCut { try connect(waiting: Self.waits.later) }
  }

  var serverVersion: Int { line.withLock { $0.connection?.serverVersion ?? 0 } }

  /// Runs a statement; a line that went dead is dropped.
  func run<Value: Sendable>(
    _ statement: String, _ values: [String?] = [], reading read: @Sendable (Rows) -> Value
  ) throws(ServerError) -> Value {
    try line.withLock { line throws(ServerError) in
      do throws(ServerError) {
        guard let value = try line.connection?.run(statement, values, reading: read) else {
          throw ServerError.lost(words: "")
        }
        return value
      } catch {
        if case .lost = error { line.connection = nil }
        throw error
      }
    }
  }

  /// Runs several statements, whole or not at all.
  func run(script: String) throws(ServerError) {
    try line.withLock { line throws(ServerError) in try line.connection?.run(script: script) }
  }

  /// What is acknowledged must be on the disk whatever the server does by habit, no name may stand for anybody
  /// else's, and nobody waits long for a lock.
  private static let greeting = """
    SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'
    UNION ALL SELECT set_config('search_path', 'pg_catalog', false)
    UNION ALL SELECT set_config('lock_timeout', '10s', false)
    """
}

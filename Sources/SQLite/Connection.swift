internal import CSQLite
import Synchronization

/// A connection to a database, which one at a time uses.
///
/// What is done inside of `read`, `write` or `withoutTransaction` must not use the same connection from outside.
package final class Connection: Sendable {
  /// What may be done with a file.
  package enum Use: Sendable {
    /// It is made when it is not there.
    case writing
    case reading
    /// It is read as it stands: without a lock, and without a change being taken back that was interrupted.
    case readingUntouched
  }

  private let database: Mutex<Database>

  /// Opens a file.
  ///
  /// - Parameter patience: How many seconds to wait for somebody else who holds the file.
  /// - Throws: When it cannot be opened; that it is no database shows when it is first read.
  package init(_ path: String, for use: Use = .writing, patience: Int = 0) throws(DatabaseError) {
    database = Mutex(try Database(path: use.address(of: path), use.flags, patience))
  }

  /// An empty database in memory.
  package init() throws(DatabaseError) {
    database = Mutex(try Database(path: ":memory:", Use.writing.flags, 0))
  }

  /// A database in memory from the bytes of a file; it cannot be changed.
  ///
  /// - Throws: When the bytes are too few; that they are no database shows when it is first read.
  package init(bytes: [UInt8]) throws(DatabaseError) {
    let database = try Database(path: ":memory:", Use.writing.flags, 0)
    try database.fill(with: bytes)
    self.database = Mutex(database)
  }

  /// Reads; all that is read is of one moment.
  package func read<Value: Sendable>(_ body: @Sendable (Database) throws -> Value) throws -> Value {
    try database.withLock { try $0.transaction("BEGIN DEFERRED", body) }
  }

  /// Changes something, whole or not at all.
  package func write<Value: Sendable>(_ body: @Sendable (Database) throws -> Value) throws -> Value {
    try database.withLock { try $0.transaction("BEGIN IMMEDIATE", body) }
  }

  /// Does what cannot be in a transaction, each statement by itself.
  package func withoutTransaction<Value: Sendable>(
    _ body: @Sendable (Database) throws -> Value
  ) throws -> Value {
    try database.withLock { try body($0) }
  }

  /// Copies the whole database in the place of another one.
  package func copy(to other: Connection) throws(DatabaseError) {
    let source = database.withLock { $0.handle }
    try other.database.withLock { target throws(DatabaseError) in
      let code = csuite_sqlite_copy(source, target.handle)
      guard code == SQLITE_OK else { throw DatabaseError(code: code, target.handle) }
    }
  }

  /// The bytes of a database in memory as they would stand in a file.
  package func serialized() throws(DatabaseError) -> [UInt8] {
    try database.withLock { database throws(DatabaseError) in
      var count: sqlite3_int64 = 0
      guard let start = sqlite3_serialize(database.handle.connection, "main", &count, 0) else {
        throw DatabaseError(code: SQLITE_NOMEM, database.handle)
      }
      defer { sqlite3_free(start) }
      return Array(UnsafeBufferPointer(start: start, count: Int(count)))
    }
  }
}

extension Database {
  fileprivate convenience init(path: String, _ flags: Int32, _ patience: Int) throws(DatabaseError) {
    var handle = csuite_sqlite()
    let code = csuite_sqlite_open(path, flags, Int32(clamping: patience * 1000), &handle)
    guard code == SQLITE_OK else {
      let error = DatabaseError(code: code, handle)
      sqlite3_close_v2(handle.connection)
      throw error
    }
    self.init(handle)
  }

  fileprivate func fill(with bytes: [UInt8]) throws(DatabaseError) {
    let code = csuite_sqlite_fill(handle, bytes, bytes.count)
    guard code == SQLITE_OK else { throw DatabaseError(code: code, handle) }
  }
}

extension Connection.Use {
  fileprivate var flags: Int32 {
    switch self {
    case .writing: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    case .reading: SQLITE_OPEN_READONLY
    case .readingUntouched: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
    }
  }

  fileprivate func address(of path: String) -> String {
    self == .readingUntouched ? FilePlace(path).untouched : FilePlace(path).plain
  }
}

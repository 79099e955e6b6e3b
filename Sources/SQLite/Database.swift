internal import CSQLite

/// A database for as long as nobody else uses its connection.
///
/// It is handed out by `Connection` for the time of a closure and cannot be kept.
package final class Database {
  let handle: csuite_sqlite
  /// Statements that are compiled and not in use, by their text.
  private var idle: [String: Statement] = [:]
  /// More than all that this program has; what is made of parts must not fill the memory.
  private static let mostIdle = 100

  init(_ handle: csuite_sqlite) {
    self.handle = handle
  }

  // A statement that is still there keeps the connection until it is freed, too.
  deinit { sqlite3_close_v2(handle.connection) }

  /// Runs statements without values one after the other, up to the first that fails.
  package func execute(_ script: String) throws(DatabaseError) {
    let code = sqlite3_exec(handle.connection, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw DatabaseError(code: code, handle) }
  }

  /// Runs one statement.
  package func run(_ sql: String, _ values: [any Bindable] = []) throws {
    try query(sql, values) { _ in }
  }

  /// Hands out the rows that a statement gives, one by one.
  package func query(
    _ sql: String, _ values: [any Bindable] = [], _ body: (borrowing Row) throws -> Void
  ) throws {
    try withStatement(sql, values) { statement in
      while let row = try statement.step() { try body(row) }
    }
  }

  /// What the first row says; nil when there is none.
  package func first<Value>(
    _ sql: String, _ values: [any Bindable] = [], _ read: (borrowing Row) throws -> Value
  ) throws -> Value? {
    try withStatement(sql, values) { statement in
      guard let row = try statement.step() else { return nil }
      return try read(row)
    }
  }

  /// What each row says.
  package func all<Value>(
    _ sql: String, _ values: [any Bindable] = [], _ read: (borrowing Row) throws -> Value
  ) throws -> [Value] {
    var all: [Value] = []
    try query(sql, values) { all.append(try read($0)) }
    return all
  }

  /// The whole number in the first column of the first row; nil when there is none.
  package func integer(_ sql: String, _ values: [any Bindable] = []) throws -> Int64? {
    try first(sql, values) { $0.integer(0) } ?? nil
  }

  /// Makes sure that a statement could be run, without running it.
  package func check(_ sql: String) throws(DatabaseError) {
    _ = try Statement(sql, handle)
  }

  private func withStatement<Value>(
    _ sql: String, _ values: [any Bindable], _ body: (Statement) throws -> Value
  ) throws -> Value {
    let statement = try idle.removeValue(forKey: sql) ?? Statement(sql, handle)
    defer {
      statement.reset()
      if idle.count < Self.mostIdle { idle[sql] = statement }
    }
    try statement.bind(values)
    return try body(statement)
  }
}

extension Database {
  /// Does something whole or not at all.
  func transaction<Value>(
    _ beginning: String, _ body: (Database) throws -> Value
  ) throws -> Value {
    try run(beginning)
    do {
      let value = try body(self)
      try run("COMMIT")
      return value
    } catch {
      // Some errors end the transaction themselves. Rolling back cannot be refused: at worst SQLite does it when the
      // file is opened next.
      if sqlite3_get_autocommit(handle.connection) == 0 { try? run("ROLLBACK") }
      throw error
    }
  }
}

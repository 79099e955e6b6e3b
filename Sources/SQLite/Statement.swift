internal import CSQLite

/// A statement that SQLite has compiled; it is freed with this value.
final class Statement {
  private let pointer: OpaquePointer
  private let database: csuite_sqlite

  /// - Throws: When it is none, or when another one stands behind it.
  init(_ sql: String, _ database: csuite_sqlite) throws(DatabaseError) {
    var statement: OpaquePointer?
    let (code, isAlone) = sql.withCString { start in
      var end: UnsafePointer<CChar>?
      let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
      let code = sqlite3_prepare_v3(database.connection, start, -1, flags, &statement, &end)
      let rest = end.map { String(cString: $0) } ?? ""
      return (code, rest.allSatisfy { $0.isWhitespace || $0 == ";" })
    }
    guard code == SQLITE_OK else { throw DatabaseError(code: code, database) }
    guard let statement, isAlone else {
      sqlite3_finalize(statement)
      throw DatabaseError(.misuse, "not one statement: \(sql)")
    }
    (pointer, self.database) = (statement, database)
  }

  deinit { sqlite3_finalize(pointer) }

  /// Puts values into its places.
  func bind(_ values: [any Bindable]) throws(DatabaseError) {
    guard Int(sqlite3_bind_parameter_count(pointer)) == values.count else {
      throw DatabaseError(
        .misuse, "\(values.count) values for \(sqlite3_bind_parameter_count(pointer)) places")
    }
    for (place, value) in zip(Int32(1)..., values) {
      let code = bind(value.stored, at: place)
      guard code == SQLITE_OK else { throw DatabaseError(code: code, database) }
    }
  }

  private func bind(_ value: Value, at place: Int32) -> Int32 {
    switch value {
    case .null: sqlite3_bind_null(pointer, place)
    case .integer(let number): sqlite3_bind_int64(pointer, place, number)
    case .real(let number): sqlite3_bind_double(pointer, place, number)
    case .text(var text):
      text.withUTF8 { csuite_sqlite_bind_text(pointer, place, $0.baseAddress, $0.count) }
    case .bytes(let bytes):
      bytes.withUnsafeBytes { csuite_sqlite_bind_bytes(pointer, place, $0.baseAddress, $0.count) }
    }
  }

  /// Goes to the next row; nil behind the last one.
  func step() throws(DatabaseError) -> Row? {
    let code = sqlite3_step(pointer)
    switch code {
    case SQLITE_ROW: return Row(pointer)
    case SQLITE_DONE: return nil
    default: throw DatabaseError(code: code, database)
    }
  }

  /// Makes it ready for the next use; what went wrong in this one was thrown when it did.
  func reset() {
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
  }
}

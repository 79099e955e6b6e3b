import GRDB

extension Schema {
  /// Makes the states anew when their table is gone, empty or another one: they are only a cache of the log.
  ///
  /// - Throws: An error of damage when the log itself is gone.
  func mendCache(_ queue: DatabaseQueue) throws {
    try queue.read { db in
      guard try Self.has(EventTable.columns, of: "event", db) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "no table of events")
      }
    }
    if try queue.read(Self.hasStates) { return }
    try queue.write { db in
      try db.execute(sql: "DROP TABLE IF EXISTS card")
      try db.execute(sql: Self.cardTable)
      try Ledger(db: db).rebuild()
    }
  }

  private static func hasStates(_ db: Database) throws -> Bool {
    guard try has(CardRow.columns, of: "card", db) else { return false }
    let sql = "SELECT EXISTS (SELECT 1 FROM card) OR NOT EXISTS (SELECT 1 FROM event WHERE kind = 'answer')"
    return try Bool.fetchOne(db, sql: sql) ?? true
  }

  private static func has(_ columns: String, of table: String, _ db: Database) throws -> Bool {
    do {
      _ = try db.makeStatement(sql: "SELECT \(columns) FROM \(table)")
      return true
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR { return false }
  }
}

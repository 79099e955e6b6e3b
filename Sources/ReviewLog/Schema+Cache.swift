import SQLite

extension Schema {
  /// Makes the states anew when their table is gone, empty or another one: they are only a cache of the log.
  ///
  /// - Throws: An error of damage when the log itself is gone.
  func mendCache(_ connection: Connection) throws {
    try connection.read { db in
      guard try Self.has(EventTable.columns, of: "event", db) else {
        throw DatabaseError(.corrupt, "no table of events")
      }
    }
    if try connection.read(Self.hasStates) { return }
    try connection.write { db in
      try db.execute("DROP TABLE IF EXISTS card")
      try db.execute(Self.cardTable)
      try Ledger(db: db).rebuild()
    }
  }

  private static func hasStates(_ db: Database) throws -> Bool {
    guard try has(CardRow.columns, of: "card", db) else { return false }
    let sql = "SELECT EXISTS (SELECT 1 FROM card) OR NOT EXISTS (SELECT 1 FROM event WHERE kind = 'answer')"
    return try db.integer(sql) != 0
  }

  private static func has(_ columns: String, of table: String, _ db: Database) throws -> Bool {
    do throws(DatabaseError) { try db.check("SELECT \(columns) FROM \(table)") } catch {
      guard error.kind == .statement else { throw error }
      return false
    }
    return true
  }
}

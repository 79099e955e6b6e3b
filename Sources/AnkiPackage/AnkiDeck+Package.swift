import GRDB
import GRDBSQLite

extension AnkiDeck {
  /// The deck as an `.apkg` file: a stored zip with a collection of schema 11 (the oldest that Anki 2.1 imports
  /// with the schedule, and the simplest that Anki 26 still takes).
  ///
  /// - Throws: What SQLite says; in memory that means that there is no memory left.
  public func package() throws -> [UInt8] {
    var archive = ZipArchive()
    archive.add("collection.anki21", try AnkiCollection(self).bytes())
    archive.add("media", Array("{}".utf8))
    return archive.bytes
  }
}

extension DatabaseQueue {
  /// The bytes of a database in memory as they would stand in a file.
  func serialized() throws -> [UInt8] {
    try writeWithoutTransaction { db in
      var count: sqlite3_int64 = 0
      guard let start = sqlite3_serialize(db.sqliteConnection, "main", &count, 0) else {
        throw DatabaseError(resultCode: .SQLITE_NOMEM)
      }
      defer { sqlite3_free(start) }
      return Array(UnsafeBufferPointer(start: start, count: Int(count)))
    }
  }
}

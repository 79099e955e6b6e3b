import GRDB
import GRDBSQLite

extension DatabaseQueue {
  /// A database in memory from the bytes of a file; it cannot be changed.
  convenience init(bytes: [UInt8]) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      // What comes from elsewhere may call nothing.
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
    }
    try self.init(configuration: configuration)
    try writeWithoutTransaction { try $0.fill(with: bytes) }
  }

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

extension Database {
  /// Takes the bytes of a file in place of what is there; SQLite gets a copy of its own and frees it.
  fileprivate func fill(with bytes: [UInt8]) throws {
    guard bytes.count >= 100, let copy = sqlite3_malloc64(UInt64(bytes.count)) else {
      throw DatabaseError(resultCode: .SQLITE_NOTADB)
    }
    copy.copyMemory(from: bytes, byteCount: bytes.count)
    // Anki's files say that a log is beside them, which memory cannot have.
    for place in [18, 19] { copy.storeBytes(of: 1, toByteOffset: place, as: UInt8.self) }
    let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY)
    let count = Int64(bytes.count)
    let code = sqlite3_deserialize(
      sqliteConnection, "main", copy.assumingMemoryBound(to: UInt8.self), count, count, flags)
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }
}

import GRDB
import GRDBSQLite

extension DatabaseError {
  /// What SQLite says about the error, even where another call has cleared its words.
  var reason: String {
    let words = message ?? ""
    guard words.isEmpty || words == "not an error" else { return words }
    return String(cString: sqlite3_errstr(extendedResultCode.rawValue))
  }

  /// Whether there is no room, or no right to write: the store can go on without the disk.
  var isOfTheDisk: Bool {
    [.SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN].contains(resultCode)
  }

  var isOfDamage: Bool { [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(resultCode) }
}

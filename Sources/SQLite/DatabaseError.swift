internal import CSQLite

/// Why SQLite did not do what it was told, in its own words.
package struct DatabaseError: Error, Hashable, Sendable {
  /// The kinds that somebody tells apart; the numbers are SQLite's primary result codes
  /// (https://www.sqlite.org/rescode.html).
  package enum Kind: Int32, Sendable {
    /// The statement is wrong, or names a table or a column that is not there.
    case statement = 1
    /// Another connection holds the file.
    case busy = 5
    case noMemory = 7
    case readOnly = 8
    case inputOutput = 10
    /// Bytes of the file say what cannot be.
    case corrupt = 11
    case full = 13
    case cannotOpen = 14
    /// A rule of a table forbids it.
    case constraint = 19
    /// Values do not fit the places that a statement has for them.
    case misuse = 21
    case notADatabase = 26
    /// All that nobody tells apart.
    case other = -1
  }

  package let kind: Kind
  /// SQLite's words, never empty.
  package let reason: String

  package init(_ kind: Kind, _ reason: String) {
    (self.kind, self.reason) = (kind, reason)
  }

  /// What a call on a connection has returned; where another call has cleared its words, those of the code.
  init(code: Int32, _ database: csuite_sqlite) {
    let words = database.connection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? ""
    let isCleared = words.isEmpty || words == "not an error"
    self.init(Kind(rawValue: code & 0xFF) ?? .other, isCleared ? Self.words(code) : words)
  }

  private static func words(_ code: Int32) -> String {
    sqlite3_errstr(code).map { String(cString: $0) } ?? "code \(code)"
  }
}

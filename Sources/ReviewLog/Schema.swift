import SQLite

/// The tables of the progress file, version by version.
///
/// `event` is the log and the only truth; `card` is a cache of what a replay of the log gives.
struct Schema: Sendable {
  /// Each step brings the file from one version to the next; the first from an empty file to version 1.
  let migrations: [@Sendable (Database) throws -> Void]

  var version: Int { migrations.count }

  static let current = Schema(migrations: [{ try $0.execute(firstVersion) }])

  /// "csui" as a number, by which the file says whose it is.
  static let applicationID = 0x6373_7569

  private static let firstVersion = """
    CREATE TABLE event (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('answer', 'undo', 'override', 'settings')),
      time INTEGER NOT NULL,
      offset INTEGER NOT NULL,
      day INTEGER NOT NULL,
      card TEXT NOT NULL,
      rating INTEGER NOT NULL,
      target INTEGER NOT NULL,
      fingerprint TEXT NOT NULL,
      verdict TEXT NOT NULL,
      typed TEXT NOT NULL,
      duration INTEGER NOT NULL,
      settings TEXT NOT NULL,
      link INTEGER NOT NULL
    );
    CREATE INDEX event_card ON event (card) WHERE card <> '';
    CREATE INDEX event_rest ON event (kind) WHERE kind <> 'answer';
    CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
      BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
    CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
      BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
    \(cardTable)
    PRAGMA application_id = \(applicationID);
    """

  /// The table of states as a new file has it.
  static let cardTable = """
    CREATE TABLE card (
      id TEXT PRIMARY KEY NOT NULL,
      phase INTEGER NOT NULL,
      step INTEGER NOT NULL,
      stability REAL NOT NULL,
      difficulty REAL NOT NULL,
      dueMoment INTEGER,
      dueDay INTEGER,
      interval INTEGER NOT NULL,
      lastTime INTEGER NOT NULL,
      lastOffset INTEGER NOT NULL,
      lastDay INTEGER NOT NULL,
      answers INTEGER NOT NULL,
      lapses INTEGER NOT NULL
    ) WITHOUT ROWID;
    """
}

extension Schema {
  /// Brings a file to this version; the caller holds the lock.
  ///
  /// - Throws: `StoreFailure.newerVersion`, and whatever SQLite says.
  func migrate(_ connection: Connection, path: String) throws {
    let found = try connection.read { Int(try $0.integer("PRAGMA user_version") ?? 0) }
    guard found >= 0 else {
      throw DatabaseError(.corrupt, "user_version is \(found)")
    }
    guard found <= version else { throw StoreFailure.newerVersion(path: path, version: found) }
    guard found < version else { return }
    let isNew = try connection.read { try $0.integer("SELECT 1 FROM sqlite_schema LIMIT 1") == nil }
    guard found > 0 || isNew else {
      throw DatabaseError(.corrupt, "user_version is 0")
    }
    if found > 0 { try backUp(connection, to: "\(path).version-\(found)") }
    try connection.write { db in
      for step in migrations[found...] { try step(db) }
      try db.execute("PRAGMA user_version = \(version)")
    }
  }

  /// Copies the whole file as it is now; a copy from an attempt before stays when it has anything else.
  private func backUp(_ connection: Connection, to path: String) throws {
    let unfinished = path + "-new"
    guard FileAccess.remove(unfinished) else { throw StoreFailure.failed(path: unfinished, reason: "") }
    if let reason = FileAccess.makeFile(unfinished) { throw StoreFailure.failed(path: path, reason: reason) }
    try connection.withoutTransaction { try $0.run("VACUUM INTO ?", [unfinished]) }
    _ = try SavedLog(path: path).keep(unlessIn: connection)
    if let reason = FileAccess.replace(path, with: unfinished) {
      throw StoreFailure.failed(path: path, reason: reason)
    }
  }
}

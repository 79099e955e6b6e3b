import PostgreSQL
import SQLite

/// An attempt to write to a server of which it is not known whether it succeeded.
struct ServerAttempt: Hashable {
  /// The number by which the rows would be known.
  let batch: Int64
  /// How many of the changes that memory holds it was about, from the first.
  let count: Int
}

extension ReviewStore {
  /// The answers that memory holds and the server has not confirmed, with what happened to them.
  public func unconfirmed() throws(StoreFailure) -> [AnswerHistory] {
    guard let disk, isOnServer else { return [] }
    do {
      let confirmed = try disk.read { Histories(try EventTable(db: $0).fetch()).entries.map(\.history) }
      let there = Set(confirmed)
      return try histories().filter { !there.contains($0) }
    } catch { throw failure(error) }
  }

  /// How often somebody else may be faster before a change is given up.
  private static let mostRaces = 50

  /// Makes a change on the copy of a server's log, together with what memory has saved up; the copy takes it only
  /// once the server has it.
  mutating func commit<Value: Sendable>(
    on server: ServerLog, _ copy: SQLite.Connection, _ change: @Sendable (Database) throws -> Value
  ) throws -> Value {
    if server.isCut || !attempts.isEmpty { try catchUp(with: server, copy) }
    for _ in 0..<Self.mostRaces {
      let attempt = ServerAttempt(batch: .random(in: 1 ... .max), count: unsaved.count + 1)
      do {
        return try copy.write { [unsaved] db in
          let end = try EventTable(db: db).end()
          for earlier in unsaved { try earlier(db) }
          let value = try change(db)
          try server.append(try EventTable(db: db).rows(after: end), after: end, batch: attempt.batch)
          return value
        }
      } catch is ServerLog.Moved {
        try catchUp(with: server, copy)
      } catch let doubt as ServerLog.Doubt {
        attempts.append(attempt)
        throw doubt.cause
      }
    }
    throw StoreFailure.busy(path: path)
  }

  /// Brings the copy up to date, and drops from memory what arrived though nobody was told.
  mutating func catchUp(with server: ServerLog, _ copy: SQLite.Connection) throws {
    try server.reconnect()
    let batches = try copy.write { try server.fetch(into: $0) }
    guard !batches.isEmpty else { return }
    if let arrived = attempts.first(where: { batches.contains($0.batch) }) {
      unsaved.removeFirst(min(arrived.count, unsaved.count))
    }
    attempts = []
    forgetStates()
  }
}

import PostgreSQL
import SQLite

extension ServerLog {
  private static let columns = """
    id, kind, "time", "offset", day, card, rating, target, fingerprint, verdict, typed, duration, settings, link
    """

  /// Brings what the server has and a copy lacks into the copy.
  ///
  /// - Returns: The batches in which it was written.
  /// - Throws: `StoreFailure` when the copy is not the beginning of what the server has.
  func fetch(into db: Database) throws -> Set<Int64> {
    let table = EventTable(db: db)
    let end = try table.end()
    let rows = try run(
      "SELECT \(Self.columns), batch FROM csuite.event WHERE learner = current_user AND id >= $1 ORDER BY id",
      ["\(end.id)"], reading: LogRow.all)
    if end.id > 0 {
      guard let first = rows.first, first.numbers[0] == end.id, first.link == end.link else {
        throw StoreFailure.server(trouble(.otherLog, ""))
      }
    }
    let new = rows.dropFirst(end.id > 0 ? 1 : 0)
    for row in new { try row.write(to: db) }
    try Ledger(db: db).takeIn(new, isWhole: end.id == 0)
    return Set(new.map(\.batch))
  }

  /// Writes events behind the end of the log, all or none.
  ///
  /// When the line goes dead meanwhile, it is made anew and the log is asked whether they arrived.
  func append(_ rows: [EventRow], after end: LogEnd, batch: Int64) throws {
    guard !rows.isEmpty else { return }
    do { try insert(rows, end, batch) } catch let error as ServerError {
      guard case .lost(let words) = error else { throw error }
      try makeSure(rows, end, batch, words)
    }
  }

  /// Finds out whether events arrived before the line went dead, and writes them if they did not.
  private func makeSure(_ rows: [EventRow], _ end: LogEnd, _ batch: Int64, _ words: String) throws {
    do {
      try reconnect()
      guard try !hasArrived(after: end, batch) else { return }
      try insert(rows, end, batch)
    } catch let error as ServerError {
      if case .refused = error { throw error }
      // What the server said before it went is more than that it is gone.
      throw Doubt(cause: words.isEmpty ? error : .lost(words: words))
    }
  }

  private func hasArrived(after end: LogEnd, _ batch: Int64) throws -> Bool {
    let there = try run(
      "SELECT batch FROM csuite.event WHERE learner = current_user AND id = $1", ["\(end.id + 1)"]
    ) { rows in (count: rows.count, batch: rows.count > 0 ? rows.number(0, 0) : nil) }
    guard there.count == 0 || there.batch == batch else { throw Moved() }
    return there.count > 0
  }

  /// Nothing is inserted when the log does not end where it is thought to; two at once meet at the primary key.
  private func insert(_ rows: [EventRow], _ end: LogEnd, _ batch: Int64) throws {
    let json = "[" + rows.map(\.json).joined(separator: ",") + "]"
    let count: Int
    do throws(ServerError) {
      count = try run(Self.insertion, [json, "\(batch)", "\(end.id)", "\(end.link)"]) { $0.written }
    } catch {
      // Somebody else was faster, or the server wants such a statement to be tried again.
      guard ["23505", "40001", "40P01"].contains(error.code) else { throw error }
      throw Moved()
    }
    guard count == rows.count else { throw Moved() }
  }

  private static let insertion = """
    WITH last AS (
      SELECT id, link FROM csuite.event WHERE learner = current_user ORDER BY id DESC LIMIT 1)
    INSERT INTO csuite.event (\(columns), batch)
    SELECT \(columns), $2::bigint FROM json_to_recordset($1::json) AS given (
      id bigint, kind text, "time" bigint, "offset" bigint, day bigint, card text, rating bigint, target bigint,
      fingerprint text, verdict text, typed text, duration bigint, settings text, link bigint)
    WHERE coalesce((SELECT id FROM last), 0) = $3::bigint AND coalesce((SELECT link FROM last), 0) = $4::bigint
    """

  /// Why nothing could be written, in the server's words; nil when it could.
  func obstacle() throws -> String? {
    do throws(ServerError) {
      try run("INSERT INTO csuite.event (id) SELECT id FROM csuite.event WHERE false") { _ in }
      return nil
    } catch {
      guard ["25006", "42501"].contains(error.code) else { throw error }
      return error.words
    }
  }

  func trouble(_ kind: ServerTrouble.Kind, _ words: String) -> ServerTrouble {
    ServerTrouble(address: "\(address)", kind: kind, words: words)
  }
}

/// A row of the log as the server has it.
struct LogRow: Sendable {
  /// Number, time, offset, day, rating, target, duration, link.
  let numbers: [Int64]
  /// Kind, card, fingerprint, verdict, typed, settings.
  let texts: [String]
  let batch: Int64

  var link: Int64 { numbers[7] }
  var card: String { texts[1] }

  static func all(_ rows: Rows) -> [LogRow] {
    (0..<rows.count).map { row in
      LogRow(
        numbers: [0, 2, 3, 4, 6, 7, 11, 13].map { rows.number(row, $0) ?? 0 },
        texts: [1, 5, 8, 9, 10, 12].map { rows.text(row, $0) ?? "" }, batch: rows.number(row, 14) ?? 0)
    }
  }

  /// Writes the row to a copy of the log, as it is.
  func write(to db: Database) throws {
    try db.run(
      """
      INSERT INTO event (id, time, offset, day, rating, target, duration, link,
        kind, card, fingerprint, verdict, typed, settings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, (numbers as [any Bindable]) + (texts as [any Bindable]))
  }
}

extension Ledger {
  /// Makes the states fit events that were written by another program.
  fileprivate func takeIn(_ rows: ArraySlice<LogRow>, isWhole: Bool) throws {
    guard !rows.isEmpty else { return }
    if isWhole || rows.contains(where: { $0.texts[0] == Event.Kind.settings.rawValue }) {
      return try rebuild()
    }
    let settings = try table.settings()
    for card in Set(rows.map(\.card)) where !card.isEmpty { _ = try refresh(card, settings) }
  }
}

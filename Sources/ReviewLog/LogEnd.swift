import SQLite

/// Where a log ends: the number of its last event, and the link that stands for all events up to it.
struct LogEnd: Hashable {
  var id: Int64 = 0
  var link: Int64 = 0
}

extension EventTable {
  /// Where the log ends.
  func end() throws -> LogEnd {
    let sql = "SELECT id, link FROM event ORDER BY id DESC LIMIT 1"
    return try db.first(sql) { LogEnd(id: try $0.value(0), link: try $0.value(1)) } ?? LogEnd()
  }

  /// The events after a place in the log.
  func rows(after end: LogEnd) throws -> [EventRow] {
    var rows: [EventRow] = []
    try read("WHERE id > ? ORDER BY id", [end.id]) { row in
      rows.append(EventRow(id: try row.value(0), link: try row.value(13), event: try Self.event(row)))
    }
    return rows
  }
}

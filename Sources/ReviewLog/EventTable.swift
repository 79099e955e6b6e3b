import GRDB
import SpacedRepetition

/// The log as it stands in the table `event`.
struct EventTable {
  let db: Database

  static let columns =
    "id, kind, time, offset, day, card, rating, target, fingerprint, verdict, typed, duration, settings, link"

  /// Writes events at the end of the log.
  ///
  /// - Returns: The numbers that they got.
  func append(_ events: [Event]) throws -> [Int64] {
    let last = try Row.fetchOne(db, sql: "SELECT id, link FROM event ORDER BY id DESC LIMIT 1")
    var id: Int64 = last?[0] ?? 0
    var link: Int64 = last?[1] ?? 0
    let statement = try db.cachedStatement(
      sql: "INSERT INTO event (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    return try events.map { event in
      id += 1
      link = event.link(after: link, id: id)
      try statement.execute(arguments: Self.arguments(event, id, link))
      return id
    }
  }

  /// The events about a card, from the first.
  func events(ofCard card: String) throws -> [(id: Int64, event: Event)] {
    try fetch("WHERE card = ? AND card <> '' ORDER BY id", [card])
  }

  /// The events of these numbers or of all, from the first.
  func fetch(_ condition: String = "ORDER BY id", _ arguments: StatementArguments = [])
    throws -> [(id: Int64, event: Event)]
  {
    let statement = try db.cachedStatement(sql: "SELECT \(Self.columns) FROM event \(condition)")
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var events: [(id: Int64, event: Event)] = []
    while let row = try rows.next() { events.append((row[0], try Self.event(row))) }
    return events
  }

  /// The settings that were ever in force, each from the event after its number on; the first from the beginning.
  func settings() throws -> SettingsHistory {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, settings FROM event WHERE kind = 'settings' AND kind <> 'answer' ORDER BY id
        """)
    return SettingsHistory(
      changes: try rows.map { row in
        guard let settings = SettingsText.settings(row[1]) else {
          throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
        return (row[0], settings)
      })
  }

  static func event(_ row: Row) throws -> Event {
    guard let kind = Event.Kind(rawValue: row[1]) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    var event = Event(kind, at: AnswerTime(milliseconds: row[2], offset: row[3], day: row[4]))
    event.card = row[5]
    event.rating = row[6]
    event.target = row[7]
    event.fingerprint = row[8]
    event.verdict = row[9]
    event.typed = row[10]
    event.duration = row[11]
    event.settings = row[12]
    return event
  }

  private static func arguments(_ event: Event, _ id: Int64, _ link: Int64) -> StatementArguments {
    [
      id, event.kind.rawValue, event.time.milliseconds, event.time.offset, event.time.day, event.card,
      event.rating, event.target, event.fingerprint, event.verdict, event.typed, event.duration,
      event.settings, link,
    ]
  }
}

/// The settings in the order in which they came into force.
struct SettingsHistory {
  private let changes: [(id: Int64, settings: SchedulerSettings)]

  init(changes: [(id: Int64, settings: SchedulerSettings)]) {
    self.changes = changes
  }

  /// All settings, the ones that everybody begins with first and the current ones last.
  var all: [SchedulerSettings] { [SchedulerSettings()] + changes.map(\.settings) }

  var current: SchedulerSettings { changes.last?.settings ?? SchedulerSettings() }

  /// The place in `all` of the settings that were in force at an event.
  func number(at id: Int64) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

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
    var id: Int64 = try last?.value(0) ?? 0
    var link: Int64 = try last?.value(1) ?? 0
    guard id < .max - Int64(events.count) else { throw UnreadableRow(event: id) }
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
  ///
  /// - Throws: `UnreadableRow` at the first event that says nothing that can be.
  func fetch(_ condition: String = "ORDER BY id", _ arguments: StatementArguments = [])
    throws -> [(id: Int64, event: Event)]
  {
    var events: [(id: Int64, event: Event)] = []
    try read(condition, arguments) { events.append((try $0.value(0), try Self.event($0))) }
    return events
  }

  /// All events that say something, from the first.
  func fetchReadable() throws -> [(id: Int64, event: Event)] {
    var events: [(id: Int64, event: Event)] = []
    try read("ORDER BY id") { row in
      if let id: Int64 = try? row.value(0), let event = try? Self.event(row) { events.append((id, event)) }
    }
    return events
  }

  /// Hands out rows of the log one by one.
  func read(
    _ condition: String, _ arguments: StatementArguments = [], _ body: (Row) throws -> Void
  ) throws {
    let statement = try db.cachedStatement(sql: "SELECT \(Self.columns) FROM event \(condition)")
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() { try body(row) }
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
        let id: Int64 = try row.value(0)
        guard let settings = SettingsText.settings(try row.value(1)) else { throw UnreadableRow(event: id) }
        return (id, settings)
      })
  }

  /// The event of a row.
  ///
  /// - Throws: `UnreadableRow` when it is none, or says what cannot be.
  static func event(_ row: Row) throws -> Event {
    do {
      guard let kind = Event.Kind(rawValue: try row.value(1)) else { throw UnreadableRow() }
      let time = AnswerTime(milliseconds: try row.value(2), offset: try row.value(3), day: try row.value(4))
      var event = Event(kind, at: time)
      event.card = try row.value(5)
      event.rating = try row.value(6)
      event.target = try row.value(7)
      event.fingerprint = try row.value(8)
      event.verdict = try row.value(9)
      event.typed = try row.value(10)
      event.duration = try row.value(11)
      event.settings = try row.value(12)
      guard event.isPlausible else { throw UnreadableRow() }
      return event
    } catch is UnreadableRow { throw UnreadableRow(event: try? row.value(0)) }
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

import SQLite
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
    let end = try end()
    var (id, link) = (end.id, end.link)
    guard id < .max - Int64(events.count) else { throw UnreadableRow(event: id) }
    let sql = "INSERT INTO event (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    return try events.map { event in
      id += 1
      link = event.link(after: link, id: id)
      try db.run(sql, Self.values(event, id, link))
      return id
    }
  }

  /// Whether nothing was ever written down.
  func isEmpty() throws -> Bool { try db.integer("SELECT 1 FROM event LIMIT 1") == nil }

  /// The events about a card, from the first.
  func events(ofCard card: String) throws -> [(id: Int64, event: Event)] {
    try fetch("WHERE card = ? AND card <> '' ORDER BY id", [card])
  }

  /// The events of these numbers or of all, from the first.
  ///
  /// - Throws: `UnreadableRow` at the first event that says nothing that can be.
  func fetch(_ condition: String = "ORDER BY id", _ values: [any Bindable] = [])
    throws -> [(id: Int64, event: Event)]
  {
    var events: [(id: Int64, event: Event)] = []
    try read(condition, values) { events.append((try $0.value(0), try Self.event($0))) }
    return events
  }

  /// All events that say something, from the first.
  func fetchReadable() throws -> [(id: Int64, event: Event)] {
    var events: [(id: Int64, event: Event)] = []
    try read("ORDER BY id") { row in
      if let id = row.integer(0), let event = try? Self.event(row) { events.append((id, event)) }
    }
    return events
  }

  /// Hands out rows of the log one by one.
  func read(
    _ condition: String, _ values: [any Bindable] = [], _ body: (borrowing Row) throws -> Void
  ) throws {
    try db.query("SELECT \(Self.columns) FROM event \(condition)", values, body)
  }

  /// The settings that were ever in force, each from the event after its number on; the first from the beginning.
  func settings() throws -> SettingsHistory {
    let sql = "SELECT id, settings FROM event WHERE kind = 'settings' AND kind <> 'answer' ORDER BY id"
    return SettingsHistory(
      changes: try db.all(sql) { row in
        let id: Int64 = try row.value(0)
        guard let settings = SettingsText.settings(try row.value(1)) else { throw UnreadableRow(event: id) }
        return (id, settings)
      })
  }

  /// The event of a row.
  ///
  /// - Throws: `UnreadableRow` when it is none, or says what cannot be.
  static func event(_ row: borrowing Row) throws -> Event {
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
    } catch is UnreadableRow { throw UnreadableRow(event: row.integer(0)) }
  }

  private static func values(_ event: Event, _ id: Int64, _ link: Int64) -> [any Bindable] {
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

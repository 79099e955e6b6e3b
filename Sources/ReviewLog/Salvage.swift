import GRDB
public import SpacedRepetition

/// What can still be read of a progress file, be it damaged or another machine's.
public struct Salvage: Sendable {
  /// The answers that count, in the order of the log.
  public let answers: [LoggedAnswer]
  /// The settings that were in force last.
  public let settings: SchedulerSettings
  /// The events that could be read, from the first.
  let events: [(id: Int64, event: Event)]
  /// Whether everything could be read: the chain of the log is whole.
  public let isWhole: Bool

  /// Reads the file without changing it: from the beginning to the first page that is broken, and from the end back
  /// to it.
  ///
  /// - Throws: A failure when nothing of it can be read as a progress.
  public init(path: String) throws(StoreFailure) {
    do {
      var configuration = Configuration()
      configuration.readonly = true
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      // Not in a transaction: after a broken page that could not be ended.
      let (events, isWhole) = try queue.inDatabase { try Self.events($0) }
      let settings = SettingsHistory(
        changes: events.compactMap { id, event in
          event.kind == .settings ? SettingsText.settings(event.settings).map { (id, $0) } : nil
        })
      self.events = events
      answers = StandingAnswers(events, settings).answers
      self.settings = settings.current
      self.isWhole = isWhole
    } catch { throw StoreOpening(path: path).failure(error) }
  }

  /// Whether bytes begin as a file of SQLite does.
  public static func isDatabase(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "SQLite format 3\0".utf8) }

  private static func events(_ db: Database) throws -> (events: [(id: Int64, event: Event)], isWhole: Bool) {
    var events: [Int64: Event] = [:]
    let isReadToTheEnd = try read(db, "ORDER BY id", into: &events)
    if !isReadToTheEnd { _ = try read(db, "ORDER BY id DESC", into: &events) }
    let inOrder = events.sorted { $0.key < $1.key }.map { (id: $0.key, event: $0.value) }
    let isWhole = isReadToTheEnd ? try EventTable(db: db).brokenLinks().broken.isEmpty : false
    return (inOrder, isWhole)
  }

  /// Whether all rows could be read; those before a broken page are taken anyway.
  private static func read(
    _ db: Database, _ order: String, into events: inout [Int64: Event]
  ) throws -> Bool {
    let rows = try Row.fetchCursor(db, sql: "SELECT \(EventTable.columns) FROM event NOT INDEXED \(order)")
    do {
      while let row = try rows.next() {
        if let id: Int64 = try? row.value(0), let event = try? EventTable.event(row) { events[id] = event }
      }
      return true
    } catch let error as DatabaseError where error.isOfDamage { return false }
  }
}

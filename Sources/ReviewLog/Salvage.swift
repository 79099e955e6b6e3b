import SQLite
public import SpacedRepetition

/// What can still be read of a progress file, be it damaged or another machine's.
public struct Salvage: Sendable {
  /// The answers that count, in the order of the log.
  public let answers: [LoggedAnswer]
  /// All answers with what happened to them, in the order of the log.
  public let histories: [AnswerHistory]
  /// The settings that were in force last.
  public let settings: SchedulerSettings
  /// How many events are known to be there and could not be read.
  public let missing: Int
  /// Whether everything could be read: the chain of the log is whole.
  public let isWhole: Bool
  /// The events that could be read, from the first.
  let events: [(id: Int64, event: Event)]

  /// Reads the file without changing it.
  ///
  /// - Throws: A failure when nothing of it can be read as a progress.
  public init(path: String) throws(StoreFailure) {
    if let odd = FileAccess.oddity(path) { throw .notAFile(path: path, odd) }
    do {
      do { self = try Self(path: path, .reading) } catch let error as DatabaseError
        where [.readOnly, .cannotOpen].contains(error.kind) && FileAccess.exists(path)
      {
        // A change that was interrupted cannot be taken back without writing, nor waited for: it is read as it is.
        self = try Self(path: path, .readingUntouched)
      }
    } catch let error as DatabaseError where error.kind == .statement {
      throw .foreign(path: path)
    } catch { throw StoreOpening(path: path).failure(error) }
  }

  private init(path: String, _ use: Connection.Use) throws {
    let connection = try Connection(path, for: use)
    // An event takes some thirty bytes at least.
    let limit = Int64((FileAccess.size(of: path) ?? 0) / 30)
    // Not in a transaction: after a broken page that could not be ended.
    let (events, missing, isChained) = try connection.withoutTransaction { db in
      // So SQLite opens a file that is shorter than it says.
      try db.execute("PRAGMA writable_schema = ON")
      let log = try BrokenLog(db, limit: limit)
      let isChained = log.isIntact ? try EventTable(db: db).brokenLinks().broken.isEmpty : false
      return (log.events, log.missing, isChained)
    }
    self.init(events, missing: missing, isChained: isChained)
  }

  private init(_ found: [Int64: Event], missing: Int, isChained: Bool) {
    events = found.sorted { $0.key < $1.key }.map { (id: $0.key, event: $0.value) }
    let settings = SettingsHistory(
      changes: events.compactMap { id, event in
        event.kind == .settings ? SettingsText.settings(event.settings).map { (id, $0) } : nil
      })
    answers = StandingAnswers(events, settings).answers
    histories = Histories(events).entries.map(\.history)
    self.settings = settings.current
    self.missing = missing
    isWhole = isChained
  }

  /// Whether bytes begin as a file of SQLite does.
  public static func isDatabase(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "SQLite format 3\0".utf8) }
}

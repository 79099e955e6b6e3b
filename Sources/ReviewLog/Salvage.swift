import GRDB
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
      do { self = try Self(path: path, connectingTo: path) } catch let error as DatabaseError
        where [.SQLITE_READONLY, .SQLITE_CANTOPEN].contains(error.resultCode) && FileAccess.exists(path)
      {
        // A change that was interrupted cannot be taken back without writing, nor waited for: it is read as it is.
        self = try Self(path: path, connectingTo: Self.untouched(path))
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      throw .foreign(path: path)
    } catch { throw StoreOpening(path: path).failure(error) }
  }

  private init(path: String, connectingTo address: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    // So SQLite opens a file that is shorter than it says.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA writable_schema = ON") }
    let queue = try DatabaseQueue(path: address, configuration: configuration)
    // An event takes some thirty bytes at least.
    let limit = Int64((FileAccess.size(of: path) ?? 0) / 30)
    // Not in a transaction: after a broken page that could not be ended.
    let (log, isChained) = try queue.inDatabase { db in
      let log = try BrokenLog(db, limit: limit)
      return (log, log.isIntact ? try EventTable(db: db).brokenLinks().broken.isEmpty : false)
    }
    self.init(log, isChained: isChained)
  }

  private init(_ log: BrokenLog, isChained: Bool) {
    events = log.events.sorted { $0.key < $1.key }.map { (id: $0.key, event: $0.value) }
    let settings = SettingsHistory(
      changes: events.compactMap { id, event in
        event.kind == .settings ? SettingsText.settings(event.settings).map { (id, $0) } : nil
      })
    answers = StandingAnswers(events, settings).answers
    histories = Histories(events).entries.map(\.history)
    self.settings = settings.current
    missing = log.missing
    isWhole = isChained
  }

  /// Whether bytes begin as a file of SQLite does.
  public static func isDatabase(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "SQLite format 3\0".utf8) }

  /// The address by which SQLite reads a file as it stands, without a lock and without its journal.
  private static func untouched(_ path: String) -> String {
    let name = path.utf8.map { byte in
      let isPlain =
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "/")
        || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
      let hex = String(byte, radix: 16)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (hex.count < 2 ? "0" : "") + hex
    }
    return "file:\(path.hasPrefix("/") ? "//" : "")\(name.joined())?immutable=1"
  }
}

import GRDB

extension ReviewStore {
  /// Opens the progress in a folder, and makes it when there is none.
  ///
  /// A folder that cannot be written is no failure: what is there is read, and changes are kept in memory; see
  /// `safety`.
  ///
  /// - Parameter folder: An absolute path; nil when there is no place for files.
  public static func open(folder: String?) throws(StoreFailure) -> ReviewStore {
    try open(folder: folder, schema: .current)
  }

  static func open(folder: String?, schema: Schema) throws(StoreFailure) -> ReviewStore {
    guard let folder else { return try StoreOpening(path: "", schema: schema).inMemory(reason: "") }
    let opening = StoreOpening(path: folder + "/progress.sqlite", schema: schema)
    if let reason = FileAccess.makeFolder(folder) { return try opening.inMemory(reason: reason) }
    return try opening.open()
  }
}

/// Opens the file of the progress, or moves it aside when it is damaged.
struct StoreOpening {
  let path: String
  var schema = Schema.current

  func open() throws(StoreFailure) -> ReviewStore {
    switch FileLock.take(path + ".lock") {
    case .busy: throw .busy(path: path)
    case .impossible(let reason): return try inMemory(reason: reason)
    case .held(let lock):
      return try lock.hold { () throws(StoreFailure) in
        if let reason = FileAccess.makeFile(path) ?? FileAccess.obstacle(toWriting: path) {
          return try inMemory(reason: reason)
        }
        return try onDisk()
      }
    }
  }

  private func onDisk() throws(StoreFailure) -> ReviewStore {
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try schema.migrate(queue, path: path)
      Backup(path: path).renew(from: queue)
      return ReviewStore(path: path, disk: queue)
    } catch let error as DatabaseError where error.isOfTheDisk {
      return try inMemory(reason: error.message ?? "")
    } catch let error as DatabaseError where error.isOfDamage {
      throw setAside()
    } catch { throw failure(error) }
  }

  /// A store that keeps changes in memory, over what can be read of the file.
  func inMemory(reason: String) throws(StoreFailure) -> ReviewStore {
    do {
      let memory = try DatabaseQueue()
      if FileAccess.exists(path) {
        var configuration = Configuration()
        configuration.readonly = true
        try DatabaseQueue(path: path, configuration: configuration).backup(to: memory)
      }
      try schema.migrate(memory, path: path)
      return ReviewStore(path: path, memory: memory, reason: reason)
    } catch { throw failure(error) }
  }

  /// A rollback journal that is cut to nothing, and a sync at every commit: of SQLite's modes the one that loses
  /// no acknowledged answer in a power cut and is not touched by the faults of write-ahead logs.
  private var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL;")
    }
    return configuration
  }

  /// Gives a damaged file another name, so that nothing writes to it any more.
  private func setAside() -> StoreFailure {
    for number in 1...99 where !FileAccess.exists("\(path).damaged-\(number)") {
      let other = "\(path).damaged-\(number)"
      if let reason = FileAccess.move(path, to: other) { return .damagedInPlace(path: path, reason: reason) }
      // The journal belongs to the file: without it a half-finished change could not be taken back.
      _ = FileAccess.move(path + "-journal", to: other + "-journal")
      return .damaged(path: path, movedTo: other)
    }
    return .damagedInPlace(path: path, reason: "")
  }

  func failure(_ error: any Error) -> StoreFailure {
    switch error {
    case let failure as StoreFailure: failure
    case let row as UnreadableRow: .unreadable(path: path, event: row.event.map(Int.init))
    case let error as DatabaseError where error.resultCode == .SQLITE_BUSY: .busy(path: path)
    case let error as DatabaseError where error.isOfDamage:
      .damagedInPlace(path: path, reason: error.message ?? "")
    case let error as DatabaseError: .failed(path: path, reason: error.message ?? "\(error.resultCode)")
    default: .failed(path: path, reason: "\(error)")
    }
  }
}

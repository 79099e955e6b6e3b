import Glibc
import SQLite

extension ReviewStore {
  /// Opens the progress in a folder, and makes it when there is none; or on the server that was chosen there.
  ///
  /// A folder that cannot be written is no failure: what is there is read, and changes are kept in memory; see
  /// `safety`.
  ///
  /// - Parameter folder: An absolute path; nil when there is no place for files.
  public static func open(folder: String?) throws(StoreFailure) -> ReviewStore {
    if let server = try StoreChoice(folder: folder).server {
      return try ServerOpening(address: server).open()
    }
    return try open(folder: folder, schema: .current)
  }

  /// Opens the progress on a server, and makes the tables there when there are none.
  public static func open(on server: ServerAddress) throws(StoreFailure) -> ReviewStore {
    try ServerOpening(address: server).open(makingTables: true)
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
    if let odd = FileAccess.oddity(path) { throw .notAFile(path: path, odd) }
    switch FileLock.take(path + ".lock") {
    case .busy: throw .busy(path: path)
    case .impossible(let reason): return try inMemory(reason: reason)
    case .held(let lock):
      return try lock.hold { mark throws(StoreFailure) in try open(mark) }
    }
  }

  /// Opens the file while no other program does.
  private func open(_ mark: FileMark) throws(StoreFailure) -> ReviewStore {
    let size = FileAccess.size(of: path)
    let isLost = (size ?? 0) == 0 && (mark.isSet || Backup(path: path).isThere)
    if let reason = FileAccess.makeFile(path) ?? FileAccess.obstacle(toWriting: path) {
      return try inMemory(reason: reason)
    }
    if size ?? 0 > 0 { try checkOwner() }
    let store = try onDisk()
    guard store.safety == .durable else { return store }
    mark.set()
    if isLost { throw .lost(path: path, isEmpty: size != nil) }
    return store
  }

  /// Makes sure that the file is no other program's before anything is written to it.
  private func checkOwner() throws(StoreFailure) {
    let owners = [FileHeader(path: path)?.owner, FileHeader(path: path)?.owner]
    if owners.contains(.us) { return }
    if owners.contains(.anotherProgram) { throw .foreign(path: path) }
    // What a disk says once, it may not say twice.
    if owners == [.nobody, .nobody] { throw setAside() }
  }

  private func onDisk(isSecondTry: Bool = false) throws(StoreFailure) -> ReviewStore {
    do {
      let disk = try connect(path)
      try schema.migrate(disk, path: path)
      try schema.mendCache(disk)
      return ReviewStore(path: path, disk: disk, notices: Backup(path: path).notices(of: disk))
    } catch let error as DatabaseError where error.isOfTheDisk || error.isOfDamage {
      // One failed read of a sound file must not move it.
      guard isSecondTry else { return try onDisk(isSecondTry: true) }
      if error.isOfDamage { throw setAside() }
      return try inMemory(reason: error.reason)
    } catch { throw failure(error) }
  }

  /// A store that keeps changes in memory, over what can be read of the file.
  func inMemory(reason: String) throws(StoreFailure) -> ReviewStore {
    do {
      let memory = try Connection()
      if FileAccess.size(of: path) ?? 0 > 0 {
        if FileHeader(path: path)?.owner == .anotherProgram { throw StoreFailure.foreign(path: path) }
        try Connection(path, for: .reading).copy(to: memory)
      }
      try schema.migrate(memory, path: path)
      try schema.mendCache(memory)
      let backup = path.isEmpty ? nil : Backup(path: path).fullest
      let isEmpty = try memory.read { try EventTable(db: $0).isEmpty() }
      let notices = isEmpty ? backup.map { [StoreNotice.unusedCopy($0)] } : nil
      return ReviewStore(path: path, memory: memory, reason: reason, notices: notices ?? [])
    } catch let error as DatabaseError where error.isOfTheDisk {
      // What the disk said first is the reason; that the file cannot be read without writing follows from it.
      throw .failed(path: path, reason: reason.isEmpty ? error.reason : reason)
    } catch { throw failure(error) }
  }

  /// Opens a file for writing.
  ///
  /// A rollback journal that is cut to nothing, and a sync at every commit: of SQLite's modes the one that loses
  /// no acknowledged answer in a power cut and is not touched by the faults of write-ahead logs.
  func connect(_ path: String) throws -> Connection {
    let connection = try Connection(path, patience: 10)
    try connection.withoutTransaction {
      try $0.execute("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL")
    }
    return connection
  }

  /// Gives a damaged file another name, so that nothing writes to it any more, and begins a new one.
  private func setAside() -> StoreFailure {
    guard let other = FileAccess.freeName("\(path).damaged") else {
      return .damagedInPlace(path: path, reason: FileAccess.reason(EEXIST))
    }
    if let reason = FileAccess.move(path, to: other) { return .damagedInPlace(path: path, reason: reason) }
    // The journal belongs to the file: without it a half-finished change could not be taken back.
    _ = FileAccess.move(path + "-journal", to: other + "-journal")
    begin()
    return .damaged(path: path, movedTo: other)
  }

  /// Begins a new progress; when that fails, the next start will say what is missing.
  private func begin() {
    guard FileAccess.makeFile(path) == nil, let disk = try? connect(path) else { return }
    try? schema.migrate(disk, path: path)
  }

  func failure(_ error: any Error) -> StoreFailure {
    switch error {
    case let failure as StoreFailure: failure
    case let row as UnreadableRow: .unreadable(path: path, event: row.event.map(Int.init))
    case let error as DatabaseError where error.kind == .busy: .busy(path: path)
    case let error as DatabaseError where error.isOfDamage:
      .damagedInPlace(path: path, reason: error.reason)
    case let error as DatabaseError: .failed(path: path, reason: error.reason)
    default: .failed(path: path, reason: "\(error)")
    }
  }
}

import PostgreSQL
import SQLite
public import SpacedRepetition

/// The learner's progress: a log of answers, undos, overrides and settings, and where each card stands.
///
/// What a method of this type acknowledges is on the disk, unless `safety` says otherwise. Several programs may
/// use one file at once.
public struct ReviewStore: Sendable {
  /// The file, or the server's address without anything secret; empty when there is no place for a file.
  public let path: String
  /// How safe the next answer is.
  public private(set) var safety: Safety
  /// What the learner should know about what was found beside the file.
  public private(set) var notices: [StoreNotice]

  /// The file; for a log on a server, a copy of it in memory that has what the server has.
  let disk: SQLite.Connection?
  /// Where the log is when it is on a server.
  let server: ServerLog?
  /// Stands in for the disk when that cannot be written.
  private var memory: SQLite.Connection?
  /// What memory holds and the disk does not.
  var unsaved: [@Sendable (Database) throws -> Void] = []
  /// What may have reached the server, though it did not say so.
  var attempts: [ServerAttempt] = []
  private var known: (version: Int, states: [String: CardState])?

  init(path: String, disk: SQLite.Connection, notices: [StoreNotice]) {
    self.path = path
    self.notices = notices
    self.disk = disk
    server = nil
    safety = .durable
  }

  /// - Parameter obstacle: Why nothing can be written to the server; nil when it can.
  init(_ server: ServerLog, copy: SQLite.Connection, obstacle: String?) {
    (path, notices) = ("\(server.address)", [])
    (disk, self.server) = (copy, server)
    safety = obstacle.map { .memoryOnly(reason: $0) } ?? .durable
  }

  init(path: String, memory: SQLite.Connection, reason: String, notices: [StoreNotice]) {
    self.path = path
    self.notices = notices
    (disk, server) = (nil, nil)
    self.memory = memory
    safety = .memoryOnly(reason: reason)
  }

  /// Whether the log is on a server, and not in a file.
  public var isOnServer: Bool { server != nil }

  /// Whether a change was sent to a server that went away before it said whether it arrived.
  public var isInDoubt: Bool { !attempts.isEmpty }

  /// How many changes memory holds that the disk does not.
  public var unsavedCount: Int { unsaved.count }

  // MARK: Changes

  /// Writes an answer down.
  ///
  /// - Returns: Where the card stands now.
  public mutating func add(_ answer: NewAnswer) throws(StoreFailure) -> CardState {
    let state = try change { try Ledger(db: $0).add(answer) }
    known?.states[answer.card.cleaned] = state
    return state
  }

  /// Writes many answers down, as an import brings them, whole or not at all.
  ///
  /// - Returns: How many were not in the log yet.
  public mutating func add(_ answers: [NewAnswer]) throws(StoreFailure) -> Int {
    try changeMany { try Ledger(db: $0).add(answers) }
  }

  /// Voids the last answers and overrides that count; the undo itself is written down too.
  ///
  /// - Returns: The cards of what was voided, the last one first.
  public mutating func undo(_ count: Int, at time: AnswerTime) throws(StoreFailure) -> [String] {
    known = nil
    return try change { try Ledger(db: $0).undo(count, at: time).map(\.card) }
  }

  /// Gives the last answer of a card another rating than the machine's; the override itself is written down.
  ///
  /// - Returns: Where the card stands now; nil when no answer of the card counts.
  public mutating func override(
    _ card: String, as rating: Rating, at time: AnswerTime
  ) throws(StoreFailure) -> CardState? {
    let state = try change { try Ledger(db: $0).override(card, rating, at: time) }
    if let state { known?.states[card] = state }
    return state
  }

  /// Puts settings into force.
  public mutating func change(
    to settings: SchedulerSettings, at time: AnswerTime
  ) throws(StoreFailure) {
    known = nil
    try change { try Ledger(db: $0).change(settings, at: time) }
  }

  /// Makes the stored states what a replay of the log gives; the log itself is not touched.
  public mutating func rebuild() throws(StoreFailure) {
    // Answers that are missing are still missing.
    let noticed = notices
    try changeMany { try Ledger(db: $0).rebuild() }
    notices = noticed
  }

  // MARK: Questions

  /// Where every card stands that was answered; asked again, only what another program changed is read anew.
  public mutating func states() throws(StoreFailure) -> [String: CardState] {
    try lookForNews()
    let version = try read { Int(try $0.integer("PRAGMA data_version") ?? 0) }
    if let known, known.version == version { return known.states }
    let (states, isWhole) = try read { try CardRow.all($0) }
    guard isWhole else { return try rebuilt(version) }
    known = (version, states)
    return states
  }

  /// The states made anew from the log, because a stored one says nothing that can be.
  private mutating func rebuilt(_ version: Int) throws(StoreFailure) -> [String: CardState] {
    try rebuild()
    let states = try read { try CardRow.all($0).states }
    known = (version, states)
    return states
  }

  /// Takes over what other programs have written to a server's log; without a line, what is known must do.
  private mutating func lookForNews() throws(StoreFailure) {
    guard let server, let disk, unsaved.isEmpty else { return }
    do { try catchUp(with: server, disk) } catch let error as ServerError {
      safety = .memoryOnly(reason: error.words)
    } catch { throw failure(error) }
  }

  /// Lets the states be read anew.
  mutating func forgetStates() { known = nil }

  // MARK: Disk and memory

  func read<Value: Sendable>(_ question: @Sendable (Database) throws -> Value) throws(StoreFailure) -> Value {
    guard let connection = memory ?? disk else { throw .failed(path: path, reason: "") }
    do {
      // A disk that failed once may not fail twice.
      do { return try connection.read(question) } catch let error as DatabaseError
        where error.isOfTheDisk || error.isOfDamage
      { return try connection.read(question) }
    } catch { throw failure(error) }
  }

  /// Tries once more to write to the disk what memory holds.
  public mutating func save() throws(StoreFailure) {
    guard let disk, !unsaved.isEmpty else { return }
    do {
      try commit(on: disk) { _ in }
      (memory, unsaved, attempts, safety) = (nil, [], [], .durable)
    } catch let error as DatabaseError where error.isOfTheDisk {
      safety = .memoryOnly(reason: error.reason)
    } catch let error as ServerError {
      safety = .memoryOnly(reason: error.words)
    } catch { throw failure(error) }
  }

  /// Makes a change after which all states are read anew.
  mutating func changeMany<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) throws(StoreFailure) -> Value {
    known = nil
    return try change(body)
  }

  /// Makes a change on the disk, together with what memory has saved up; or in memory when the disk refuses.
  private mutating func change<Value: Sendable>(
    _ change: @escaping @Sendable (Database) throws -> Value
  ) throws(StoreFailure) -> Value {
    if let disk {
      do {
        let value = try commit(on: disk, change)
        (memory, unsaved, attempts, safety, notices) = (nil, [], [], .durable, [])
        return value
      } catch let error as DatabaseError where error.isOfTheDisk {
        safety = .memoryOnly(reason: error.reason)
      } catch let error as ServerError {
        safety = .memoryOnly(reason: error.words)
      } catch { throw failure(error) }
    }
    do {
      let connection = try memory ?? copyOfDisk()
      let value = try connection.write(change)
      memory = connection
      unsaved.append { _ = try change($0) }
      return value
    } catch { throw failure(error) }
  }

  private mutating func commit<Value: Sendable>(
    on disk: SQLite.Connection, _ change: @Sendable (Database) throws -> Value
  ) throws -> Value {
    if let server { return try commit(on: server, disk, change) }
    return try disk.write { [unsaved] db in
      for earlier in unsaved { try earlier(db) }
      return try change(db)
    }
  }

  /// Makes the disk full, or not, for tests.
  func limitFile(toPages count: Int) throws {
    try disk?.withoutTransaction { try $0.execute("PRAGMA max_page_count = \(count)") }
  }

  private func copyOfDisk() throws -> SQLite.Connection {
    let copy = try SQLite.Connection()
    try disk?.copy(to: copy)
    return copy
  }

  func failure(_ error: any Error) -> StoreFailure {
    server.map { ServerOpening(address: $0.address).failure(error) }
      ?? StoreOpening(path: path).failure(error)
  }
}

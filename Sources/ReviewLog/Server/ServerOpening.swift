import PostgreSQL
import SQLite

/// Opens a learner's log on a server.
struct ServerOpening {
  let address: ServerAddress
  var schema = ServerSchema.current
  /// The oldest server that has what the tables need.
  private static let oldestServer = 120_000

  /// - Parameter isNew: Whether tables that are missing may be made.
  func open(makingTables isNew: Bool = false) throws(StoreFailure) -> ReviewStore {
    let log = ServerLog(address)
    do {
      try log.connect()
      guard log.serverVersion >= Self.oldestServer else { throw trouble(.oldServer, "\(log.serverVersion)") }
      try prepare(log, isNew)
      let copy = try SQLite.Connection()
      try Schema.current.migrate(copy, path: "")
      _ = try copy.write { try log.fetch(into: $0) }
      return ReviewStore(log, copy: copy, obstacle: try log.obstacle())
    } catch { throw failure(error) }
  }

  /// Makes sure that the tables are there and of this version.
  private func prepare(_ log: ServerLog, _ isNew: Bool) throws {
    let found = try version(log)
    if found.encoding != "UTF8" { throw trouble(.notUnicode, found.encoding) }
    switch found.number {
    case nil where isNew: try migrate(log, from: 0)
    case nil: throw trouble(.noTables, "")
    case let number? where number > schema.version: throw trouble(.newerTables(version: number), "")
    case let number? where number < schema.version: try migrate(log, from: number)
    default: break
    }
  }

  /// Brings the tables to this version, unless somebody else does so at the same moment.
  private func migrate(_ log: ServerLog, from number: Int) throws {
    do throws(ServerError) { try log.run(script: schema.script(from: number)) } catch {
      guard case .refused(_, let words) = error else { throw error }
      guard try version(log).number != schema.version else { return }
      if number > 0 { throw trouble(.olderTables(version: number), words) }
      throw error.code == "42501" ? trouble(.noTables, words) : error
    }
  }

  private func version(_ log: ServerLog) throws -> (number: Int?, encoding: String) {
    let (isThere, encoding) = try log.run(
      "SELECT to_regclass('csuite.version') IS NOT NULL, current_setting('server_encoding')"
    ) { ($0.isTrue(0, 0), $0.text(0, 1) ?? "") }
    guard isThere else { return (nil, encoding) }
    let number = try log.run("SELECT max(number) FROM csuite.version") { $0.number(0, 0) }
    return (number.map { Int($0) } ?? 0, encoding)
  }

  private func trouble(_ kind: ServerTrouble.Kind, _ words: String) -> StoreFailure {
    .server(ServerTrouble(address: "\(address)", kind: kind, words: words))
  }

  func failure(_ error: any Error) -> StoreFailure {
    switch error {
    case let doubt as ServerLog.Doubt: trouble(doubt.cause.kind, doubt.cause.words)
    case let error as ServerError: trouble(error.kind, error.words)
    default: StoreOpening(path: "\(address)").failure(error)
    }
  }
}

extension ServerError {
  /// What kind of trouble it is to a learner.
  fileprivate var kind: ServerTrouble.Kind {
    switch self {
    case .noLibrary: .noLibrary
    case .badAddress: .badAddress
    case .lost: .failed
    case .notConnected(_, _, needsPassword: true): .noPassword
    case .notConnected("3D000"?, _, _): .noDatabase
    case .notConnected(let code?, _, _) where code.hasPrefix("28"): .wrongLogin
    case .notConnected(let code?, _, _) where code.hasPrefix("42"): .noRight
    case .notConnected: .unreachable
    case .refused("42501", _): .noRight
    case .refused: .failed
    }
  }
}

import Foundation
import SQLite
import Testing

@Suite struct `A connection to SQLite` {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  private func notes(_ name: String = "notes") throws -> Connection {
    let connection = try Connection(folder.path(name))
    try connection.write { db in
      try db.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text UNIQUE)")
      for text in ["một", "hai", "ba"] { try db.run("INSERT INTO note (text) VALUES (?)", [text]) }
    }
    return connection
  }

  private func count(_ connection: Connection) throws -> Int64? {
    try connection.read { try $0.integer("SELECT count(*) FROM note") }
  }

  /// The kind of the error that something throws.
  private func kind(_ body: () throws -> Void) -> DatabaseError.Kind? {
    (#expect(throws: DatabaseError.self) { try body() })?.kind
  }

  // MARK: Statements

  @Test func `names what is wrong with a statement`() throws {
    let connection = try notes()
    func failure(_ sql: String, _ values: [any Bindable] = []) -> DatabaseError? {
      let values = values.map(\.stored)
      return #expect(throws: DatabaseError.self) { try connection.write { try $0.run(sql, values) } }
    }
    #expect(failure("SELEC 1") == DatabaseError(.statement, "near \"SELEC\": syntax error"))
    #expect(failure("SELECT x FROM note") == DatabaseError(.statement, "no such column: x"))
    #expect(failure("INSERT INTO note (text) VALUES ('ba')")?.kind == .constraint)
    #expect(failure("SELECT ?") == DatabaseError(.misuse, "0 values for 1 places"))
    #expect(failure("SELECT 1", [7])?.kind == .misuse)
  }

  @Test(arguments: ["", " ; ", "-- nothing", "DELETE FROM note; DELETE FROM note"])
  func `runs one statement and not what hides behind it`(sql: String) throws {
    let connection = try notes()
    #expect(kind { try connection.write { try $0.run(sql) } } == .misuse)
    #expect(try count(connection) == 3)
  }

  @Test func `can ask the same again while it is being answered`() throws {
    let sql = "SELECT id FROM note ORDER BY id"
    let pairs = try notes().read { db in
      try db.all(sql) { outer in
        let inner = try db.all(sql) { $0.integer(0) ?? 0 }
        return [outer.integer(0) ?? 0] + inner
      }
    }
    #expect(pairs == [[1, 1, 2, 3], [2, 1, 2, 3], [3, 1, 2, 3]])
  }

  @Test func `finds out what cannot be asked without asking`() throws {
    try notes().withoutTransaction { db in
      try db.check("DELETE FROM note")
      #expect(throws: DatabaseError.self) { try db.check("DELETE FROM nothing") }
      #expect(try db.integer("SELECT count(*) FROM note") == 3)
    }
  }

  // MARK: Transactions

  private struct Stopped: Error {}

  @Test func `changes all or nothing`() throws {
    let connection = try notes()
    #expect(throws: Stopped.self) {
      try connection.write { db in
        try db.run("DELETE FROM note")
        throw Stopped()
      }
    }
    let taken = kind {
      try connection.write { try $0.execute("DELETE FROM note; INSERT INTO note VALUES (1, 'a'), (1, 'b')") }
    }
    #expect(taken == .constraint)
    #expect(try count(connection) == 3)
    try connection.write { try $0.run("DELETE FROM note WHERE id = ?", [1]) }
    #expect(try count(connection) == 2)
  }

  @Test func `is told who holds the file, and goes on when it is free`() throws {
    let (one, other) = (try notes(), try Connection(folder.path("notes")))
    try one.write { db in
      try db.run("DELETE FROM note WHERE id = 1")
      #expect(kind { try other.write { try $0.run("DELETE FROM note") } } == .busy)
      #expect(try count(other) == 3, "what is not finished is not seen")
    }
    try other.write { try $0.run("DELETE FROM note WHERE id = 2") }
    #expect(try count(one) == 1)
  }

  @Test func `keeps what it said though a change failed for want of room`() throws {
    let connection = try notes()
    try connection.withoutTransaction { try $0.execute("PRAGMA max_page_count = 1") }
    let full = kind {
      try connection.write {
        try $0.run("INSERT INTO note (text) VALUES (?)", [String(repeating: "x", count: 99_999)])
      }
    }
    #expect(full == .full)
    #expect(try count(connection) == 3)
  }

  // MARK: Files

  @Test func `cannot be had for a folder, a missing file or what is no database`() throws {
    #expect(kind { _ = try Connection(folder.path("")) } == .cannotOpen)
    #expect(kind { _ = try Connection(folder.path("missing"), for: .reading) } == .cannotOpen)
    try Data("not a database, however long it may be".utf8).write(to: folder.url("text"))
    let connection = try Connection(folder.path("text"))
    #expect(kind { try connection.read { try $0.run("SELECT 1 FROM sqlite_schema") } } == .notADatabase)
  }

  @Test func `that reads cannot write`() throws {
    _ = try notes()
    let connection = try Connection(folder.path("notes"), for: .reading)
    #expect(kind { try connection.withoutTransaction { try $0.run("DELETE FROM note") } } == .readOnly)
    #expect(try count(connection) == 3)
  }

  @Test(arguments: ["file:a?mode=memory", ":memory:", "dấu % # ? & + ~.sqlite", "a\nb"])
  func `takes every name for the name of a file`(name: String) throws {
    _ = try notes(name)
    #expect(FileManager.default.fileExists(atPath: folder.path(name)))
    #expect(try count(Connection(folder.path(name), for: .readingUntouched)) == 3)
  }

  @Test func `reads the beginning of a file that may be shorter, or nothing of none`() throws {
    try Data([1, 2]).write(to: folder.url("short"))
    #expect(FilePlace(folder.path("short")).firstBytes(4) == [1, 2, 0, 0])
    #expect(FilePlace(folder.path("missing")).firstBytes(4) == nil)
    _ = try notes()
    #expect(FilePlace(folder.path("notes")).firstBytes(16) == Array("SQLite format 3\0".utf8))
  }

  @Test func `lets nothing in a file call what the program can do`() throws {
    #expect(try notes().read { try $0.integer("PRAGMA trusted_schema") } == 0)
  }

  // MARK: Memory

  @Test func `is copied whole to another one`() throws {
    let (one, other) = (try notes(), try Connection())
    try one.copy(to: other)
    try other.write { try $0.run("DELETE FROM note WHERE id = 1") }
    #expect(try count(one) == 3 && count(other) == 2)
  }

  @Test func `is the same from its bytes, which stay as they are`() throws {
    let memory = try Connection()
    try notes().copy(to: memory)
    var bytes = try memory.serialized()
    (bytes[18], bytes[19]) = (2, 2)
    let again = try Connection(bytes: bytes)
    #expect(try count(again) == 3)
    #expect(kind { try again.write { try $0.run("DELETE FROM note") } } == .readOnly)
    #expect(kind { _ = try Connection(bytes: Array(bytes.prefix(99))) } == .notADatabase)
  }
}

/// A folder that is gone when the test is over.
final class Folder: Sendable {
  private let root: String

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "csuite-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  func path(_ name: String) -> String { root + "/" + name }
  func url(_ name: String) -> URL { URL(filePath: path(name)) }
}

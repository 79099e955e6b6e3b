import Foundation
import SpacedRepetition
import TestSupport
import Testing

@testable import PostgreSQL
@testable import ReviewLog

@Suite(
  .enabled(if: TestServer.isInstalled, "\(TestServer.missing)"), .serialized)
struct `A server that cannot be used` {
  let group: GroupServer

  init() throws {
    group = try GroupServer()
  }

  @Test func `says what is in the way`() throws {
    #expect(try group.trouble("nobody") == .wrongLogin)
    #expect(try group.trouble("barred") == .wrongLogin)
    #expect(try group.trouble("keen") == .noPassword)
    #expect(try group.trouble("keen:wrong") == .wrongLogin)
    #expect(try group.trouble("keen:right") == nil)
    #expect(try group.trouble("anna", "nowhere") == .noDatabase)
    #expect(try group.trouble("anna", "postgres") == .noTables)
    try group.server.run("REVOKE CONNECT ON DATABASE learning FROM PUBLIC")
    #expect(try group.trouble("anna") == .noRight)
    try group.server.die()
    #expect(try group.trouble("anna") == .unreachable)
    try group.server.rise()
  }

  @Test func `tells tables of other versions, and tables out of reach`() throws {
    try group.server.run("REVOKE USAGE ON SCHEMA csuite FROM PUBLIC")
    #expect(try group.trouble("anna") == .noRight)
    try group.server.run("GRANT USAGE ON SCHEMA csuite TO PUBLIC; UPDATE csuite.version SET number = 9")
    #expect(try group.trouble("anna") == .newerTables(version: 9))
    try group.server.run("UPDATE csuite.version SET number = 1")
    var later = ServerOpening(address: try group.address("anna"))
    later.schema = ServerSchema(
      migrations: ServerSchema.current.migrations + ["ALTER TABLE csuite.event ADD COLUMN mood text"])
    #expect { try later.open() } throws: { error in
      if case .server(let trouble) = error as? StoreFailure {
        trouble.kind == .olderTables(version: 1)
      } else {
        false
      }
    }
    var owner = ServerOpening(address: try group.address("postgres"))
    owner.schema = later.schema
    _ = try owner.open()
    _ = try later.open()
  }

  @Test func `that may only be read is read, and answers are counted that it does not take`() throws {
    var store = try group.open("anna")
    _ = try store.add(answer("there", .good))
    try group.server.run("REVOKE INSERT ON csuite.event FROM PUBLIC")
    var reader = try group.open("anna")
    guard case .memoryOnly(let reason) = reader.safety else { throw StoreFailure.busy(path: "") }
    #expect(reason.contains("permission denied"))
    #expect(try reader.states().keys.sorted() == ["there"])
    _ = try reader.add(answer("refused", .good, minute: 1))
    #expect(reader.unsavedCount == 1)
    try group.server.run("GRANT INSERT ON csuite.event TO PUBLIC")
    try reader.save()
    #expect(reader.safety == .durable && reader.unsavedCount == 0)
    #expect(try group.cards(of: "anna") == ["refused", "there"])
  }

  @Test func `keeps no text but in UTF-8`() throws {
    try group.server.run(
      "CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0", in: "postgres"
    )
    #expect(try group.trouble("anna", "latin") == .notUnicode)
  }
}

@Suite struct `The address of a server` {
  @Test(arguments: [
    ("postgresql://anna@host/learning", "postgresql://anna@host/learning"),
    ("postgres://anna:secret@host:5433/learning", "postgres://anna:***@host:5433/learning"),
    ("postgresql://h/d?user=anna&password=secret&x=1", "postgresql://h/d?user=anna&password=***&x=1"),
    ("postgresql://a:s%40t@[::1]/d?sslpassword=secret", "postgresql://a:***@[::1]/d?sslpassword=***"),
    ("postgresql://", "postgresql://"),
  ])
  func `is shown without what is secret`(typed: String, shown: String) throws {
    let address = try #require(ServerAddress(typed))
    #expect(address.description == shown)
    #expect(address.hasPassword == (typed != shown))
  }

  @Test(arguments: [
    "", "local", "mysql://host/d", "postgresql://anna:p@ss@host/d", "postgresql://anna:pa/ss@host/d",
    "postgresql://host/d\u{1B}[2J", "postgresql://ho st/d", "postgresql://a:p?s@h/d",
  ])
  func `is refused where a password in it might be shown as something else`(typed: String) {
    #expect(ServerAddress(typed) == nil)
  }

  @Test func `is kept in a file of the learner's own, until the file is chosen again`() throws {
    let folder = try TemporaryFolder()
    let address = try #require(ServerAddress("postgresql://anna:secret@host/d"))
    try StoreChoice.choose(address, folder: folder.path)
    #expect(try folder.permissions("store") == 0o600)
    #expect(try StoreChoice(folder: folder.path).server == address)
    try StoreChoice.choose(nil, folder: folder.path)
    #expect(try StoreChoice(folder: folder.path).server == nil)
    #expect(try folder.open().isOnServer == false)
  }

  @Test func `that cannot be read is no leave to write somewhere else`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    try Data("not an address\n".utf8).write(to: URL(filePath: folder.path + "/store"))
    #expect(throws: StoreFailure.self) { try folder.open() }
    #expect(try folder.names() == ["store"])
  }
}

@Suite struct `What libpq says of a refusal` {
  @Test func `is parted into the server's code and its words`() {
    let said = Refusal(
      "connection to server on socket \"/x\" failed: FATAL:  28P01: password authentication failed for user \"a\"\n"
        + "LOCATION:  auth_failed, auth.c:335\n")
    #expect(said.code == "28P01")
    #expect(
      said.words
        == "connection to server on socket \"/x\" failed: FATAL: password authentication failed for user \"a\""
    )
    #expect(Refusal("could not translate host name \"x\": unknown\n").code == nil)
  }
}

import Foundation
import SQLite
import SpacedRepetition
import Testing

@testable import ReviewLog

@Suite struct `Progress in trouble` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func filled(_ count: Int = 40) throws -> ReviewStore {
    var store = try folder.open()
    for number in 0..<count { _ = try store.add(answer("card \(number)", .good, minute: number)) }
    return store
  }

  @Test func `is moved aside when its file is damaged, and the next start is a new one`() throws {
    _ = try filled()
    let damaged = Data("this is no database, but it may have been one".utf8)
    try damaged.write(to: URL(filePath: folder.file))
    #expect(throws: StoreFailure.damaged(path: folder.file, movedTo: folder.file + ".damaged-1")) {
      try folder.open()
    }
    #expect(try Data(contentsOf: URL(filePath: folder.file + ".damaged-1")) == damaged)
    var store = try folder.open()
    #expect(try store.states().isEmpty)
  }

  @Test func `is found out when a byte of the log was changed behind its back`() throws {
    let store = try filled()
    try Connection(folder.file).write { db in
      try db.execute("DROP TRIGGER event_is_never_changed; UPDATE event SET rating = 4 WHERE id = 7")
    }
    #expect(
      try store.verify().problems == [.brokenLink(event: 7), .wrongState(card: "card 6")])
  }

  @Test func `is found out when a stored state is not the replay, and can be mended`() throws {
    var store = try filled()
    try Connection(folder.file).write { db in
      try db.execute("UPDATE card SET stability = 9 WHERE id = 'card 3'")
    }
    #expect(try store.verify().problems == [.wrongState(card: "card 3")])
    try store.rebuild()
    #expect(try store.verify().problems.isEmpty)
  }

  @Test func `refuses to change or remove what was written down`() throws {
    _ = try filled()
    let file = try Connection(folder.file)
    #expect(throws: DatabaseError.self) { try file.write { try $0.execute("DELETE FROM event") } }
    #expect(throws: DatabaseError.self) {
      try file.write { try $0.execute("UPDATE event SET time = 0") }
    }
  }

  @Test func `is left alone when a newer version of the program has written it`() throws {
    _ = try filled()
    try Connection(folder.file).withoutTransaction {
      try $0.execute("PRAGMA user_version = 9")
    }
    let before = try Data(contentsOf: URL(filePath: folder.file))
    #expect(throws: StoreFailure.newerVersion(path: folder.file, version: 9)) { try folder.open() }
    #expect(try Data(contentsOf: URL(filePath: folder.file)) == before)
  }

  @Test func `is backed up before it is brought to a new version`() throws {
    var store = try filled(3)
    let states = try store.states()
    let next = Schema(
      migrations: Schema.current.migrations + [
        { try $0.execute("ALTER TABLE card ADD COLUMN note TEXT") }
      ])
    var migrated = try ReviewStore.open(folder: folder.path, schema: next)
    #expect(try migrated.states() == states)
    #expect(try folder.permissions("progress.sqlite.version-1") == 0o600)
    let backup = try Connection(folder.file + ".version-1")
    #expect(try backup.read { try $0.integer("SELECT count(*) FROM event") } == 3)
  }

  @Test func `has a backup that is not older than a day of use`() throws {
    _ = try filled(3)
    #expect(try !folder.names().contains("progress.sqlite.backup"))
    _ = try folder.open()
    #expect(try folder.permissions("progress.sqlite.backup") == 0o600)
    #expect(try Salvage(path: folder.file + ".backup").answers.count == 3)
    var store = try folder.open()
    _ = try store.add(answer("late", .good, day: 1))
    _ = try folder.open()
    #expect(try Salvage(path: folder.file + ".backup").answers.count == 3, "it is not a day old")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -90_000)], ofItemAtPath: folder.file + ".backup")
    _ = try folder.open()
    #expect(try Salvage(path: folder.file + ".backup").answers.count == 4)
    #expect(try !folder.names().contains("progress.sqlite.backup-new"))
  }

  @Test func `gives back what can be read of a file with broken pages`() throws {
    let count = 2000
    var store = try folder.open()
    _ = try store.add((0..<count).map { answer("card \($0)", .good, minute: $0) })
    #expect(try Salvage(path: folder.file).isWhole)
    var bytes = try Data(contentsOf: URL(filePath: folder.file))
    let pages = bytes.count / 4096
    for page in [pages / 3, pages / 3 + 1] {
      bytes.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Data(repeating: 0xA5, count: 4096))
    }
    let broken = folder.path + "/broken"
    try bytes.write(to: URL(filePath: broken))
    let salvage = try Salvage(path: broken)
    // Two pages of some forty rows each are all that is lost.
    #expect(salvage.answers.count > count - 120 && salvage.answers.count < count)
    #expect(salvage.missing == count - salvage.answers.count && !salvage.isWhole)
    #expect(salvage.answers.allSatisfy { $0.answer.card.hasPrefix("card ") })
    #expect(throws: StoreFailure.self) { try Salvage(path: folder.path + "/progress.sqlite.lock") }
  }

  @Test func `stays as it was when a migration fails half-way`() throws {
    var store = try filled(3)
    let states = try store.states()
    let broken = Schema(
      migrations: Schema.current.migrations + [
        { try $0.execute("CREATE TABLE half (x); CREATE TABLE event (x)") }
      ])
    #expect(throws: StoreFailure.self) { try ReviewStore.open(folder: folder.path, schema: broken) }
    var again = try folder.open()
    #expect(try again.states() == states)
  }

  @Test func `goes on in memory where no file can be made`() throws {
    for place in ["/proc/nowhere", nil] {
      var store = try ReviewStore.open(folder: place)
      let state = try store.add(answer("a", .good))
      #expect(try store.states() == ["a": state])
      #expect(store.safety != .durable && store.unsavedCount == 1)
    }
  }

  @Test func `goes on in memory when the disk is full, and saves all when there is room again`() throws {
    var store = try filled(3)
    try store.limitFile(toPages: 1)
    let state = try store.add(
      NewAnswer(card: "b", rating: .good, time: time(), typed: String(repeating: "x", count: 9000)))
    #expect(store.safety == .memoryOnly(reason: "database or disk is full"))
    #expect(try store.states()["b"] == state && store.unsavedCount == 1)
    var other = try folder.open()
    #expect(try other.states().count == 3)
    try store.limitFile(toPages: 100_000)
    _ = try store.add(answer("c", .good, minute: 50))
    #expect(store.safety == .durable && store.unsavedCount == 0)
    #expect(try other.states().count == 5 && other.verify().problems.isEmpty)
  }
}

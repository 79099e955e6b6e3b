import Foundation
import SQLite
import Glibc
import SpacedRepetition
import Testing

@testable import ReviewLog

@Suite struct `Opening the progress` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func filled(_ count: Int = 3) throws {
    var store = try folder.open()
    for number in 0..<count { _ = try store.add(answer("card \(number)", .good, minute: number)) }
  }

  private func bytes(_ name: String = "progress.sqlite") throws -> Data {
    try Data(contentsOf: URL(filePath: folder.path + "/" + name))
  }

  @Test(arguments: ["DELETE", "WAL"])
  func `adopts no database of another program and touches nothing of it`(mode: String) throws {
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    do {
      try Connection(folder.file).withoutTransaction {
        try $0.execute(
          "PRAGMA journal_mode = \(mode); CREATE TABLE note (x); INSERT INTO note VALUES (1)")
      }
    }
    let before = try bytes()
    for _ in 0..<2 {
      #expect(throws: StoreFailure.foreign(path: folder.file)) { try folder.open() }
    }
    #expect(try bytes() == before)
    #expect(try folder.names().filter { !$0.hasPrefix("progress.sqlite.lock") } == ["progress.sqlite"])
  }

  @Test func `waits for no pipe and reads no folder`() throws {
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    #expect(mkfifo(folder.file, 0o600) == 0)
    #expect(throws: StoreFailure.notAFile(path: folder.file, .pipe)) { try folder.open() }
    try FileManager.default.removeItem(atPath: folder.file)
    try FileManager.default.createDirectory(atPath: folder.file, withIntermediateDirectories: true)
    #expect(throws: StoreFailure.notAFile(path: folder.file, .folder)) { try folder.open() }
    try FileManager.default.removeItem(atPath: folder.file)
    try FileManager.default.createSymbolicLink(atPath: folder.file, withDestinationPath: "/dev/zero")
    #expect(throws: StoreFailure.notAFile(path: folder.file, .device)) { try folder.open() }
  }

  @Test(arguments: [
    "DROP TABLE card", "DROP TABLE card; CREATE TABLE card (id TEXT)", "DELETE FROM card",
    "ALTER TABLE card DROP COLUMN lapses",
  ])
  func `makes the states anew when their table is not what it was`(sql: String) throws {
    try filled()
    var store = try folder.open()
    let states = try store.states()
    try Connection(folder.file).write { try $0.execute(sql) }
    var again = try folder.open()
    #expect(try again.states() == states && again.verify().problems.isEmpty)
    _ = try again.add(answer("card 1", .good, day: 1))
    #expect(try again.verify().problems.isEmpty)
  }

  @Test func `takes a file without its log for damaged`() throws {
    try filled()
    try Connection(folder.file).write { try $0.execute("DROP TABLE event") }
    #expect(throws: StoreFailure.damaged(path: folder.file, movedTo: folder.file + ".damaged-1")) {
      try folder.open()
    }
  }

  // MARK: Losses

  @Test(arguments: [true, false])
  func `says that the file is gone or empty, and offers the backup`(isEmpty: Bool) throws {
    try filled(40)
    _ = try folder.open()
    try lose(isEmpty: isEmpty)
    let failure = #expect(throws: StoreFailure.self) { try folder.open() }
    #expect(failure == .lost(path: folder.file, isEmpty: isEmpty))
    #expect(failure?.copies.map(\.path) == [folder.file + ".backup"] && failure?.copies.first?.answers == 40)
    var next = try folder.open()
    try next.rebuild()
    let copy = try #require(SavedCopy(folder.file + ".backup"))
    #expect(next.notices == [.unusedCopy(copy)])
  }

  @Test func `says that the file is gone when only its lock is left`() throws {
    try filled()
    try lose(isEmpty: false)
    let failure = #expect(throws: StoreFailure.lost(path: folder.file, isEmpty: false)) { try folder.open() }
    #expect(failure?.copies == [])
    #expect(try folder.open().notices == [])
  }

  @Test func `says nothing when there never was a progress`() throws {
    #expect(try folder.open().notices == [])
    #expect(try folder.open().notices == [])
    let other = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: other.path, withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: other.file))
    try Data().write(to: URL(filePath: other.file + ".lock"))
    #expect(try other.open().notices == [])
  }

  @Test func `moves a file of a byte aside and offers the backup alone`() throws {
    try filled(40)
    _ = try folder.open()
    try Data([0]).write(to: URL(filePath: folder.file))
    let failure = #expect(throws: StoreFailure.self) { try folder.open() }
    #expect(failure == .damaged(path: folder.file, movedTo: folder.file + ".damaged-1"))
    #expect(failure?.copies.map(\.path) == [folder.file + ".backup"])
  }

  private func lose(isEmpty: Bool) throws {
    if isEmpty {
      try Data().write(to: URL(filePath: folder.file))
    } else {
      try FileManager.default.removeItem(atPath: folder.file)
    }
  }

  // MARK: Copies

  private func age(_ name: String) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -90_000)], ofItemAtPath: folder.path + "/" + name)
  }

  @Test func `keeps a backup that has more than the progress, and says so`() throws {
    try filled(40)
    _ = try folder.open()
    try lose(isEmpty: false)
    _ = try? folder.open()
    try filled(1)
    try age("progress.sqlite.backup")
    let kept = folder.file + ".backup-kept-1"
    #expect(try folder.open().notices == [.keptBackup(path: kept)])
    #expect(SavedCopy(kept)?.answers == 40 && SavedCopy(folder.file + ".backup")?.answers == 1)
    try age("progress.sqlite.backup")
    #expect(try folder.open().notices == [])
  }

  @Test func `replaces a backup whose answers came back by another way`() throws {
    try filled(40)
    _ = try folder.open()
    try lose(isEmpty: false)
    _ = try? folder.open()
    var store = try folder.open()
    _ = try store.add(answer("new", .good, day: 1))
    _ = try store.add(try Salvage(path: folder.file + ".backup").answers.map(\.answer))
    try age("progress.sqlite.backup")
    #expect(try folder.open().notices == [])
    #expect(SavedCopy(folder.file + ".backup")?.answers == 41)
  }

  @Test func `waits for no pipe in the place of its backup`() throws {
    try filled(3)
    #expect(mkfifo(folder.file + ".backup", 0o600) == 0)
    try age("progress.sqlite.backup")
    #expect(try folder.open().notices == [.keptBackup(path: folder.file + ".backup-kept-1")])
    #expect(SavedCopy(folder.file + ".backup")?.answers == 3)
  }

  @Test func `checks the copy from an attempt at a new version before it counts on it`() throws {
    try filled(3)
    try Data("half a copy".utf8).write(to: URL(filePath: folder.file + ".version-1"))
    let next = Schema(
      migrations: Schema.current.migrations + [
        { try $0.execute("ALTER TABLE card ADD COLUMN note TEXT") }
      ])
    _ = try ReviewStore.open(folder: folder.path, schema: next)
    #expect(SavedCopy(folder.file + ".version-1")?.answers == 3)
    #expect(try bytes("progress.sqlite.version-1-kept-1") == Data("half a copy".utf8))
    #expect(try !folder.names().contains("progress.sqlite.version-1-new"))
  }
}

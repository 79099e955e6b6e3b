import Foundation
import SQLite
import SpacedRepetition
import Testing

@testable import ReviewLog

/// No byte of a file may end the program: each of these did.
@Suite struct `A progress file that says what cannot be` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @discardableResult
  private func filled(_ count: Int = 40) throws -> ReviewStore {
    var store = try folder.open()
    for number in 0..<count { _ = try store.add(answer("card \(number)", .good, minute: number)) }
    return store
  }

  /// Changes the file behind the program's back.
  private func spoil(_ sql: String) throws {
    let path = folder.file
    try Connection(path).withoutTransaction { db in
      try db.execute(
        """
        DROP TRIGGER IF EXISTS event_is_never_changed; PRAGMA ignore_check_constraints = ON;
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = replace(sql, ' NOT NULL', '') WHERE name IN ('event', 'card');
        PRAGMA user_version = 1; PRAGMA writable_schema = RESET; \(sql)
        """)
    }
  }

  /// Everything that can be asked of a store; failures are fine, traps are not.
  private func askEverything() {
    guard var store = try? folder.open() else { return }
    _ = try? store.states()
    _ = try? store.settings()
    _ = try? store.answers()
    _ = try? store.answers(of: "card 6")
    _ = try? store.verify()
    _ = try? store.add(answer("card 6", .good, day: 3))
    _ = try? store.add([answer("card 6", .hard, day: 4)])
    _ = try? store.override("card 6", as: .hard, at: time(day: 5))
    _ = try? store.undo(2, at: time(day: 6))
    _ = try? store.rebuild()
    _ = try? Salvage(path: folder.file)
  }

  private static let events = [
    "time", "offset", "day", "card", "rating", "target", "fingerprint", "verdict", "typed", "duration",
    "settings", "link", "kind",
  ]
  private static let odd = [
    "NULL", "'x'", "x'ff00'", "9223372036854775807", "-9223372036854775808", "9e99", "-1", "''",
  ]

  @Test(arguments: events)
  func `is answered whatever stands in an event`(column: String) throws {
    for value in Self.odd {
      let other = try `A progress file that says what cannot be`()
      try other.filled(9)
      try other.spoil("UPDATE event SET \(column) = \(value) WHERE id = 7")
      other.askEverything()
    }
  }

  @Test(arguments: [
    "phase", "step", "stability", "difficulty", "dueMoment", "dueDay", "interval", "lastTime", "lastOffset",
    "lastDay", "answers", "lapses",
  ])
  func `shows the states of its log whatever stands in a state`(column: String) throws {
    for value in Self.odd {
      let other = try `A progress file that says what cannot be`()
      var store = try other.filled(9)
      let states = try store.states()
      try other.spoil("UPDATE card SET \(column) = \(value) WHERE id = 'card 6'")
      var again = try other.folder.open()
      #expect(try again.states().count == states.count)
      try again.rebuild()
      #expect(try again.states() == states && again.verify().problems.isEmpty, "\(column) \(value)")
      other.askEverything()
    }
  }

  @Test func `names the event that it cannot count, and verifies the rest`() throws {
    try filled()
    try spoil("UPDATE event SET day = 9223372036854775807 WHERE id = 7")
    let store = try folder.open()
    #expect(throws: StoreFailure.unreadable(path: folder.file, event: 7)) { try store.answers() }
    #expect(try store.verify().problems.contains(.brokenLink(event: 7)))
    #expect(try store.verify().events == 40)
  }

  @Test func `mends a state that cannot be from the log when it is asked for`() throws {
    var store = try filled()
    let states = try store.states()
    try spoil("UPDATE card SET lastDay = 9223372036854775807, stability = 'x' WHERE id = 'card 6'")
    var again = try folder.open()
    #expect(try again.states() == states)
    #expect(try again.verify().problems.isEmpty)
  }

  @Test func `is damaged when its version is less than nothing`() throws {
    try filled()
    try spoil("PRAGMA user_version = -1")
    #expect(throws: StoreFailure.damaged(path: folder.file, movedTo: folder.file + ".damaged-1")) {
      try folder.open()
    }
    #expect(try Salvage(path: folder.file + ".damaged-1").answers.count == 40)
  }

  @Test func `is asked everything when it was cut anywhere`() throws {
    try filled(60)
    let whole = try Data(contentsOf: URL(filePath: folder.file))
    for length in stride(from: 0, through: whole.count, by: 1531) {
      let other = try `A progress file that says what cannot be`()
      _ = try other.folder.open()
      try whole.prefix(length).write(to: URL(filePath: other.folder.file))
      other.askEverything()
    }
  }

  @Test func `is asked everything when bytes of it were changed`() throws {
    try filled(60)
    let whole = try Data(contentsOf: URL(filePath: folder.file))
    var generator = Generator(state: 7)
    for _ in 0..<60 {
      let other = try `A progress file that says what cannot be`()
      _ = try other.folder.open()
      var bytes = whole
      for _ in 0..<40 {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      try bytes.write(to: URL(filePath: other.folder.file))
      other.askEverything()
    }
  }

  @Test func `takes no answer that cannot have been given`() throws {
    var store = try filled(1)
    let never = AnswerTime(milliseconds: 0, offset: 0, day: .max)
    #expect(throws: StoreFailure.impossibleAnswer(card: "a")) {
      try store.add(NewAnswer(card: "a", rating: .good, time: never))
    }
    #expect(throws: StoreFailure.impossibleAnswer(card: "")) { try store.add([answer("", .good)]) }
    #expect(try store.answers().count == 1 && store.verify().problems.isEmpty)
  }

  @Test(arguments: [
    "retention=nan", "retention=7", "learning=9223372036854775807", "maximum=9223372036854775807",
    "rollover=-9223372036854775808", "weights=nan",
  ])
  func `schedules by no settings that cannot be`(text: String) {
    #expect(SettingsText.settings(text) == nil)
  }
}

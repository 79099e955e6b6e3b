import Foundation
import SQLite
import SpacedRepetition
import Testing

@testable import ReviewLog

@Suite struct `What is saved of a damaged file` {
  let folder: TemporaryFolder
  private let count = 1000

  init() throws {
    folder = try TemporaryFolder()
  }

  private func filled() throws -> ReviewStore {
    var store = try folder.open()
    _ = try store.add((0..<count).map { answer("card \($0)", .good, minute: $0) })
    return store
  }

  private var file: Data {
    get throws { try Data(contentsOf: URL(filePath: folder.file)) }
  }

  private func copy(_ bytes: Data) throws -> String {
    let path = folder.path + "/copy"
    try bytes.write(to: URL(filePath: path))
    return path
  }

  /// The pages that hold rows of the log.
  private func pagesOfEvents(_ bytes: Data) -> [Int] {
    (1..<bytes.count / 4096).filter { page in
      bytes[page * 4096] == 0x0D
        && bytes[page * 4096..<(page + 1) * 4096].range(of: Data("answer".utf8)) != nil
    }
  }

  @Test func `is what stands before, between and behind broken pages`() throws {
    _ = try filled()
    var bytes = try file
    let pages = pagesOfEvents(bytes)
    try #require(pages.count > 8)
    let broken = [pages[1], pages[4], pages[5], pages[pages.count - 2]]
    for page in broken {
      bytes.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Data(repeating: 0xA5, count: 4096))
    }
    let salvage = try Salvage(path: copy(bytes))
    let perPage = count / pages.count + 1
    #expect(salvage.answers.count >= count - 5 * perPage && salvage.answers.count < count)
    #expect(salvage.missing == count - salvage.answers.count)
    #expect(salvage.answers.first?.answer.card == "card 0" && salvage.answers.last?.id == count)
  }

  @Test func `is every row but the one that says nothing, and that one is counted`() throws {
    _ = try filled()
    try Connection(folder.file).withoutTransaction {
      try $0.execute(
        """
        DROP TRIGGER event_is_never_changed; PRAGMA ignore_check_constraints = ON;
        UPDATE event SET kind = 'nonsense' WHERE id = 500
        """)
    }
    let salvage = try Salvage(path: folder.file)
    #expect(salvage.answers.count == count - 1 && salvage.missing == 1 && !salvage.isWhole)
  }

  @Test func `is what is left of a file that was cut at a page`() throws {
    _ = try filled()
    let bytes = try file
    let length = bytes.count / 4096 / 2 * 4096
    let salvage = try Salvage(path: copy(bytes.prefix(length)))
    #expect(salvage.answers.count > 50 && salvage.answers.count < count && !salvage.isWhole)
  }

  @Test func `tells what was taken back and what was overridden`() throws {
    var store = try filled()
    _ = try store.override("card 7", as: .hard, at: time(day: 1))
    _ = try store.add(answer("late", .good, day: 2))
    _ = try store.undo(1, at: time(day: 2, minute: 1))
    let salvage = try Salvage(path: folder.file)
    #expect(salvage.histories.count == count + 1 && salvage.answers.count == count && salvage.isWhole)
    #expect(salvage.histories.last?.undone == time(day: 2, minute: 1))
    #expect(salvage.histories.first { $0.answer.card == "card 7" }?.overrides.map(\.rating) == [.hard])
  }

  @Test func `is read although a change was interrupted`() throws {
    _ = try filled()
    let path = try copy(file)
    // A journal whose beginning says that a change has to be taken back.
    var journal = Data([0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7, 0, 0, 0, 1])
    journal.append(Data(repeating: 0, count: 4096))
    try journal.write(to: URL(filePath: path + "-journal"))
    #expect(try Salvage(path: path).answers.count == count)
    #expect(try Data(contentsOf: URL(filePath: path + "-journal")) == journal)
  }

  @Test func `is nothing of a database of another program`() throws {
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    let path = folder.path + "/notes"
    try Connection(path).write { try $0.execute("CREATE TABLE note (x)") }
    #expect(throws: StoreFailure.foreign(path: path)) { try Salvage(path: path) }
  }

  // MARK: Mending

  @Test func `is a new log when the pages of the old one are broken`() throws {
    _ = try filled()
    var bytes = try file
    let pages = pagesOfEvents(bytes)
    try #require(pages.count > 8)
    for page in [pages[2]] {
      bytes.replaceSubrange(page * 4096..<(page + 1) * 4096, with: Data(repeating: 0xA5, count: 4096))
    }
    try bytes.write(to: URL(filePath: folder.file))
    let (store, mending) = try ReviewStore.mend(folder: folder.path)
    let old = try #require(mending.keptAs)
    #expect(try Data(contentsOf: URL(filePath: old)) == bytes)
    let answers = try store.answers().count
    #expect(answers == count - mending.lost && mending.lost > 0 && mending.lost < 100)
    #expect(try store.verify().problems.isEmpty)
    #expect(try !folder.names().contains { $0.hasSuffix(".mended") })
  }

  @Test func `keeps every answer of a log that was cut at a NUL by an older version`() throws {
    var store = try filled()
    _ = try store.override("card 7", as: .hard, at: time(day: 1))
    try Connection(folder.file).write { db in
      var event = Event(.answer, at: time(day: 2))
      (event.card, event.rating, event.typed) = ("c\u{0}d", 3, "\u{1B}[31mred")
      _ = try EventTable(db: db).append([event])
      // Older versions wrote a text up to its NUL.
      try db.execute(
        """
        DROP TRIGGER event_is_never_changed;
        UPDATE event SET card = 'c' WHERE id = (SELECT max(id) FROM event);
        """)
    }
    let problems = try folder.open().verify().problems
    #expect(problems.contains(.brokenLink(event: count + 2)))
    #expect(problems.contains(.controlCharacters(event: count + 2)))
    let (mended, mending) = try ReviewStore.mend(folder: folder.path)
    #expect(mending.lost == 0 && mending.keptAs == folder.file + ".before-mending-1")
    #expect(try mended.verify().problems.isEmpty)
    #expect(try mended.answers().count == count + 1)
    #expect(try mended.answers(of: "card 7").map(\.rating) == [.hard])
    #expect(try mended.answers().last?.answer.typed == "\u{FFFD}[31mred")
  }

  @Test func `keeps an answer whose day cannot be, on the day of its moment`() throws {
    _ = try filled()
    try Connection(folder.file).write {
      try $0.execute(
        "DROP TRIGGER event_is_never_changed; UPDATE event SET day = 9223372036854775807 WHERE id = 5")
    }
    let (mended, mending) = try ReviewStore.mend(folder: folder.path)
    #expect(mending.lost == 0)
    #expect(try mended.answers(of: "card 4").first?.answer.time.day == time(minute: 4).day)
    #expect(try mended.answers().count == count && mended.verify().problems.isEmpty)
  }

  @Test func `is brought back when nothing but the version is wrong`() throws {
    _ = try filled()
    try Connection(folder.file).withoutTransaction {
      try $0.execute("PRAGMA user_version = -1")
    }
    let (mended, mending) = try ReviewStore.mend(folder: folder.path)
    #expect(mending == Mending(keptAs: folder.file + ".damaged-1", lost: 0))
    #expect(try mended.answers().count == count && mended.verify().problems.isEmpty)
  }

  @Test func `stays as it is when the log is sound`() throws {
    _ = try filled()
    func links() throws -> [Int64] {
      try Connection(folder.file).read {
        try $0.all("SELECT link FROM event ORDER BY id") { try $0.value(0) }
      }
    }
    let before = try links()
    #expect(try ReviewStore.mend(folder: folder.path).mending == Mending())
    #expect(try links() == before)
  }

  @Test func `never has a control character, whatever is answered`() throws {
    var store = try folder.open()
    let odd = NewAnswer(
      card: "a\u{0}b", rating: .good, time: time(), fingerprint: "\u{7}", verdict: "\u{85}",
      typed: "x\ty\u{0}z")
    let state = try store.add(odd)
    #expect(try store.states() == ["a\u{FFFD}b": state])
    _ = try store.add([NewAnswer(card: "\u{1B}c", rating: .good, time: time(day: 1))])
    _ = try store.merge([AnswerHistory(NewAnswer(card: "\u{1B}d", rating: .good, time: time(day: 1)))])
    #expect(try store.verify().problems.isEmpty)
    #expect(try store.answers().map(\.answer.typed) == ["x y\u{FFFD}z", "", ""])
  }
}

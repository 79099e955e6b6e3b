import Foundation
import SQLite
import Synchronization
import SpacedRepetition
import TestSupport
import Testing

@testable import ReviewLog

@Suite(
  .enabled(if: TestServer.isInstalled, "\(TestServer.missing)"), .serialized)
struct `A progress on a server` {
  let group: GroupServer

  init() throws {
    group = try GroupServer()
  }

  @Test func `goes through everything as the file does, and is there again`() throws {
    let folder = try TemporaryFolder()
    var (file, server) = (try folder.open(), try group.open("anna"))
    var generator = SplitMix64(seed: 7)
    for step in 0..<120 {
      let seed = generator.next()
      var numbers = SplitMix64(seed: seed)
      try change(&file, step, &numbers)
      numbers = SplitMix64(seed: seed)
      try change(&server, step, &numbers)
    }
    let again = try group.open("anna")
    for store in [server, again] {
      var store = store
      #expect(try store.states() == file.states())
      #expect(try store.histories() == file.histories())
      #expect(try store.settingsHistory() == file.settingsHistory())
      #expect(try store.verify().problems == [])
    }
    #expect(try again.verify().events == file.verify().events)
    #expect(again.safety == .durable && again.isOnServer)
  }

  private func change(_ store: inout ReviewStore, _ step: Int, _ numbers: inout SplitMix64) throws {
    let card = "thẻ \"số\" \\ \(numbers.next() % 7)"
    let now = time(day: step / 4, minute: step % 4 * 200 + Int(numbers.next() % 150))
    let rating = Rating.allCases[Int(numbers.next() % 4)]
    switch numbers.next() % 12 {
    case 0: _ = try store.undo(Int(numbers.next() % 3) + 1, at: now)
    case 1: _ = try store.override(card, as: rating, at: now)
    case 2:
      var settings = SchedulerSettings()
      settings.desiredRetention = [0.8, 0.9, 0.95][Int(numbers.next() % 3)]
      try store.change(to: settings, at: now)
    case 3:
      _ = try store.add([answer(card, rating, day: step - 40), answer("b", .good, day: step)])
    case 4:
      let old = AnswerHistory(answer("c", .easy, day: step), undone: now)
      _ = try store.merge([old, AnswerHistory(answer("d", .hard, day: step))])
    default: _ = try store.add(NewAnswer(card: card, rating: rating, time: now, typed: "gõ ‘đường’\u{7}"))
    }
  }

  @Test func `is one learner's: nobody sees, writes or changes another's`() throws {
    var (anna, binh) = (try group.open("anna"), try group.open("binh"))
    for day in 0..<5 {
      _ = try anna.add(answer("a\(day)", .good, day: day))
      _ = try binh.add(answer("b\(day)", .again, day: day))
    }
    #expect(try group.cards(of: "anna") == ["a0", "a1", "a2", "a3", "a4"])
    #expect(try group.cards(of: "binh") == ["b0", "b1", "b2", "b3", "b4"])
    let server = group.server
    #expect(try server.run("SELECT count(*) FROM csuite.event", as: "binh") == "5")
    #expect(throws: (any Error).self) { try server.run("TABLE csuite.everyone", as: "binh") }
    let forged =
      "INSERT INTO csuite.event SELECT 'anna', 6, kind, time, \"offset\", day, card, rating, target, "
      + "fingerprint, verdict, typed, duration, settings, link, batch FROM csuite.event WHERE id = 1"
    #expect(throws: (any Error).self) { try server.run(forged, as: "binh") }
    for sentence in [
      "DELETE FROM csuite.event", "UPDATE csuite.event SET rating = 4", "TRUNCATE csuite.event",
    ] {
      #expect(throws: (any Error).self) { try server.run(sentence, as: "anna") }
      #expect(throws: (any Error).self) { try server.run(sentence) }
    }
  }

  @Test func `of two prompts at once has the answers of both, once each`() throws {
    var (first, second) = (try group.open("anna"), try group.open("anna"))
    for minute in 0..<6 {
      _ = try first.add(answer("x\(minute)", .good, minute: minute))
      _ = try second.add(answer("y\(minute)", .hard, minute: minute))
    }
    #expect(try first.states() == second.states())
    let check = try group.open("anna").verify()
    #expect(check.events == 12 && check.cards == 12 && check.problems == [])
  }

  @Test func `of four prompts and two learners at the same moment mixes and loses nothing`() async throws {
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      for prompt in 0..<4 {
        tasks.addTask {
          let name = prompt % 2 == 0 ? "anna" : "binh"
          var store = try group.open(name)
          for minute in 0..<15 {
            _ = try store.add(answer("\(name) \(prompt) \(minute)", .good, minute: minute))
          }
        }
      }
      try await tasks.waitForAll()
    }
    for name in ["anna", "binh"] {
      var store = try group.open(name)
      #expect(try store.states().keys.filter { $0.hasPrefix(name) }.count == 30)
      let check = try store.verify()
      #expect(check.events == 30 && check.problems == [])
    }
  }

  @Test func `goes on in memory when the server dies, and loses nothing once it is back`() throws {
    var store = try group.open("anna")
    _ = try store.add(answer("before", .good))
    try group.server.die()
    for minute in 1...3 { _ = try store.add(answer("during \(minute)", .good, minute: minute)) }
    #expect(store.unsavedCount == 3)
    guard case .memoryOnly(let reason) = store.safety else { throw StoreFailure.busy(path: "") }
    #expect(!reason.isEmpty)
    #expect(try store.states().count == 4)
    try group.server.rise()
    _ = try store.add(answer("after", .good, minute: 4))
    #expect(store.safety == .durable && store.unsavedCount == 0)
    let check = try group.open("anna").verify()
    #expect(check.events == 5 && check.cards == 5 && check.problems == [])
  }

  @Test func `does not show that the server was started anew between two answers`() throws {
    var store = try group.open("anna")
    _ = try store.add(answer("one", .good))
    try group.server.die()
    try group.server.rise()
    _ = try store.add(answer("two", .good, minute: 1))
    #expect(store.safety == .durable)
    #expect(try group.open("anna").verify().events == 2)
  }

  @Test func `takes an answer that arrived unheard for what it is, and does not write it again`() throws {
    var (store, other) = (try group.open("anna"), try group.open("anna"))
    let heard = answer("heard", .good)
    // As if the line had gone dead between the server's disk and its word.
    _ = try other.add(heard)
    let batch = try #require(Int64(group.server.run("SELECT batch FROM csuite.event")))
    store.unsaved = [{ _ = try Ledger(db: $0).add(heard) }]
    store.attempts = [ServerAttempt(batch: batch, count: 1)]
    _ = try store.add(answer("next", .good, minute: 1))
    #expect(store.unsavedCount == 0)
    #expect(try group.open("anna").answers().map(\.answer.card) == ["heard", "next"])
  }

  @Test func `that was brought back from an old backup is not written to`() throws {
    var store = try group.open("anna")
    for minute in 0..<3 { _ = try store.add(answer("a", .good, minute: minute)) }
    try group.server.run(
      "ALTER TABLE csuite.event DISABLE TRIGGER ALL; DELETE FROM csuite.event WHERE id = 3; "
        + "ALTER TABLE csuite.event ENABLE TRIGGER ALL")
    #expect { try store.add(answer("b", .good, day: 1)) } throws: { error in
      if case .server(let trouble) = error as? StoreFailure { trouble.kind == .otherLog } else { false }
    }
    #expect(try group.server.run("SELECT count(*) FROM csuite.event") == "2")
  }

  @Test func `whose log was tampered with says so and cannot be mended by the learner`() throws {
    let folder = try TemporaryFolder()
    try StoreChoice.choose(try group.address("anna"), folder: folder.path)
    var store = try folder.open()
    for minute in 0..<3 { _ = try store.add(answer("a", .good, minute: minute)) }
    try group.server.run(
      "ALTER TABLE csuite.event DISABLE TRIGGER ALL; UPDATE csuite.event SET rating = 1 WHERE id = 2; "
        + "ALTER TABLE csuite.event ENABLE TRIGGER ALL")
    #expect(try folder.open().verify().problems == [.brokenLink(event: 2)])
    #expect { try ReviewStore.mend(folder: folder.path) } throws: { error in
      if case .server(let trouble) = error as? StoreFailure { trouble.kind == .cannotMend } else { false }
    }
  }

  @Test func `may be looked at by whoever the owner lets, without what was typed`() throws {
    for (name, rating) in [("anna", Rating.good), ("binh", .again)] {
      var store = try group.open(name)
      let secret = NewAnswer(card: "card", rating: rating, time: time(), typed: "a secret")
      _ = try store.add(secret)
    }
    #expect(try group.open("anna").group()?.map(\.name) == ["anna"])
    #expect(try group.open("coach").group() == [])
    try group.server.run("GRANT SELECT ON csuite.everyone TO coach")
    let members = try #require(try group.open("coach").group())
    #expect(members.map(\.name) == ["anna", "binh"])
    #expect(members.map { $0.states["card"]?.lapses } == [0, 0])
    #expect(members.flatMap(\.answers).allSatisfy { $0.answer.typed.isEmpty })
    #expect(try group.open("anna").group()?.count == 1)
    #expect(try TemporaryFolder().open().group() == nil)
    // Who may see all still has a log of their own.
    #expect(try group.open("coach").answers().isEmpty)
  }

  @Test func `may be shown to a leader of a team by a policy of the owner's own`() throws {
    for name in ["anna", "binh"] {
      var store = try group.open(name)
      _ = try store.add(answer("card", .good))
    }
    try group.server.run(
      "CREATE POLICY lead ON csuite.event FOR SELECT TO coach USING (learner IN ('binh'))")
    #expect(try group.open("coach").group()?.map(\.name) == ["binh"])
  }
}

import SQLite
import SpacedRepetition

/// What a check of the whole progress found.
public struct Verification: Hashable, Sendable {
  /// Something that is not as it must be.
  public enum Problem: Hashable, Sendable {
    /// SQLite's own check of the file says so.
    case file(String)
    /// An event is not the one that was written, or one before it is missing.
    case brokenLink(event: Int)
    /// An event has characters that cannot be shown; older versions let them in.
    case controlCharacters(event: Int)
    /// The stored state of a card is not what a replay of the log gives.
    case wrongState(card: String)
  }

  /// How many events the log has.
  public let events: Int
  /// How many cards were replayed.
  public let cards: Int
  /// What is wrong; empty when the stored states are proved to be the replay of a whole log.
  public let problems: [Problem]
}

extension ReviewStore {
  /// Checks the file, the chain of the log, and that every card's state is the replay of its answers.
  public func verify() throws(StoreFailure) -> Verification {
    try read { db in
      let ledger = Ledger(db: db)
      let (count, broken) = try EventTable(db: db).brokenLinks()
      let (replayed, stored) = (try ledger.states(), try CardRow.all(db).states)
      let wrong = Set(replayed.keys).union(stored.keys).filter { replayed[$0] != stored[$0] }
      let reports = try db.all("PRAGMA integrity_check") { $0.text(0) ?? "" }.filter { $0 != "ok" }
      return Verification(
        events: count, cards: replayed.count,
        problems: reports.map(Verification.Problem.file) + broken.map { .brokenLink(event: Int($0)) }
          + (try EventTable(db: db).eventsWithControls()).map { .controlCharacters(event: Int($0)) }
          + wrong.sorted().map(Verification.Problem.wrongState))
    }
  }
}

extension EventTable {
  /// How many events there are, and the numbers of those that do not fit the one before.
  func brokenLinks() throws -> (count: Int, broken: [Int64]) {
    var (count, broken, previous, lastID): (Int, [Int64], Int64, Int64) = (0, [], 0, 0)
    try read("ORDER BY id") { row in
      let (id, link): (Int64, Int64) = (try row.value(0), (try? row.value(13)) ?? 0)
      if id != lastID &+ 1 || (try? Self.event(row).link(after: previous, id: id)) != link {
        broken.append(id)
      }
      (count, previous, lastID) = (count + 1, link, id)
    }
    return (count, broken)
  }

  /// The numbers of the events that have characters which may not enter the log.
  func eventsWithControls() throws -> [Int64] {
    try fetchReadable().filter(\.event.hasControls).map(\.id)
  }
}

import SQLite

/// A copy of the progress beside it, not older than a day of use.
struct Backup {
  let path: String

  private var copy: String { path + ".backup" }
  private var unfinished: String { path + ".backup-new" }

  var isThere: Bool { FileAccess.exists(copy) }
  var saved: SavedCopy? { SavedCopy(copy) }

  /// The fullest of the backup and the files that were moved aside.
  var fullest: SavedCopy? {
    let names = ["backup"] + (1...99).map { "damaged-\($0)" }
    return names.compactMap { SavedCopy("\(path).\($0)") }.max { $0.answers < $1.answers }
  }

  /// What the learner should know when the progress begins with nothing, or a new copy takes the old one's place.
  ///
  /// A copy that fails, for want of room, is no reason not to learn: the progress itself is sound.
  func notices(of disk: Connection) -> [StoreNotice] {
    guard let isEmpty = try? disk.read({ try EventTable(db: $0).isEmpty() }) else { return [] }
    if isEmpty { return fullest.map { [.unusedCopy($0)] } ?? [] }
    return renew(from: disk)
  }

  /// Makes a new copy when the last one is a day old; the old one stays until the new one is whole, and for good
  /// when it has something that the new one lacks.
  private func renew(from disk: Connection) -> [StoreNotice] {
    // A copy from the future has been made by a clock that was wrong.
    if let age = FileAccess.age(of: copy), (0..<86_400).contains(age) { return [] }
    do {
      guard FileAccess.remove(unfinished), FileAccess.makeFile(unfinished) == nil else { return [] }
      try disk.withoutTransaction { [unfinished] in try $0.run("VACUUM INTO ?", [unfinished]) }
      let kept = try SavedLog(path: copy).keep(unlessIn: disk)
      FileAccess.replace(copy, with: unfinished)
      return kept.map { [.keptBackup(path: $0)] } ?? []
    } catch {
      _ = FileAccess.remove(unfinished)
      return []
    }
  }
}

/// A copy of a log that is about to be replaced.
struct SavedLog {
  let path: String

  /// Gives the copy another name, unless there is none or all that it says stands in the log too.
  ///
  /// - Returns: The other name.
  func keep(unlessIn log: Connection) throws -> String? {
    guard FileAccess.exists(path), try !isContained(in: log) else { return nil }
    guard let other = FileAccess.freeName("\(path)-kept"), FileAccess.move(path, to: other) == nil else {
      throw StoreFailure.failed(path: path, reason: "")
    }
    return other
  }

  /// Whether the log goes on from where the copy ends, or has at least all its answers.
  func isContained(in log: Connection) throws -> Bool {
    if try isBeginning(of: log) { return true }
    guard let salvage = try? Salvage(path: path) else { return false }
    let rows = try log.read { try EventTable(db: $0).fetchReadable() }
    let events = Dictionary(rows.map { ($0.id, $0.event) }) { first, _ in first }
    if salvage.events.allSatisfy({ events[$0.id] == $0.event }) { return true }
    let answers = Set(rows.compactMap { $0.event.answer }.map(AnswerKey.init))
    return salvage.events.compactMap(\.event.answer).allSatisfy { answers.contains(AnswerKey($0)) }
  }

  /// Whether the log goes on from where the copy ends: the link of an event stands for all events up to it.
  private func isBeginning(of log: Connection) throws -> Bool {
    guard FileAccess.oddity(path) == nil, let last = try? lastEvent() else { return false }
    return try log.read { try $0.integer("SELECT link FROM event WHERE id = ?", [last.id]) } == last.link
  }

  /// Where the copy ends; nil when nothing is in it.
  private func lastEvent() throws -> LogEnd? {
    let end = try Connection(path, for: .reading).read { try EventTable(db: $0).end() }
    return end == LogEnd() ? nil : end
  }
}

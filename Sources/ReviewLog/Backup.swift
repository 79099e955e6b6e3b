import GRDB

/// A copy of the progress beside it, not older than a day of use.
struct Backup {
  let path: String

  private var copy: String { path + ".backup" }
  private var unfinished: String { path + ".backup-new" }

  /// Makes a new copy when the last one is a day old; the old one stays until the new one is whole.
  ///
  /// A copy that fails, for want of room, is no reason not to learn: the progress itself is sound.
  func renew(from queue: DatabaseQueue) {
    guard FileAccess.age(of: copy).map({ $0 >= 86_400 }) ?? true else { return }
    do {
      let isEmpty = try queue.read { try Row.fetchOne($0, sql: "SELECT 1 FROM event LIMIT 1") == nil }
      guard !isEmpty, FileAccess.remove(unfinished), FileAccess.makeFile(unfinished) == nil else { return }
      try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [unfinished]) }
      FileAccess.replace(copy, with: unfinished)
    } catch {
      _ = FileAccess.remove(unfinished)
    }
  }
}

import SQLite

/// What mending did to a progress.
public struct Mending: Hashable, Sendable {
  /// The old file, when the log was written anew; nil when only states were made anew.
  public var keptAs: String?
  /// How many events could not be brought over.
  public var lost = 0
}

extension ReviewStore {
  /// Makes the progress in a folder sound.
  ///
  /// States are the replay of the log again, and a log with broken lines is written anew from all that can be read;
  /// the old file stays, under another name.
  public static func mend(folder: String?) throws(StoreFailure) -> (store: ReviewStore, mending: Mending) {
    var store: ReviewStore
    do throws(StoreFailure) {
      store = try open(folder: folder)
      if let server = store.server, try !store.isLogSound() {
        throw .server(server.trouble(.cannotMend, ""))
      }
      guard try store.isLogSound() || store.safety != .durable else {
        throw .unreadable(path: store.path, event: nil)
      }
      try store.rebuild()
      return (store, Mending())
    } catch {
      switch error {
      case .damaged(let path, let other):
        return try fill(path, folder, with: try Salvage(path: other), keptAs: other)
      case .damagedInPlace(let path, _), .unreadable(let path, _):
        let mending = try StoreOpening(path: path).rewrite()
        return (try open(folder: folder), mending)
      default: throw error
      }
    }
  }

  private func isLogSound() throws(StoreFailure) -> Bool {
    try verify().problems.allSatisfy { if case .wrongState = $0 { true } else { false } }
  }

  /// Brings what could be read of a file that was moved aside into the one that was begun.
  private static func fill(
    _ path: String, _ folder: String?, with salvage: Salvage, keptAs other: String
  ) throws(StoreFailure) -> (store: ReviewStore, mending: Mending) {
    var mending = try StoreOpening(path: path).rewrite(from: salvage)
    mending.keptAs = other
    return (try open(folder: folder), mending)
  }
}

extension StoreOpening {
  /// Writes the log anew from what can be read of it.
  func rewrite() throws(StoreFailure) -> Mending { try rewrite(from: try Salvage(path: path)) }

  /// Writes a log from what was saved, in the place of the file that is there; that one is kept.
  func rewrite(from salvage: Salvage) throws(StoreFailure) -> Mending {
    switch FileLock.take(path + ".lock") {
    case .busy: throw .busy(path: path)
    case .impossible(let reason): throw .failed(path: path, reason: reason)
    case .held(let lock):
      return try lock.hold { _ throws(StoreFailure) in
        do {
          let lost = try write(salvage, to: path + ".mended")
          return Mending(keptAs: try swap(with: path + ".mended"), lost: salvage.missing + lost)
        } catch { throw failure(error) }
      }
    }
  }

  /// Writes a new file with the events that were saved.
  ///
  /// - Returns: How many were about something that was not saved.
  private func write(_ salvage: Salvage, to new: String) throws -> Int {
    guard FileAccess.remove(new) else { throw StoreFailure.failed(path: new, reason: "") }
    if let reason = FileAccess.makeFile(new) { throw StoreFailure.failed(path: new, reason: reason) }
    let file = try connect(new)
    try schema.migrate(file, path: new)
    let events = Self.renumbered(salvage.events)
    try file.write { db in
      _ = try EventTable(db: db).append(events)
      try Ledger(db: db).rebuild()
    }
    return salvage.events.count - events.count
  }

  /// Events as they stand in a log without gaps; one that is about an event that is gone goes, too.
  private static func renumbered(_ events: [(id: Int64, event: Event)]) -> [Event] {
    var numbers: [Int64: Int] = [:]
    var result: [Event] = []
    for (id, event) in events {
      var event = event.cleaned
      if event.kind == .undo || event.kind == .override {
        guard let target = numbers[Int64(event.target)] else { continue }
        event.target = target
      }
      if event.kind == .settings, SettingsText.settings(event.settings) == nil { continue }
      result.append(event)
      numbers[id] = result.count
    }
    return result
  }

  /// Puts a finished file in the place of the progress.
  ///
  /// - Returns: Where the old one is now; nil when nothing was in it.
  private func swap(with new: String) throws -> String? {
    if let old = try? Salvage(path: path), old.events.isEmpty, old.isWhole {
      if let reason = FileAccess.replace(path, with: new) {
        throw StoreFailure.failed(path: path, reason: reason)
      }
      return nil
    }
    guard let aside = FileAccess.freeName("\(path).before-mending") else {
      throw StoreFailure.failed(path: path, reason: "")
    }
    if let reason = FileAccess.keep(path, as: aside) { throw StoreFailure.failed(path: path, reason: reason) }
    if FileAccess.size(of: path + "-journal") ?? 0 > 0 {
      _ = FileAccess.move(path + "-journal", to: aside + "-journal")
    }
    if let reason = FileAccess.replace(path, with: new) {
      throw StoreFailure.failed(path: path, reason: reason)
    }
    return aside
  }
}

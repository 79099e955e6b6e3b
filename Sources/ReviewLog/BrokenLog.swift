import SQLite

/// A log of which pages or rows may be broken: all that can be read is, before and after what cannot.
struct BrokenLog {
  private let db: Database
  private(set) var events: [Int64: Event] = [:]
  /// The numbers of rows that are there and say nothing.
  private(set) var unreadable: Set<Int64> = []
  /// Whether no page stood in the way, and no row.
  private(set) var isIntact = true

  /// - Parameter limit: The highest number that an event of a file of this size can have.
  init(_ db: Database, limit: Int64) throws {
    self.db = db
    // A table that is not there, or is another one, is no damage of pages.
    try db.check(Self.query(""))
    let forwards = read("ORDER BY id")
    guard !forwards.isDone else { return }
    isIntact = false
    let backwards = read("ORDER BY id DESC")
    let first = (forwards.last ?? 0) + 1
    let end = min(backwards.last ?? limit, limit)
    if first < end { readGap(first..<end) }
  }

  /// How many events are known to be missing or say nothing.
  var missing: Int {
    guard let last = events.keys.max(), last <= events.count + 10_000_000 else { return unreadable.count }
    return max(Int(last) - events.count, unreadable.count)
  }

  private static func query(_ condition: String) -> String {
    "SELECT \(EventTable.columns) FROM event NOT INDEXED \(condition)"
  }

  /// Reads rows until a page is broken.
  private mutating func read(
    _ condition: String, _ values: [any Bindable] = []
  ) -> (last: Int64?, isDone: Bool) {
    var last: Int64?
    do {
      try db.query(Self.query(condition), values) { row in
        guard let id = row.integer(0), id > 0, id < .max else { return }
        last = id
        take(row, id)
      }
      return (last, true)
    } catch { return (last, false) }
  }

  /// Keeps what a row says, or notes that it says nothing.
  private mutating func take(_ row: borrowing Row, _ id: Int64) {
    if let event = try? EventTable.event(row) { return events[id] = event }
    isIntact = false
    if let event = try? EventTable.repaired(row) { events[id] = event } else { unreadable.insert(id) }
  }

  /// Reads what stands between broken pages, by halves.
  private mutating func readGap(_ gap: Range<Int64>) {
    let middle = gap.lowerBound + Int64(gap.count) / 2
    for half in [gap.lowerBound..<middle, middle..<gap.upperBound] where !half.isEmpty {
      let bounds: [any Bindable] = [half.lowerBound, half.upperBound]
      let forwards = read("WHERE id >= ? AND id < ? ORDER BY id", bounds)
      guard !forwards.isDone, half.count > 1 else { continue }
      let backwards = read("WHERE id >= ? AND id < ? ORDER BY id DESC", bounds)
      let first = forwards.last.map { $0 + 1 } ?? half.lowerBound
      let end = backwards.last ?? half.upperBound
      if first < end { readGap(first..<end) }
    }
  }
}

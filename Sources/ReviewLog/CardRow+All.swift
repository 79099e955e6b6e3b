import SQLite
import SpacedRepetition

extension CardRow {
  /// Every card with its state, and whether a row was left out because it says nothing that can be.
  static func all(_ db: Database) throws -> (states: [String: CardState], isWhole: Bool) {
    let count = try db.integer("SELECT count(*) FROM card") ?? 0
    var states = [String: CardState](minimumCapacity: Int(min(max(count, 0), 1_000_000)))
    var isWhole = true
    try db.query("SELECT \(columns) FROM card") { row in
      if let id = row.text(0), let state = try? read(row) { states[id] = state } else { isWhole = false }
    }
    return (states, isWhole)
  }
}

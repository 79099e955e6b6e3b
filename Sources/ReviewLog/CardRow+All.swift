import GRDB
import SpacedRepetition

extension CardRow {
  /// Every card with its state.
  static func all(_ db: Database) throws -> [String: CardState] {
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM card") ?? 0
    var states = [String: CardState](minimumCapacity: count)
    let rows = try Row.fetchCursor(db, sql: "SELECT \(columns) FROM card")
    while let row = try rows.next() {
      let (id, state) = try read(row)
      states[id] = state
    }
    return states
  }
}

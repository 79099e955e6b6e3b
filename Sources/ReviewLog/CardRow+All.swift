import GRDB
import GRDBSQLite
import SpacedRepetition

extension CardRow {
  /// Every card with its state, and whether a row was left out because it says nothing that can be.
  ///
  /// The columns are read through SQLite's own calls: for tens of thousands of cards, values on the way between
  /// would take most of the time in which the learner waits for the first question.
  static func all(_ db: Database) throws -> (states: [String: CardState], isWhole: Bool) {
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM card") ?? 0
    var states = [String: CardState](minimumCapacity: min(max(count, 0), 1_000_000))
    var isWhole = true
    let statement = try db.makeStatement(sql: "SELECT \(columns) FROM card")
    try withExtendedLifetime(statement) {
      while try step(statement.sqliteStatement) {
        let row = FastRow(statement: statement.sqliteStatement)
        if let state = row.state() { states[row.text(0)] = state } else { isWhole = false }
      }
    }
    return (states, isWhole)
  }

  /// Whether there is another row.
  private static func step(_ statement: OpaquePointer?) throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: true
    case SQLITE_DONE: false
    case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }
}

/// The row at which a statement stands.
private struct FastRow {
  let statement: OpaquePointer?

  func text(_ column: Int32) -> String {
    sqlite3_column_text(statement, column).map { String(cString: $0) } ?? ""
  }

  private func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }
  private func real(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }

  func state() -> CardState? {
    guard let phase = try? CardRow.phase(number(1), step: number(2)) else { return nil }
    let isByDay = sqlite3_column_type(statement, 6) != SQLITE_NULL
    let state = CardState(
      phase: phase,
      memory: Memory(stability: real(3), difficulty: real(4)),
      due: isByDay ? .day(number(6)) : .moment(number(5)), interval: number(7),
      lastAnswer: AnswerTime(milliseconds: number(8), offset: number(9), day: number(10)),
      answers: number(11), lapses: number(12))
    return state.isPlausible ? state : nil
  }
}

import GRDB
import SpacedRepetition

/// How the state of a card stands in the table `card`.
enum CardRow {
  static let columns = """
    id, phase, step, stability, difficulty, dueMoment, dueDay, interval, lastTime, lastOffset, lastDay, answers, \
    lapses
    """

  static func read(_ row: Row) throws -> (id: String, state: CardState) {
    let due: Due = (row[6] as Int?).map(Due.day) ?? .moment(row[5] ?? 0)
    let state = CardState(
      phase: try phase(row[1], step: row[2]), memory: Memory(stability: row[3], difficulty: row[4]), due: due,
      interval: row[7], lastAnswer: AnswerTime(milliseconds: row[8], offset: row[9], day: row[10]),
      answers: row[11], lapses: row[12])
    return (row[0], state)
  }

  static func write(_ state: CardState, of card: String, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO card (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    try statement.execute(arguments: arguments(state, of: card))
  }

  static func remove(_ card: String, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM card WHERE id = ?").execute(arguments: [card])
  }

  private static func arguments(_ state: CardState, of card: String) -> StatementArguments {
    var (moment, day): (Int?, Int?) = (nil, nil)
    switch state.due {
    case .moment(let due): moment = due
    case .day(let due): day = due
    }
    return [
      card, phaseNumber(state.phase), state.phase.step ?? 0, state.memory.stability, state.memory.difficulty,
      moment, day, state.interval, state.lastAnswer.milliseconds, state.lastAnswer.offset,
      state.lastAnswer.day, state.answers, state.lapses,
    ]
  }

  static func phase(_ number: Int, step: Int) throws -> Phase {
    switch number {
    case 0: .learning(step: step)
    case 1: .review
    case 2: .relearning(step: step)
    default: throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
  }

  private static func phaseNumber(_ phase: Phase) -> Int {
    switch phase {
    case .learning: 0
    case .review: 1
    case .relearning: 2
    }
  }
}

import SQLite
import SpacedRepetition

/// How the state of a card stands in the table `card`.
enum CardRow {
  static let columns = """
    id, phase, step, stability, difficulty, dueMoment, dueDay, interval, lastTime, lastOffset, lastDay, answers, \
    lapses
    """

  static func read(_ row: borrowing Row) throws -> CardState {
    let isByDay = !row.isNull(6)
    let state = CardState(
      phase: try phase(row.value(1), step: row.value(2)),
      memory: Memory(stability: try row.value(3), difficulty: try row.value(4)),
      due: isByDay ? .day(try row.value(6)) : .moment(try row.value(5)), interval: try row.value(7),
      lastAnswer: AnswerTime(
        milliseconds: try row.value(8), offset: try row.value(9), day: try row.value(10)),
      answers: try row.value(11), lapses: try row.value(12))
    guard state.isPlausible else { throw UnreadableRow() }
    return state
  }

  static func write(_ state: CardState, of card: String, _ db: Database) throws {
    try db.run(
      "INSERT OR REPLACE INTO card (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      values(state, of: card))
  }

  static func remove(_ card: String, _ db: Database) throws {
    try db.run("DELETE FROM card WHERE id = ?", [card])
  }

  private static func values(_ state: CardState, of card: String) -> [any Bindable] {
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
    default: throw UnreadableRow()
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

import SQLite
import SpacedRepetition

/// The changes that the log can take; each runs in a transaction of its caller's, so it happens whole or not.
struct Ledger {
  let db: Database
  var table: EventTable { EventTable(db: db) }

  /// Writes an answer down and moves its card on.
  func add(_ given: NewAnswer) throws -> CardState {
    let answer = given.cleaned
    _ = try table.append([try Event(checking: answer)])
    let before: CardState?
    do { before = try state(of: answer.card) } catch is UnreadableRow { return try replayed(answer) }
    if let before, before.lastAnswer.milliseconds > answer.time.milliseconds {
      return try replayed(answer)
    }
    let scheduler = Scheduler(try table.settings().current)
    let after = scheduler.state(
      after: answer.rating, at: answer.time, from: before, card: answer.card)
    try CardRow.write(after, of: answer.card, db)
    return after
  }

  /// Where the card of an answer stands by its whole history.
  private func replayed(_ answer: NewAnswer) throws -> CardState {
    guard let state = try refresh(answer.card, table.settings()) else { throw UnreadableRow() }
    return state
  }

  /// Writes many answers down, as an import brings them; those that are in the log already, be it as taken back, are
  /// left out.
  ///
  /// - Returns: How many were new.
  func add(_ answers: [NewAnswer]) throws -> Int {
    var known = Set(try table.fetch().compactMap(\.event.answer).map(AnswerKey.init))
    let new = answers.map(\.cleaned).filter { known.insert(AnswerKey($0)).inserted }
    return try merge(new.map { AnswerHistory($0) }).answers
  }

  /// Voids the last answers and overrides that still count, the last one first.
  ///
  /// - Returns: The events that were voided.
  func undo(_ count: Int, at time: AnswerTime) throws -> [Event] {
    let last = try table.fetch(
      """
      WHERE kind IN ('answer', 'override') AND id NOT IN
        (SELECT target FROM event WHERE kind = 'undo' AND kind <> 'answer')
        AND NOT (kind = 'override' AND time = (SELECT time FROM event AS answer WHERE answer.id = event.target))
      ORDER BY id DESC LIMIT ?
      """, [count])
    let undos = last.map { id, event in
      var undo = Event(.undo, at: time)
      undo.card = event.card
      undo.target = Int(id)
      return undo
    }
    _ = try table.append(undos)
    let settings = try table.settings()
    for card in Set(last.map(\.event.card)) { _ = try refresh(card, settings) }
    return last.map(\.event)
  }

  /// Gives the last answer of a card another rating.
  ///
  /// - Returns: The card's state; nil when no answer of the card counts.
  func override(_ card: String, _ rating: Rating, at time: AnswerTime) throws -> CardState? {
    let settings = try table.settings()
    let entries = Histories(try table.events(ofCard: card)).entries
    guard let entry = entries.last(where: { $0.history.undone == nil }) else { return nil }
    var event = Event(.override, at: entry.history.next(time))
    event.card = card
    event.rating = rating.rawValue
    event.target = Int(entry.id)
    _ = try table.append([event])
    return try refresh(card, settings)
  }

  /// Puts settings into force; what was promised stays, what is believed of the memories follows the new weights.
  func change(_ new: SchedulerSettings, at time: AnswerTime) throws {
    let before = try table.settings().current
    var event = Event(.settings, at: time)
    event.settings = SettingsText.text(new)
    _ = try table.append([event])
    if new.weights != before.weights { try rebuild() }
  }

  /// Makes the stored states what a replay of the log gives.
  func rebuild() throws {
    try db.execute("DELETE FROM card")
    for (card, state) in try states() {
      try CardRow.write(state, of: card, db)
    }
  }

  /// What a replay of all that can be read of the log gives.
  func states() throws -> [String: CardState] {
    let settings = try table.settings()
    let standing = StandingAnswers(try table.fetchReadable(), settings)
    let replay = Replay(settings: settings.all)
    return Dictionary(grouping: standing.answers, by: \.answer.card).reduce(into: [:]) { states, group in
      states[group.key] = replay.state(of: group.key, after: group.value.map(\.past))
    }
  }

  /// Replays one card and stores where it stands.
  func refresh(_ card: String, _ settings: SettingsHistory) throws -> CardState? {
    let standing = StandingAnswers(try table.events(ofCard: card), settings)
    let state = Replay(settings: settings.all).state(of: card, after: standing.answers.map(\.past))
    if let state { try CardRow.write(state, of: card, db) } else { try CardRow.remove(card, db) }
    return state
  }

  private func state(of card: String) throws -> CardState? {
    try db.first("SELECT \(CardRow.columns) FROM card WHERE id = ?", [card], CardRow.read)
  }
}

/// What makes two answers the same one, so that a second import adds nothing.
struct AnswerKey: Hashable {
  let card: String
  let milliseconds: Int

  init(_ answer: NewAnswer) {
    card = answer.card
    milliseconds = answer.time.milliseconds
  }
}

extension AnswerHistory {
  /// A time for the next override that is later than what it overrides, however coarse the clock is.
  fileprivate func next(_ time: AnswerTime) -> AnswerTime {
    let last = overrides.map(\.time.milliseconds).max() ?? answer.time.milliseconds
    return AnswerTime(
      milliseconds: max(time.milliseconds, last + 1), offset: time.offset, day: time.day)
  }
}

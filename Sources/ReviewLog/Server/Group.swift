import PostgreSQL
public import SpacedRepetition

/// A learner of a group, as far as the database lets others see.
public struct GroupMember: Hashable, Sendable {
  /// The name of the database's user.
  public let name: String
  /// The answers that count, in the order of the log; what was typed is left out.
  public let answers: [LoggedAnswer]
  /// Where each card stands.
  public let states: [String: CardState]
  /// The settings that are in force.
  public let settings: SchedulerSettings
}

extension ReviewStore {
  /// The learners whose answers the database lets this one see, by name; nil when the progress is one learner's file.
  public func group() throws(StoreFailure) -> [GroupMember]? {
    guard let server else { return nil }
    do { return try server.group() } catch { throw failure(error) }
  }
}

extension ServerLog {
  private static let visible = """
    SELECT id, kind, "time", "offset", day, card, rating, target, '', verdict, '', duration, settings, 0, 0, learner
    FROM csuite.event ORDER BY learner, id
    """

  fileprivate func group() throws(ServerError) -> [GroupMember] {
    let rows = try run(Self.visible) { rows in
      zip((0..<rows.count).map { rows.text($0, 15) ?? "" }, LogRow.all(rows)).map { ($0, $1) }
    }
    return Dictionary(grouping: rows, by: \.0).map { GroupMember($0.key, $0.value.map(\.1)) }
      .sorted { $0.name < $1.name }
  }
}

extension GroupMember {
  /// A learner by the rows of their log; one that says nothing that can be is left out.
  fileprivate init(_ name: String, _ rows: [LogRow]) {
    let events = rows.compactMap { row in row.event.map { (id: row.numbers[0], event: $0) } }
    let history = SettingsHistory(
      changes: events.compactMap { id, event in
        event.kind == .settings ? SettingsText.settings(event.settings).map { (id, $0) } : nil
      })
    let replay = Replay(settings: history.all)
    self.name = name
    answers = StandingAnswers(events, history).answers
    states = Dictionary(grouping: answers, by: \.answer.card).reduce(into: [:]) { states, group in
      states[group.key] = replay.state(of: group.key, after: group.value.map(\.past))
    }
    settings = history.current
  }
}

extension LogRow {
  /// The event of the row; nil when it is none.
  fileprivate var event: Event? {
    guard let kind = Event.Kind(rawValue: texts[0]) else { return nil }
    var event = Event(
      kind, at: AnswerTime(milliseconds: Int(numbers[1]), offset: Int(numbers[2]), day: Int(numbers[3])))
    (event.card, event.fingerprint, event.verdict) = (texts[1], texts[2], texts[3])
    (event.typed, event.settings) = (texts[4], texts[5])
    (event.rating, event.target) = (Int(numbers[4]), Int(numbers[5]))
    event.duration = Int(numbers[6])
    return event.isPlausible ? event : nil
  }
}

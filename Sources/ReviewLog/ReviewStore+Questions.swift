import SQLite
public import SpacedRepetition

extension ReviewStore {
  /// The settings that are in force.
  public func settings() throws(StoreFailure) -> SchedulerSettings {
    try read { try EventTable(db: $0).settings().current }
  }

  /// All settings that were ever in force, the first ones first.
  public func settingsHistory() throws(StoreFailure) -> [SchedulerSettings] {
    try read { try EventTable(db: $0).settings().all }
  }

  /// The answers that count, in the order of the log.
  public func answers() throws(StoreFailure) -> [LoggedAnswer] {
    try read { db in
      let table = EventTable(db: db)
      return StandingAnswers(try table.fetch(), try table.settings()).answers
    }
  }

  /// The answers of one card that count, in the order of the log.
  public func answers(of card: String) throws(StoreFailure) -> [LoggedAnswer] {
    try read { db in
      let table = EventTable(db: db)
      return StandingAnswers(try table.events(ofCard: card), try table.settings()).answers
    }
  }
}

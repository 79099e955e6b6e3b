public import SpacedRepetition

/// The answers that still count once undos and overrides are taken into account.
struct StandingAnswers {
  /// In the order of the log.
  let answers: [LoggedAnswer]

  init(_ events: [(id: Int64, event: Event)], _ settings: SettingsHistory) {
    answers = Histories(events).entries.compactMap { entry in
      guard entry.history.undone == nil else { return nil }
      return LoggedAnswer(
        id: Int(entry.id), answer: entry.history.answer, rating: entry.history.rating,
        settings: settings.number(at: entry.id))
    }
  }
}

extension LoggedAnswer {
  /// The answer as a replay takes it.
  public var past: PastAnswer { PastAnswer(rating: rating, time: answer.time, settings: settings) }
}

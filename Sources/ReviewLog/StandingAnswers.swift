public import SpacedRepetition

/// The answers that still count once undos and overrides are taken into account.
struct StandingAnswers {
  /// In the order of the log.
  let answers: [LoggedAnswer]

  init(_ events: [(id: Int64, event: Event)], _ settings: SettingsHistory) {
    let voided = Set(events.lazy.filter { $0.event.kind == .undo }.map { Int64($0.event.target) })
    var ratings: [Int: Rating] = [:]
    for (id, event) in events where event.kind == .override && !voided.contains(id) {
      ratings[event.target] = Rating(rawValue: event.rating)
    }
    answers = events.compactMap { id, event in
      guard let answer = event.answer, !voided.contains(id) else { return nil }
      return LoggedAnswer(
        id: Int(id), answer: answer, rating: ratings[Int(id)] ?? answer.rating,
        settings: settings.number(at: id))
    }
  }
}

extension LoggedAnswer {
  /// The answer as a replay takes it.
  public var past: PastAnswer { PastAnswer(rating: rating, time: answer.time, settings: settings) }
}

/// An answer as it was given: when, how well, and by which settings it was scheduled.
public struct PastAnswer: Hashable, Sendable {
  /// How well the card was remembered.
  public var rating: Rating
  /// When it was answered, and on which day.
  public var time: AnswerTime
  /// The number of the settings that were in force, in the replay's list.
  public var settings: Int

  /// An answer as it was given.
  public init(rating: Rating, time: AnswerTime, settings: Int) {
    self.rating = rating
    self.time = time
    self.settings = settings
  }
}

/// Works out from past answers where a card stands.
///
/// The memory is what the current weights make of all answers; the due day is the one that the learner was told,
/// by the settings that were in force at the last answer. So new weights change what is believed, but rewrite no
/// promise.
public struct Replay: Sendable {
  /// The settings that were ever in force, the current ones last.
  private let schedulers: [Scheduler]

  /// A replay under settings in the order in which they came into force; there must be at least one.
  public init(settings: [SchedulerSettings]) {
    schedulers = (settings.isEmpty ? [SchedulerSettings()] : settings).map(Scheduler.init)
  }

  /// Where a card stands after its answers; nil when there are none.
  public func state(of card: String, after answers: [PastAnswer]) -> CardState? {
    let inOrder =
      isInOrder(answers) ? answers : answers.sorted { $0.time.milliseconds < $1.time.milliseconds }
    guard let last = inOrder.last else { return nil }
    let lastWeights = scheduler(last.settings).settings.weights
    var state = fold(inOrder, of: card) { Scheduler(settings(of: $0, with: lastWeights)) }
    if let current = schedulers.last, current.settings.weights != lastWeights {
      state?.memory = memory(after: inOrder, current) ?? Memory(stability: 0, difficulty: 0)
    }
    return state
  }

  /// Where a card stood after each of its answers, in the order of their times.
  public func states(of card: String, after answers: [PastAnswer]) -> [CardState] {
    let inOrder = answers.sorted { $0.time.milliseconds < $1.time.milliseconds }
    guard inOrder.allSatisfy({ $0.settings == schedulers.count - 1 }), let scheduler = schedulers.last else {
      return inOrder.indices.compactMap { self.state(of: card, after: Array(inOrder[...$0])) }
    }
    var states: [CardState] = []
    for answer in inOrder {
      states.append(scheduler.state(after: answer.rating, at: answer.time, from: states.last, card: card))
    }
    return states
  }

  private func isInOrder(_ answers: [PastAnswer]) -> Bool {
    zip(answers, answers.dropFirst()).allSatisfy { $0.time.milliseconds <= $1.time.milliseconds }
  }

  private func scheduler(_ number: Int) -> Scheduler {
    schedulers[min(max(number, 0), schedulers.count - 1)]
  }

  private func settings(of number: Int, with weights: Weights) -> SchedulerSettings {
    var settings = scheduler(number).settings
    settings.weights = weights
    return settings
  }

  /// Goes through the answers, making another scheduler only where the settings change.
  private func fold(
    _ answers: [PastAnswer], of card: String, _ makeScheduler: (Int) -> Scheduler
  ) -> CardState? {
    var state: CardState?
    var current: (number: Int, scheduler: Scheduler)?
    for answer in answers {
      let scheduler =
        current.flatMap { $0.number == answer.settings ? $0.scheduler : nil }
        ?? (answers.last?.settings == answer.settings
          ? self.scheduler(answer.settings) : makeScheduler(answer.settings))
      current = (answer.settings, scheduler)
      state = scheduler.state(after: answer.rating, at: answer.time, from: state, card: card)
    }
    return state
  }

  private func memory(after answers: [PastAnswer], _ scheduler: Scheduler) -> Memory? {
    var memory: Memory?
    var last: AnswerTime?
    for answer in answers {
      let days = last.map { scheduler.settings.days.days(from: $0, to: answer.time) } ?? 0
      memory = scheduler.model.memory(after: answer.rating, from: memory, days: days)
      last = answer.time
    }
    return memory
  }
}

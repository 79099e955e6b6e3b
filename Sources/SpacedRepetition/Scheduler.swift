/// Decides when a card is asked again.
///
/// The memory follows FSRS-6; the steps follow py-fsrs and Anki; the due days follow Anki: hard before good
/// before easy, fuzz with the same outcome for the same answer, and days that begin at the rollover.
public struct Scheduler: Sendable {
  /// What the learner chose.
  public let settings: SchedulerSettings
  /// The model of the learner's memory.
  public let model: MemoryModel

  /// A scheduler with these settings.
  public init(_ settings: SchedulerSettings = SchedulerSettings()) {
    self.settings = settings
    model = MemoryModel(settings.weights)
  }

  /// The state of a card after an answer.
  ///
  /// - Parameters:
  ///   - rating: How well the card was remembered.
  ///   - time: When it was answered.
  ///   - state: The state before; nil when this is the first answer.
  ///   - card: The card's id, from which the fuzz is drawn.
  public func state(
    after rating: Rating, at time: AnswerTime, from state: CardState?, card: String
  ) -> CardState {
    let answer = Answer(
      phase: state?.phase ?? .learning(step: 0), memory: state?.memory,
      days: state.map { settings.days.days(from: $0.lastAnswer, to: time) } ?? 0,
      fuzz: settings.isFuzzed ? Fuzz(card: card, answers: state?.answers ?? 0) : nil)
    let hasLapsed = rating == .again && state?.phase == .review
    var next = CardState(
      phase: .review, memory: memory(after: rating, answer), due: .moment(0), interval: 0, lastAnswer: time,
      answers: (state?.answers ?? 0) + 1, lapses: (state?.lapses ?? 0) + (hasLapsed ? 1 : 0))
    switch settings.transition(after: rating, from: answer.phase) {
    case .step(let phase, let wait):
      next.phase = phase
      next.due = .moment(time.milliseconds + wait)
    case .review:
      next.interval = days(after: rating, answer)
      next.due = due(in: next.interval, after: time)
    }
    return next
  }

  /// The moment from which a card may be asked, in milliseconds since 1970-01-01T00:00Z.
  public func dueMoment(of state: CardState) -> Int {
    switch state.due {
    case .moment(let moment): moment
    case .day(let day): state.lastAnswer.start(ofDay: day, rollover: settings.rollover)
    }
  }

  /// What an answer starts from.
  private struct Answer {
    let phase: Phase
    let memory: Memory?
    let days: Int
    let fuzz: Fuzz?
  }

  private func memory(after rating: Rating, _ answer: Answer) -> Memory {
    model.memory(after: rating, from: answer.memory, days: answer.days)
  }

  /// The days to the next review: a better rating waits at least a day longer than a worse one would have,
  /// where both lead to a review.
  private func days(after rating: Rating, _ answer: Answer) -> Int {
    guard rating.isPass else { return days(for: memory(after: rating, answer), atLeast: 1, answer.fuzz) }
    var days = 0
    for other in [Rating.hard, .good, .easy] where other <= rating {
      guard settings.transition(after: other, from: answer.phase) == .review else { continue }
      days = self.days(for: memory(after: other, answer), atLeast: days + 1, answer.fuzz)
    }
    return days
  }

  private func days(for memory: Memory, atLeast minimum: Int, _ fuzz: Fuzz?) -> Int {
    let maximum = max(1, settings.maximumInterval)
    let bounds = min(minimum, maximum)...maximum
    let wanted = model.interval(for: memory, retention: settings.desiredRetention)
    guard wanted > Double(bounds.lowerBound) else {
      return fuzz?.days(Double(minimum), in: bounds) ?? bounds.lowerBound
    }
    let bounded = min(wanted, Double(bounds.upperBound))
    return fuzz?.days(bounded, in: bounds) ?? Int(bounded.rounded())
  }

  private func due(in days: Int, after time: AnswerTime) -> Due {
    switch settings.days {
    case .local: .day(time.day + days)
    case .elapsed: .moment(time.milliseconds + days * 86_400_000)
    }
  }
}

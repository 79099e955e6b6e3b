/// Where an answer leads: to a short wait, or to a review by days.
enum Transition: Hashable {
  case step(Phase, wait: Int)
  case review
}

/// Short waits, in order, before a card is reviewed by days.
struct Steps {
  let waits: [Int]

  /// Where an answer at a step leads; the step to return to and its wait, or nil when the card leaves the steps.
  ///
  /// A card at a step that is no longer there, since the settings changed, leaves unless it was forgotten.
  /// Hard repeats the step; on the first one it waits the mean of the first two, or half as long again when
  /// there is only one (Anki's and py-fsrs's rules).
  func next(after rating: Rating, at step: Int) -> (step: Int, wait: Int)? {
    guard let first = waits.first, rating == .again || waits.indices.contains(step) else { return nil }
    switch rating {
    case .again: return (0, first)
    case .hard where step == 0: return (0, (first + (waits.count > 1 ? waits[1] : first * 2)) / 2)
    case .hard: return (step, waits[step])
    case .good: return waits.indices.contains(step + 1) ? (step + 1, waits[step + 1]) : nil
    case .easy: return nil
    }
  }
}

extension SchedulerSettings {
  /// Where an answer leads from a phase.
  func transition(after rating: Rating, from phase: Phase) -> Transition {
    switch phase {
    case .learning(let step):
      Steps(waits: learningSteps).next(after: rating, at: step)
        .map { .step(.learning(step: $0.step), wait: $0.wait) } ?? .review
    case .relearning(let step):
      Steps(waits: relearningSteps).next(after: rating, at: step)
        .map { .step(.relearning(step: $0.step), wait: $0.wait) } ?? .review
    case .review:
      rating == .again && !relearningSteps.isEmpty
        ? .step(.relearning(step: 0), wait: relearningSteps[0]) : .review
    }
  }
}

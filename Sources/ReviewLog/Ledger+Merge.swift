import SpacedRepetition

/// What a merge brought.
public struct MergeCount: Hashable, Sendable {
  /// Answers that count and were not in the log.
  public var answers = 0
  /// Answers that counted and were taken back elsewhere.
  public var undone = 0
  /// Ratings that the learner gave elsewhere to answers that count.
  public var overrides = 0

  /// Nothing was brought.
  public init() {}
}

extension Ledger {
  /// Writes down what another log has and this one lacks: answers, what was taken back and what was overridden.
  ///
  /// Everything has a name that is the same in all logs, and nothing that is here already is written again. So logs
  /// that were merged in any order, and any number of times, say the same.
  func merge(_ histories: [AnswerHistory]) throws -> MergeCount {
    var merge = Merge(own: Histories(try table.fetch()).entries, other: histories.map(\.cleaned))
    let answers = try table.append(try merge.newAnswers.map { try Event(checking: $0) })
    merge.number(answers)
    merge.number(overrides: try table.append(try merge.newOverrides().map { try $0.checked() }))
    _ = try table.append(try merge.newUndos().map { try $0.checked() })
    let settings = try table.settings()
    for card in merge.cards { _ = try refresh(card, settings) }
    return merge.count
  }
}

extension Event {
  /// The event, if it can have happened.
  fileprivate func checked() throws -> Event {
    guard isPlausible else { throw StoreFailure.impossibleAnswer(card: card) }
    return self
  }
}

extension AnswerHistory {
  fileprivate var cleaned: AnswerHistory {
    AnswerHistory(answer.cleaned, overrides: overrides, undone: undone)
  }
}

/// A learner's answers as the fit reads them: for each card the ratings, and the days between them.
public struct FittingLog: Sendable {
  struct Answer {
    let rating: Rating
    /// The days since the answer before; 0 for the first.
    let days: Int
    /// When it was, so that answers of all cards can be put in order.
    let milliseconds: Int

    /// Whether the model is asked to predict it: same-day answers say little about memory.
    var isPredicted: Bool { days > 0 }
  }

  /// The answers of each card, in order.
  let cards: [[Answer]]

  /// A log from the answers of each card.
  public init(_ histories: some Sequence<[PastAnswer]>, days rule: DayRule = .local) {
    cards = histories.compactMap { history in
      let answers = history.sorted { $0.time.milliseconds < $1.time.milliseconds }
      let days = [0] + zip(answers, answers.dropFirst()).map { rule.days(from: $0.time, to: $1.time) }
      guard days.contains(where: { $0 > 0 }) else { return nil }
      return zip(answers, days).map {
        Answer(rating: $0.rating, days: $1, milliseconds: $0.time.milliseconds)
      }
    }
  }

  private init(cards: [[Answer]]) {
    self.cards = cards
  }

  /// How many answers a model can be judged by.
  public var predictionCount: Int { cards.reduce(0) { $0 + $1.count(where: \.isPredicted) } }

  /// The moment before which a share of the predicted answers lies.
  func moment(after share: Double) -> Int {
    let moments = cards.joined().filter(\.isPredicted).map(\.milliseconds).sorted()
    let index = Int(Double(moments.count) * share)
    return moments.indices.contains(index) ? moments[index] : .max
  }

  /// The answers before a moment.
  func before(_ moment: Int) -> FittingLog {
    FittingLog(
      cards: cards.map { $0.filter { $0.milliseconds < moment } }
        .filter { $0.contains(where: \.isPredicted) })
  }

  /// The log without cards whose first rating and first wait are so rare, or so long, that they are chance.
  ///
  /// Source: fsrs-rs (`filter_outlier`): of each first rating the rarest waits go, up to 20 cards or a twentieth,
  /// then groups under 6 cards and waits above 100 days (365 after an easy start).
  func withoutOutliers() -> FittingLog {
    var removed: Set<FirstWait> = []
    let groups = Dictionary(grouping: cards.compactMap(FirstWait.init)) { $0 }.mapValues(\.count)
    for rating in Rating.allCases {
      let own = groups.filter { $0.key.rating == rating }
        .sorted { ($0.value, -$0.key.days) < ($1.value, -$1.key.days) }
      let allowance = max(20, own.reduce(0) { $0 + $1.value } / 20)
      var count = 0
      for (wait, cards) in own {
        if count + cards < allowance {
          removed.insert(wait)
          count += cards
        } else if cards < 6 || wait.days > (rating == .easy ? 365 : 100) {
          removed.insert(wait)
        }
      }
    }
    return FittingLog(cards: cards.filter { card in FirstWait(card).map { !removed.contains($0) } ?? false })
  }
}

/// How a card began: its first rating, and the days until it was asked on another day.
struct FirstWait: Hashable {
  let rating: Rating
  let days: Int

  init?(_ card: [FittingLog.Answer]) {
    guard let first = card.first, let next = card.first(where: \.isPredicted) else { return nil }
    rating = first.rating
    days = next.days
  }
}

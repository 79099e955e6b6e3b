import SpacedRepetition

/// Two logs on the way to being one.
struct Merge {
  /// An answer is named by its card, its moment, and which of those it is: one that was taken back may have been
  /// given again at once.
  private struct Name: Hashable {
    let key: AnswerKey
    let number: Int
  }

  private struct Pair {
    let other: AnswerHistory
    /// The answer in this log; its number is 0 until it is written.
    var own: Histories.Entry
    var isNew: Bool { own.id == 0 }
  }

  private var pairs: [Pair]
  private(set) var count = MergeCount()
  private(set) var cards: Set<String> = []
  /// The numbers of the answers that this merge has written.
  private var newIDs: Set<Int64> = []
  /// The overrides that this merge writes, each with the place of its pair.
  private var awaited: [(pair: Int, override: AnswerHistory.Override)] = []

  init(own: [Histories.Entry], other: [AnswerHistory]) {
    var named: [Name: Histories.Entry] = [:]
    for (name, entry) in zip(Self.names(own.map(\.history)), own) { named[name] = entry }
    pairs = zip(Self.names(other), other).map { name, history in
      Pair(other: history, own: named[name] ?? Histories.Entry(id: 0, history: AnswerHistory(history.answer)))
    }
    // In the order of their times, as they would have been written here.
    let inOrder = pairs.enumerated().sorted {
      ($0.element.other.answer.time.milliseconds, $0.offset)
        < ($1.element.other.answer.time.milliseconds, $1.offset)
    }
    pairs = inOrder.map(\.element)
    count.answers = pairs.count { $0.isNew && $0.other.undone == nil }
  }

  private static func names(_ histories: [AnswerHistory]) -> [Name] {
    var counts: [AnswerKey: Int] = [:]
    return histories.map { history in
      let key = AnswerKey(history.answer)
      defer { counts[key, default: 0] += 1 }
      return Name(key: key, number: counts[key, default: 0])
    }
  }

  var newAnswers: [NewAnswer] { pairs.filter(\.isNew).map(\.other.answer) }

  /// Takes the numbers that the new answers got.
  mutating func number(_ ids: [Int64]) {
    var rest = ids[...]
    for index in pairs.indices where pairs[index].isNew {
      guard let id = rest.popFirst() else { return }
      pairs[index].own = Histories.Entry(id: id, history: pairs[index].own.history)
      newIDs.insert(id)
      cards.insert(pairs[index].other.answer.card)
    }
  }

  /// The overrides that this log lacks, in the order of their times.
  mutating func newOverrides() -> [Event] {
    for index in pairs.indices {
      let (own, other) = (pairs[index].own.history, pairs[index].other)
      let known = Set(own.overrides.map(OverrideName.init))
      var new = other.overrides.filter { !known.contains(OverrideName($0)) }
      // Two machines that say different things of one answer: both take the lower rating.
      if other.answer.rating < own.answer.rating {
        let lower = AnswerHistory.Override(rating: other.answer.rating, time: own.answer.time)
        if !known.contains(OverrideName(lower)), !new.map(OverrideName.init).contains(OverrideName(lower)) {
          new.append(lower)
        }
      }
      if own.undone == nil, other.undone == nil { count.overrides += new.count { $0.undone == nil } }
      awaited += new.map { (index, $0) }
    }
    awaited.sort { $0.override.time.milliseconds < $1.override.time.milliseconds }
    return awaited.map { place, override in
      var event = Event(.override, at: override.time)
      event.card = pairs[place].other.answer.card
      event.rating = override.rating.rawValue
      event.target = Int(pairs[place].own.id)
      return event
    }
  }

  /// Takes the numbers that the new overrides got.
  mutating func number(overrides ids: [Int64]) {
    for (id, (place, override)) in zip(ids, awaited) {
      pairs[place].own.overrides.append(id)
      pairs[place].own.history.overrides.append(.init(rating: override.rating, time: override.time))
      cards.insert(pairs[place].other.answer.card)
    }
  }

  /// What was taken back there and not here.
  mutating func newUndos() -> [Event] {
    var undos: [Event] = []
    for pair in pairs {
      func undo(_ target: Int64, at time: AnswerTime) {
        var event = Event(.undo, at: time)
        event.card = pair.other.answer.card
        event.target = Int(target)
        undos.append(event)
      }
      let voided = Dictionary(
        pair.other.overrides.map { (OverrideName($0), $0.undone) }, uniquingKeysWith: { $0 ?? $1 })
      for (id, own) in zip(pair.own.overrides, pair.own.history.overrides) where own.undone == nil {
        if let time = voided[OverrideName(own)] ?? nil { undo(id, at: time) }
      }
      if let time = pair.other.undone, pair.own.history.undone == nil {
        undo(pair.own.id, at: time)
        count.undone += newIDs.contains(pair.own.id) ? 0 : 1
      }
    }
    cards.formUnion(undos.map(\.card))
    return undos.sorted { $0.time.milliseconds < $1.time.milliseconds }
  }
}

/// What makes two overrides of an answer the same one.
private struct OverrideName: Hashable {
  let milliseconds: Int
  let rating: Rating

  init(_ override: AnswerHistory.Override) {
    (milliseconds, rating) = (override.time.milliseconds, override.rating)
  }
}

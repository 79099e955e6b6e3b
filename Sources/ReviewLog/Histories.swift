import SpacedRepetition

/// The answers of a log with what happened to them, by the numbers of their events.
struct Histories {
  struct Entry {
    let id: Int64
    var history: AnswerHistory
    /// The numbers of the overrides, in their order.
    var overrides: [Int64] = []
  }

  /// In the order of the log.
  private(set) var entries: [Entry] = []
  private var places: [Int64: Int] = [:]
  private var answersOfOverrides: [Int64: (place: Int, number: Int)] = [:]

  /// - Parameter events: In the order of the log; what is about events that are not there is left out.
  init(_ events: [(id: Int64, event: Event)]) {
    for (id, event) in events {
      if let answer = event.answer {
        places[id] = entries.count
        entries.append(Entry(id: id, history: AnswerHistory(answer)))
      }
      if event.kind == .override { override(id, event) }
    }
    for (_, event) in events where event.kind == .undo { undo(event) }
  }

  private mutating func override(_ id: Int64, _ event: Event) {
    guard let place = places[Int64(event.target)], let rating = Rating(rawValue: event.rating) else { return }
    answersOfOverrides[id] = (place, entries[place].overrides.count)
    entries[place].overrides.append(id)
    entries[place].history.overrides.append(.init(rating: rating, time: event.time))
  }

  private mutating func undo(_ event: Event) {
    let target = Int64(event.target)
    if let place = places[target] {
      entries[place].history.undone = entries[place].history.undone ?? event.time
    } else if let (place, number) = answersOfOverrides[target] {
      let before = entries[place].history.overrides[number].undone
      entries[place].history.overrides[number].undone = before ?? event.time
    }
  }
}

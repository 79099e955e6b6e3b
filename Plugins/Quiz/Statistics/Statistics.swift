import Commands
import ReviewLog
import Roles
import SpacedRepetition

/// What a learner's answers say, seen from a day.
struct Statistics {
  /// How well something was remembered.
  struct Group: Hashable {
    let id: String
    let cards: Int
    let answers: Int
    let remembered: Estimate
  }

  let today: AnswerTime
  let answers: [LoggedAnswer]
  let states: [String: CardState]

  /// What is said about some cards alone.
  func only(_ cards: Set<String>) -> Statistics {
    Statistics(
      today: today, answers: answers.filter { cards.contains($0.answer.card) },
      states: states.filter { cards.contains($0.key) })
  }

  /// How many cards are due on a day and were not before; the first entry holds all that are due today.
  func forecast(days: Int) -> [Int] {
    var counts = Array(repeating: 0, count: days)
    for state in states.values {
      let day = max(0, dueDay(of: state) - today.day)
      if day < days { counts[day] += 1 }
    }
    return counts
  }

  private func dueDay(of state: CardState) -> Int {
    switch state.due {
    case .day(let day): day
    case .moment(let moment): today.day + (moment - today.milliseconds) / 86_400_000
    }
  }

  /// How many answers were given on each day.
  var answersPerDay: [Int: Int] {
    answers.reduce(into: [:]) { $0[$1.answer.time.day, default: 0] += 1 }
  }

  /// The days in a row on which something was answered, up to today or yesterday.
  var streak: Int {
    let days = answersPerDay
    let last = days[today.day] == nil ? today.day - 1 : today.day
    var length = 0
    while days[last - length] != nil { length += 1 }
    return length
  }

  /// The share of cards that were remembered on another day than the one of the answer before.
  var remembered: Estimate { remembered(answers) }

  private func remembered(_ answers: [LoggedAnswer]) -> Estimate {
    let predicted = Dictionary(grouping: answers, by: \.answer.card).values.flatMap { history in
      zip(history, history.dropFirst()).filter { $0.answer.time.day < $1.answer.time.day }.map(\.1)
    }
    return Estimate(successes: predicted.count { $0.rating.isPass }, count: predicted.count)
  }

  /// How often the learner overrode the machine's verdict: our own error rate.
  var overrides: Estimate {
    let graded = answers.filter { !$0.answer.verdict.isEmpty }
    return Estimate(successes: graded.count(where: \.isOverridden), count: graded.count)
  }

  /// The cards that keep being forgotten, the worst first.
  var leeches: [String] {
    states.filter { $0.value.lapses >= 8 }.sorted { ($1.value.lapses, $0.key) < ($0.value.lapses, $1.key) }
      .map(\.key)
  }

  /// How well the cards of each group were remembered; a card may be in several.
  func groups(_ groupsOfCard: (String) -> [String]) -> [Group] {
    var members: [String: [LoggedAnswer]] = [:]
    for answer in answers {
      for group in groupsOfCard(answer.answer.card) { members[group, default: []].append(answer) }
    }
    return members.map { id, answers in
      Group(
        id: id, cards: Set(answers.map(\.answer.card)).count, answers: answers.count,
        remembered: remembered(answers))
    }
    .sorted { ($1.answers, $0.id) < ($0.answers, $1.id) }
  }
}

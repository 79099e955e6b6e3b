import Commands
import Documents
import SourceText
import SpacedRepetition

/// What a scheduler makes of a log of answers: the state of the card after each of them.
struct ReplayedSchedule {
  /// An answer and what came of it.
  struct Review {
    let entry: AnswerLog.Entry
    let state: CardState
    /// When the card is asked again, by the clock that was in force at the answer.
    let due: Moment
  }

  /// The reviews, in the order of the log.
  let reviews: [Review]

  /// Replays the answers of each card in the order of their times.
  init(_ entries: [AnswerLog.Entry], _ settings: SchedulerSettings) {
    let scheduler = Scheduler(settings)
    var states: [String: CardState] = [:]
    var reviews: [(index: Int, review: Review)] = []
    let inOrder = entries.enumerated().sorted {
      ($0.element.time.milliseconds, $0.offset) < ($1.element.time.milliseconds, $1.offset)
    }
    for (index, entry) in inOrder {
      let state = scheduler.state(
        after: entry.rating, at: entry.time.answerTime(rollover: settings.rollover), from: states[entry.card],
        card: entry.card)
      states[entry.card] = state
      let due = Moment(milliseconds: scheduler.dueMoment(of: state), offset: entry.time.offset)
      reviews.append((index, Review(entry: entry, state: state, due: due)))
    }
    self.reviews = reviews.sorted { $0.index < $1.index }.map(\.review)
  }
}

extension ReplayedSchedule.Review {
  var json: JSONValue {
    .object([
      "card": .string(entry.card), "time": .string(entry.timeText),
      "rating": .integer(entry.rating.rawValue), "state": .string(state.phase.id),
      "step": state.phase.step.map(JSONValue.integer) ?? .null,
      "stability": .number(state.memory.stability), "difficulty": .number(state.memory.difficulty),
      "due": .string(due.rfc3339),
    ])
  }

  static let schema: JSONValue = .object([
    "type": "object",
    "required": ["card", "time", "rating", "state", "step", "stability", "difficulty", "due"],
    "properties": .object([
      "card": .object(["type": "string"]), "time": .object(["type": "string", "format": "date-time"]),
      "rating": .object(["enum": [1, 2, 3, 4]]),
      "state": .object(["enum": ["learning", "review", "relearning"]]),
      "step": .object(["type": ["integer", "null"]]),
      "stability": .object(["type": "number", "description": "Days until recall has fallen to 90 %."]),
      "difficulty": .object(["type": "number", "minimum": 1, "maximum": 10]),
      "due": .object(["type": "string", "format": "date-time"]),
    ]),
  ])
}

extension Phase {
  /// The phase's name in JSON.
  var id: String {
    switch self {
    case .learning: "learning"
    case .review: "review"
    case .relearning: "relearning"
    }
  }

  /// The phase's name for a reader.
  var name: LocalizedText {
    switch self {
    case .learning: LocalizedText(en: "learning", vi: "đang học")
    case .review: LocalizedText(en: "review", vi: "ôn tập")
    case .relearning: LocalizedText(en: "relearning", vi: "học lại")
    }
  }
}

extension Rating {
  /// The rating's name for a reader.
  var name: LocalizedText {
    switch self {
    case .again: LocalizedText(en: "again", vi: "quên")
    case .hard: LocalizedText(en: "hard", vi: "khó")
    case .good: LocalizedText(en: "good", vi: "được")
    case .easy: LocalizedText(en: "easy", vi: "dễ")
    }
  }
}

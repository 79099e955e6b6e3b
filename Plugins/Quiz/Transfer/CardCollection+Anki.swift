import AnkiPackage
import Commands
import ReviewLog
import Roles
import SpacedRepetition

extension CardCollection {
  /// The cards as Anki has them.
  var ankiDeck: AnkiDeck {
    let today = now.answerTime(rollover: settings.rollover)
    var deck = AnkiDeck(
      preset: AnkiDeck.Preset(
        weights: settings.weights.values, desiredRetention: settings.desiredRetention,
        learningSteps: settings.learningSteps.map { Double($0) / 1000 },
        relearningSteps: settings.relearningSteps.map { Double($0) / 1000 },
        maximumInterval: settings.maximumInterval),
      now: AnkiDeck.Clock(
        milliseconds: now.milliseconds, offset: now.offset, day: today.day,
        rolloverHour: settings.rollover / 3600))
    deck.notes = cards.map { note($0) }
    return deck
  }

  private func note(_ card: Card) -> AnkiDeck.Note {
    let role = card.face?.role?.text.uppercased()
    return AnkiDeck.Note(
      guid: "csuite:\(card.id)", deck: role.map { "csuite::\($0)" } ?? "csuite",
      front: html(card.face?.front ?? card.id), back: html(card.face?.back ?? ""),
      tags: ((card.face?.role.map { [$0.text] } ?? []) + (card.face?.competencies.map(\.text) ?? [])).map {
        "csuite::\($0)"
      },
      schedule: card.states.last.map(schedule), reviews: reviews(card))
  }

  private func schedule(_ state: CardState) -> AnkiDeck.Schedule {
    AnkiDeck.Schedule(
      due: due(state), interval: state.interval, answers: state.answers, lapses: state.lapses,
      stability: state.memory.stability, difficulty: state.memory.difficulty,
      lastAnswer: state.lastAnswer.milliseconds)
  }

  private func due(_ state: CardState) -> AnkiDeck.Schedule.Due {
    let moment = Scheduler(settings).dueMoment(of: state)
    switch state.phase {
    case .learning(let step):
      return .learning(moment: moment, stepsLeft: max(1, settings.learningSteps.count - step))
    case .relearning(let step):
      return .relearning(moment: moment, stepsLeft: max(1, settings.relearningSteps.count - step))
    case .review: return .review(day: state.lastAnswer.day + state.interval)
    }
  }

  /// The answers as Anki logs them; a card's first one is a learning answer, or Anki takes the log for cut off.
  private func reviews(_ card: Card) -> [AnkiDeck.Review] {
    zip(card.answers, card.states).enumerated().map { number, pair in
      let (answer, state) = pair
      let before = number > 0 ? card.states[number - 1] : nil
      return AnkiDeck.Review(
        milliseconds: answer.answer.time.milliseconds, rating: answer.rating.rawValue, interval: wait(state),
        lastInterval: before.map(wait) ?? 0, kind: kind(before?.phase), duration: answer.answer.duration)
    }
  }

  /// Days, or seconds as a negative number.
  private func wait(_ state: CardState) -> Int {
    guard case .moment(let moment) = state.due else { return state.interval }
    return -max(1, (moment - state.lastAnswer.milliseconds) / 1000)
  }

  private func kind(_ before: Phase?) -> AnkiDeck.Review.Kind {
    switch before {
    case nil, .learning: .learning
    case .review: .review
    case .relearning: .relearning
    }
  }
}

/// A text as HTML that shows it to the letter.
private func html(_ text: String) -> String {
  var result = ""
  for character in text {
    switch character {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    // Anki fills in what stands in double braces.
    case "{": result += "&#123;"
    case _ where character.isNewline: result += "<br>"
    default: result.append(character)
    }
  }
  return result
}

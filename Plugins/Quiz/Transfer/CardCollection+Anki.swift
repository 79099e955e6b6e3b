import AnkiPackage
import Commands
import ReviewLog
import Roles
import SourceText
import SpacedRepetition

extension CardCollection {
  /// The cards as Anki has them; `report` is told how many of how many are done, and may stop it.
  func ankiDeck<Failure>(
    report: (_ done: Int, _ total: Int) throws(Failure) -> Void
  ) throws(Failure) -> AnkiDeck {
    let today = now.answerTime(rollover: settings.rollover)
    var deck = AnkiDeck(
      preset: AnkiDeck.Preset(
        weights: settings.weights.values, desiredRetention: settings.desiredRetention,
        learningSteps: settings.learningSteps.map { Double($0) / 1000 },
        relearningSteps: settings.relearningSteps.map { Double($0) / 1000 },
        maximumInterval: settings.maximumInterval),
      now: AnkiDeck.Clock(
        milliseconds: now.milliseconds, offset: now.offset, day: today.day,
        rolloverHour: settings.rollover / 3600), about: html(Self.about[language]))
    for (done, card) in cards.enumerated() {
      try report(done, cards.count)
      if let face = card.face { deck.notes.append(note(card, face)) }
    }
    try report(cards.count, cards.count)
    return deck
  }

  /// What Anki shows above the cards.
  private static let about = LocalizedText(
    en: """
      Say the answer, show it, and judge yourself: marks, capitals and word order do not count, and what stands under \
      ‘Also right’ is right, too.
      """,
    vi: """
      Hãy nói câu trả lời, lật thẻ rồi tự chấm: không tính dấu, chữ hoa hay thứ tự từ, và những cách nói ở phần ‘Cũng \
      đúng’ cũng là đúng.
      """)

  private func note(_ card: Card, _ face: CardFace) -> AnkiDeck.Note {
    let names = (face.role.map { [$0.text] } ?? []) + face.competencies.map(\.text)
    return AnkiDeck.Note(
      id: card.id, deck: face.role.map { "csuite::\($0.text.uppercased())" } ?? "csuite", face: face.anki,
      tags: names.map { "csuite::\($0)" }, schedule: card.states.last.map(schedule), reviews: reviews(card))
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

extension CardFace {
  /// How many names of an answer are shown beside it.
  private static let shownNames = 6

  /// The parts of the card as Anki takes them.
  fileprivate var anki: AnkiDeck.Face {
    var face = AnkiDeck.Face(question: html(question), answer: list(answers))
    face.options = options.isEmpty ? "" : list(options)
    let names = alsoRight.prefix(Self.shownNames).joined(separator: "; ")
    let label = LocalizedText(en: "Also right", vi: "Cũng đúng")[language]
    face.alsoRight = names.isEmpty ? "" : html("\(label): \(names)")
    face.reason = html(reason)
    face.sources = html(references.joined(separator: ", "))
    face.role = html(roleName)
    return face
  }

  /// One text as it is, several each in a line of its own.
  private func list(_ texts: [String]) -> String {
    texts.count == 1 ? html(texts[0]) : html(texts.map { "• " + $0 }.joined(separator: "\n"))
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

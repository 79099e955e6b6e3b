import QuestionBank
import ReviewLog
import SourceText

/// What the learner's own answers say about the questions.
struct ItemAnalysis {
  let bank: QuestionBank
  let answers: [LoggedAnswer]

  /// How often an option must have been shown before its being never chosen means something.
  static let enoughShows = 30

  func findings() -> [RuleFinding] {
    var shows: [String: [String: (shown: Int, chosen: Int)]] = [:]
    for logged in answers {
      guard let shown = ShownChoices(logged.answer.typed) else { continue }
      for option in shown.options {
        shows[logged.answer.card, default: [:]][option, default: (0, 0)].shown += 1
        if option == shown.chosen { shows[logged.answer.card]?[option]?.chosen += 1 }
      }
    }
    return bank.questions.flatMap { question in
      (shows[question.id] ?? [:]).sorted { $0.key < $1.key }.compactMap { option, counts in
        flaw(option, counts, in: question)
      }
    }
  }

  private func flaw(_ option: String, _ counts: (shown: Int, chosen: Int), in question: Question)
    -> RuleFinding?
  {
    guard counts.shown >= Self.enoughShows else { return nil }
    let isKey = question.keys.contains { $0.text == option }
    let chance = Double(counts.shown) / Double(Question.distractorCount + 1)
    guard isKey ? Double(counts.chosen) < chance : counts.chosen == 0 else { return nil }
    return RuleFinding(
      .optionsChosen, question.id, LocalizedText(verbatim: "\(option): \(counts.chosen)/\(counts.shown)"))
  }
}

/// What was chosen and what stood beside it, as the log keeps it: `CTO [CPO | CTO | CFO]`.
struct ShownChoices: Hashable {
  let chosen: String
  let options: [String]

  init(chosen: String, among options: [String]) {
    (self.chosen, self.options) = (chosen, options)
  }

  /// Reads what the log kept; nil when the answer was typed.
  init?(_ text: String) {
    guard text.hasSuffix("]"), let open = text.firstRange(of: " [") else { return nil }
    chosen = String(text[..<open.lowerBound])
    var rest = text[open.upperBound...].dropLast()
    var options: [String] = []
    while let bar = rest.firstRange(of: " | ") {
      options.append(String(rest[..<bar.lowerBound]))
      rest = rest[bar.upperBound...]
    }
    self.options = options + [String(rest)]
  }

  var text: String { "\(chosen) [\(options.joined(separator: " | "))]" }
}

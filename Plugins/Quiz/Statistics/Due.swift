import Commands
import Documents
import QuestionBank
import ReviewLog
import SourceText
import SpacedRepetition

/// How many days ahead the forecast looks.
private let forecastDays = 14

let dueCommand = Command(
  "quiz due",
  summary: LocalizedText(
    en: "Shows what is due now and on the next days.", vi: "Cho xem thẻ cần ôn bây giờ và những ngày tới."),
  parameters: [
    .subjects,
    Parameter(
      "limit", .option, .number(0...10_000),
      help: LocalizedText(en: "How many cards to list.", vi: "Số thẻ được liệt kê.")),
  ],
  examples: [
    .init("quiz due", LocalizedText(en: "What is waiting?", vi: "Đang chờ những gì?")),
    .init(
      "quiz due cpo", LocalizedText(en: "What is waiting about the CPO?", vi: "Về CPO đang chờ những gì?")),
  ],
  dataSchema: .object([
    "type": "object", "required": ["due", "apart", "cards", "forecast"],
    "properties": .object([
      "due": .object(["type": "integer"]),
      "apart": .object([
        "type": "integer", "description": "Cards of the log that are no questions here, so never due.",
      ]),
      "cards": .object([
        "type": "array", "items": .object(["type": "object", "required": ["id", "recall"]]),
      ]),
      "forecast": .object([
        "type": "array", "items": .object(["type": "object", "required": ["date", "cards"]]),
      ]),
    ]),
  ]), access: .progress
) { session, arguments throws(CommandFailure) in
  var store = try session.openProgress()
  let settings = try stored { () throws(StoreFailure) in try store.settings() }
  let all = try stored { () throws(StoreFailure) in try store.states() }
  let words = arguments.all("words")
  let (states, apart) = try session.asked(all, about: words)
  let page = DuePage(
    states: states, scheduler: Scheduler(settings), now: session.today(settings),
    limit: arguments.number("limit") ?? 10, topic: words.joined(separator: " "), apart: apart)
  return Answer(page.document(session.language), data: page.json, warnings: store.warnings)
}

extension Session {
  /// The states of the cards that are asked here and meant by some words, and how many cards are not asked at all.
  fileprivate func asked(
    _ states: [String: CardState], about words: [String]
  ) throws(CommandFailure) -> (states: [String: CardState], apart: Int) {
    let selection = words.isEmpty ? nil : try Selection(words, in: knowledge, commands: commands)
    guard !states.isEmpty else { return ([:], 0) }
    guard let selection else { return AskedCards(knowledge).part(states) }
    let bank = QuestionBank(asking: knowledge, in: Language.allCases)
    return (states.filter { id, _ in bank.prospect(exactly: id).map { selection.includes($0) } ?? false }, 0)
  }
}

struct DuePage {
  /// A card that may be asked now.
  private struct Waiting {
    let id: String
    let state: CardState
    let recall: Double
  }

  private let now: AnswerTime
  private let isEmpty: Bool
  private let count: Int
  private let inSteps: Int
  /// The first cards of the list, the most endangered memory first.
  private let shown: [Waiting]
  private let forecast: [Int]
  /// What the cards are about; empty for all.
  private let topic: String
  /// How many cards of the log are no questions here.
  private let apart: Int

  init(
    states: [String: CardState], scheduler: Scheduler, now: AnswerTime, limit: Int, topic: String = "",
    apart: Int = 0
  ) {
    (self.now, self.topic, self.apart) = (now, topic, apart)
    isEmpty = states.isEmpty
    let due = states.lazy.filter { $0.value.isDue(at: now) }
    count = due.count
    inSteps = due.count { $0.value.phase != .review }
    // Without a list there is nothing to put in order.
    let listed = limit == 0 ? [] : Array(due)
    let waiting = listed.map { id, state in
      let days = now.day - state.lastAnswer.day
      let recall = scheduler.model.retrievability(of: state.memory, afterDays: days)
      return Waiting(id: id, state: state, recall: recall)
    }
    shown = Array(waiting.sorted { ($0.recall, $0.id) < ($1.recall, $1.id) }.prefix(limit))
    forecast = Statistics(today: now, answers: [], states: states).forecast(days: forecastDays)
  }

  func document(_ language: Language) -> Document {
    guard !isEmpty else {
      let here = topic.isEmpty ? LocalizedText(verbatim: "") : LocalizedText(en: " here", vi: " ở đây")
      let nothing = LocalizedText(
        en: "Nothing was answered yet\(here[.en]), so nothing is due.",
        vi: "Chưa có câu trả lời nào\(here[.vi]) nên chưa có gì cần ôn.")
      return Document(
        [.paragraph(nothing.rich(language))] + apartNote(language)
          + [.suggestions([topic.isEmpty ? "quiz" : "quiz \(topic)"])])
    }
    let waiting = LocalizedText(
      en: "\(count) due now: \(inSteps) in steps, \(count - inSteps) to review.",
      vi: "\(count) thẻ cần ôn: \(inSteps) đang học theo bước, \(count - inSteps) ôn theo ngày.")
    // What was begun a moment ago is no debt.
    let begun = LocalizedText(
      en: "Nothing to review yet: \(count) cards were begun and go on in the next round.",
      vi: "Chưa có gì phải ôn: \(count) thẻ mới học sẽ tiếp tục ở lượt sau.")
    let head = count > 0 && count == inSteps ? begun : waiting
    let entries = shown.map { card in
      Entry(
        RichText(card.id),
        trailing: RichText(
          "R \(decimal(card.recall, places: 2)) · \(dueName(card.state, now: now)[language])", .quiet)
      )
    }
    return Document(
      [.paragraph(head.rich(language, .strong))] + (entries.isEmpty ? [] : [.entries(entries)])
        + [.table(table(language))] + apartNote(language)
        + [.suggestions([topic.isEmpty ? "quiz" : "quiz \(topic)", "quiz stats"])])
  }

  private func apartNote(_ language: Language) -> [Block] {
    apart == 0 ? [] : [.paragraph(setApart(cards: apart).rich(language, .quiet))]
  }

  private func table(_ language: Language) -> Table {
    let days = forecast.enumerated().map { $0 == 0 ? max(0, $1 - inSteps) : $1 }
    let most = days.max() ?? 0
    return Table(
      columns: [
        Table.Column(LocalizedText(en: "Day", vi: "Ngày").rich(language)),
        Table.Column(LocalizedText(en: "Cards", vi: "Thẻ").rich(language), alignment: .trailing),
        Table.Column(""),
      ],
      rows: days.enumerated().map { number, count in
        [
          dayName(now.day + number, today: now.day).rich(language), RichText("\(count)"),
          RichText(bar(count, of: most), .quiet),
        ]
      })
  }

  var json: JSONValue {
    .object([
      "due": .integer(count), "apart": .integer(apart),
      "cards": .array(
        shown.map { .object(["id": .string($0.id), "recall": .number($0.recall)]) }),
      "forecast": .array(
        forecast.enumerated().map { number, count in
          .object([
            "date": .string(CalendarDate(day: now.day + number).description), "cards": .integer(count),
          ])
        }),
    ])
  }
}

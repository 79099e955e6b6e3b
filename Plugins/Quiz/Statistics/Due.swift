import Commands
import Documents
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
    Parameter(
      "limit", .option, .number(0...10_000),
      help: LocalizedText(en: "How many cards to list.", vi: "Số thẻ được liệt kê."))
  ],
  examples: [.init("quiz due", LocalizedText(en: "What is waiting?", vi: "Đang chờ những gì?"))],
  needsKnowledge: false,
  dataSchema: .object([
    "type": "object", "required": ["due", "cards", "forecast"],
    "properties": .object([
      "due": .object(["type": "integer"]),
      "cards": .object([
        "type": "array", "items": .object(["type": "object", "required": ["id", "recall"]]),
      ]),
      "forecast": .object([
        "type": "array", "items": .object(["type": "object", "required": ["date", "cards"]]),
      ]),
    ]),
  ])
) { session, arguments throws(CommandFailure) in
  var store = try session.openProgress()
  let settings = try stored { () throws(StoreFailure) in try store.settings() }
  let states = try stored { () throws(StoreFailure) in try store.states() }
  let page = DuePage(
    states: states, scheduler: Scheduler(settings), now: session.today(settings),
    limit: arguments.number("limit") ?? 10)
  return Answer(page.document(session.language), data: page.json, warnings: store.warnings)
}

struct DuePage {
  let states: [String: CardState]
  let scheduler: Scheduler
  let now: AnswerTime
  let limit: Int

  /// The cards that may be asked now, the most endangered memory first.
  private var due: [(id: String, state: CardState, recall: Double)] {
    states.filter { $0.value.isDue(at: now) }
      .map { ($0.key, $0.value, recall($0.value)) }.sorted { ($0.recall, $0.id) < ($1.recall, $1.id) }
  }

  private func recall(_ state: CardState) -> Double {
    scheduler.model.retrievability(of: state.memory, afterDays: now.day - state.lastAnswer.day)
  }

  private var forecast: [Int] {
    Statistics(today: now, answers: [], states: states).forecast(days: forecastDays)
  }

  func document(_ language: Language) -> Document {
    guard !states.isEmpty else {
      let nothing = LocalizedText(
        en: "Nothing was answered yet, so nothing is due.",
        vi: "Chưa có câu trả lời nào nên chưa có gì cần ôn.")
      return Document([.paragraph(nothing.rich(language)), .suggestions(["quiz"])])
    }
    let due = due
    let inSteps = due.count { $0.state.phase != .review }
    let head = LocalizedText(
      en: "\(due.count) due now: \(inSteps) in steps, \(due.count - inSteps) to review.",
      vi: "\(due.count) thẻ cần ôn: \(inSteps) đang học theo bước, \(due.count - inSteps) ôn theo ngày.")
    let entries = due.prefix(limit).map { card in
      Entry(
        RichText(card.id),
        trailing: RichText(
          "R \(decimal(card.recall, places: 2)) · \(dueName(card.state, now: now)[language])", .quiet)
      )
    }
    return Document(
      [.paragraph(head.rich(language, .strong))] + (entries.isEmpty ? [] : [.entries(entries)])
        + [.table(table(language)), .suggestions(["quiz", "quiz stats"])])
  }

  private func table(_ language: Language) -> Table {
    let forecast = forecast
    let most = forecast.max() ?? 0
    return Table(
      columns: [
        Table.Column(LocalizedText(en: "Day", vi: "Ngày").rich(language)),
        Table.Column(LocalizedText(en: "Cards", vi: "Thẻ").rich(language), alignment: .trailing),
        Table.Column(""),
      ],
      rows: forecast.enumerated().map { number, count in
        [
          dayName(now.day + number, today: now.day).rich(language), RichText("\(count)"),
          RichText(bar(count, of: most), .quiet),
        ]
      })
  }

  var json: JSONValue {
    .object([
      "due": .integer(due.count),
      "cards": .array(
        due.prefix(limit).map { .object(["id": .string($0.id), "recall": .number($0.recall)]) }),
      "forecast": .array(
        forecast.enumerated().map { number, count in
          .object([
            "date": .string(CalendarDate(day: now.day + number).description), "cards": .integer(count),
          ])
        }),
    ])
  }
}

import Commands
import Documents
import ReviewLog
import Roles
import SourceText
import SpacedRepetition

let statsCommand = Command(
  "quiz stats",
  summary: LocalizedText(
    en: "Shows how much was learned, how well it is remembered, and when.",
    vi: "Cho xem đã học bao nhiêu, nhớ tốt đến đâu, vào những ngày nào."),
  details: LocalizedText(
    en: """
      ‘Remembered’ counts the cards that were asked again on another day; behind it stand the bounds within which \
      the true share lies (95 %, Wilson). ‘Overrides’ is how often you corrected the machine's verdict: our own \
      error rate.

      ‘--group’ shows the learners of a database (‘help quiz settings’, ‘--store’), as many as its rights let you see: \
      ‘Known today’ is how many of the things to learn about a role or an area each would remember today, the sum of \
      the chances of recall. What was typed is not read.
      """,
    vi: """
      ‘Còn nhớ’ tính những thẻ được hỏi lại vào ngày khác; kèm theo là khoảng chứa tỉ lệ thật (95 %, Wilson). \
      ‘Sửa kết quả’ là số lần bạn sửa kết quả chấm của máy: đó là tỉ lệ sai của chính chương trình.

      ‘--group’ cho xem những người học trong cùng cơ sở dữ liệu (‘help quiz settings’, ‘--store’), trong phạm vi quyền \
      của bạn ở đó: ‘Hôm nay nhớ’ là số điều mỗi người còn nhớ hôm nay trong những điều cần học về một vai trò hay một \
      mảng, tức tổng các xác suất còn nhớ. Những gì đã gõ thì không được đọc.
      """),
  parameters: [
    Parameter(
      "group", .flag, .text,
      help: LocalizedText(
        en: "Who knows what in the group that shares a database.",
        vi: "Ai biết gì trong nhóm dùng chung cơ sở dữ liệu."))
  ],
  examples: [
    .init("quiz stats", LocalizedText(en: "How is it going?", vi: "Việc học đến đâu rồi?")),
    .init("quiz stats --group", LocalizedText(en: "Who knows what?", vi: "Ai biết gì?")),
  ],
  dataSchema: .object(["anyOf": .array([ownStatsSchema, GroupPage.schema])]), access: .progress
) { session, arguments throws(CommandFailure) in
  var store = try session.openProgress()
  if arguments.has("group") { return try session.groupStats(store) }
  let settings = try stored { () throws(StoreFailure) in try store.settings() }
  let all = Statistics(
    today: session.today(settings),
    answers: try stored { () throws(StoreFailure) in try store.answers() },
    states: try stored { () throws(StoreFailure) in try store.states() })
  let catalog = all.states.isEmpty ? CardCatalog(nil) : session.cardCatalog
  let statistics = all.only(catalog.ids)
  let page = StatsPage(
    statistics: statistics, retention: settings.desiredRetention, catalog: catalog,
    knowledge: session.knowledge, apart: all.states.count - statistics.states.count)
  return Answer(
    page.document(session.language), data: page.json, records: page.records, warnings: store.warnings)
}

private let ownStatsSchema: JSONValue = .object([
  "type": "object",
  "required": ["answers", "cards", "apart", "days", "streak", "remembered", "overrides", "forecast"],
  "properties": .object([
    "apart": .object([
      "type": "integer",
      "description": "Cards of the log that are no questions here; nothing else counts them.",
    ]),
    "remembered": .object(["type": "object", "required": ["successes", "count", "share", "low", "high"]]),
    "overrides": .object(["type": "object", "required": ["successes", "count", "share", "low", "high"]]),
    "forecast": .object(["type": "array", "items": .object(["type": "integer"])]),
  ]),
])

struct StatsPage {
  let statistics: Statistics
  let retention: Double
  let catalog: CardCatalog
  let knowledge: KnowledgeBase
  /// How many cards of the log are no questions here.
  var apart = 0

  func document(_ language: Language) -> Document {
    guard !statistics.answers.isEmpty else {
      let nothing = LocalizedText(en: "Nothing was answered yet.", vi: "Chưa có câu trả lời nào.")
      return Document([.paragraph(nothing.rich(language))] + apartNote(language) + [.suggestions(["quiz"])])
    }
    var blocks: [Block] = [.entries(summary(language)), .verbatim(heatMap.text(in: language))]
    blocks += table(LocalizedText(en: "Role", vi: "Vai trò"), roles, roleName, language)
    blocks += table(LocalizedText(en: "Area of work", vi: "Mảng công việc"), areas, areaName, language)
    blocks += leeches(language)
    return Document(blocks + apartNote(language) + [.suggestions(["quiz due", "quiz optimize"])])
  }

  private func apartNote(_ language: Language) -> [Block] {
    apart == 0 ? [] : [.paragraph(setApart(cards: apart).rich(language, .quiet))]
  }

  private var heatMap: HeatMap { HeatMap(statistics.answersPerDay, today: statistics.today.day) }
  private var forecast: [Int] { statistics.forecast(days: 7) }

  var roles: [Statistics.Group] {
    statistics.groups { catalog.role(of: $0).map { [$0.text] } ?? [] }
  }

  var areas: [Statistics.Group] {
    statistics.groups { catalog.competencies(of: $0).map(\.text) }
  }

  private func summary(_ language: Language) -> [Entry] {
    let days = statistics.answersPerDay.count
    let week = forecast.reduce(0, +)
    let wanted = Int((retention * 100).rounded())
    let rows: [(LocalizedText, LocalizedText)] = [
      (
        LocalizedText(en: "Answers", vi: "Câu trả lời"),
        LocalizedText(
          en: """
            \(counted(statistics.answers.count, "answer")) on \(counted(days, "day")); \
            \(counted(statistics.states.count, "card"))
            """,
          vi: "\(statistics.answers.count) trong \(days) ngày; \(statistics.states.count) thẻ")
      ),
      (
        LocalizedText(en: "In a row", vi: "Liên tiếp"),
        LocalizedText(en: counted(statistics.streak, "day"), vi: "\(statistics.streak) ngày")
      ),
      (
        LocalizedText(en: "Remembered", vi: "Còn nhớ"),
        LocalizedText(
          en: "\(statistics.remembered.text) of \(statistics.remembered.count); wanted \(wanted) %",
          vi: "\(statistics.remembered.text) trong \(statistics.remembered.count) lần; mong muốn \(wanted) %")
      ),
      (
        LocalizedText(en: "Overrides", vi: "Sửa kết quả"),
        LocalizedText(
          en: "\(statistics.overrides.text) of \(counted(statistics.overrides.count, "verdict"))",
          vi: "\(statistics.overrides.text) trong \(statistics.overrides.count) lần chấm")
      ),
      (
        LocalizedText(en: "Due", vi: "Cần ôn"),
        LocalizedText(
          en: "\(forecast[0]) today, \(week) within seven days",
          vi: "\(forecast[0]) thẻ hôm nay, \(week) thẻ trong bảy ngày")
      ),
    ]
    return rows.map { Entry(label: $0.0.rich(language), $0.1.rich(language)) }
  }

  private func table(
    _ title: LocalizedText, _ groups: [Statistics.Group], _ name: (String, Language) -> String,
    _ language: Language
  ) -> [Block] {
    guard !groups.isEmpty else { return [] }
    let titles = [
      title, LocalizedText(en: "Cards", vi: "Thẻ"), LocalizedText(en: "Answers", vi: "Trả lời"),
      LocalizedText(en: "Remembered", vi: "Còn nhớ"),
    ]
    return [
      .table(
        Table(
          columns: titles.enumerated().map {
            Table.Column($1.rich(language), alignment: $0 == 0 ? .leading : .trailing)
          },
          rows: groups.prefix(20).map {
            [name($0.id, language), "\($0.cards)", "\($0.answers)", $0.remembered.text].map { RichText($0) }
          }))
    ]
  }

  private func roleName(_ id: String, _ language: Language) -> String {
    knowledge.roles.first { $0.id.text == id }?.acronym ?? id
  }

  private func areaName(_ id: String, _ language: Language) -> String {
    knowledge.competencies.first { $0.id.text == id }?.name[language] ?? id
  }

  private func leeches(_ language: Language) -> [Block] {
    guard !statistics.leeches.isEmpty else { return [] }
    let title = LocalizedText(en: "Forgotten again and again", vi: "Quên đi quên lại")
    return [
      .heading(title.rich(language), level: 2),
      .entries(
        statistics.leeches.prefix(10).map {
          Entry(
            RichText(catalog[$0]?.question ?? $0),
            trailing: RichText("\(statistics.states[$0]?.lapses ?? 0)×  quiz explain \($0)", .quiet))
        }),
    ]
  }

  var json: JSONValue {
    .object([
      "answers": .integer(statistics.answers.count), "cards": .integer(statistics.states.count),
      "apart": .integer(apart),
      "days": .object(
        Dictionary(
          uniqueKeysWithValues: statistics.answersPerDay.map {
            (CalendarDate(day: $0.key).description, JSONValue.integer($0.value))
          })),
      "streak": .integer(statistics.streak), "remembered": statistics.remembered.json,
      "overrides": statistics.overrides.json, "forecast": .array(forecast.map(JSONValue.integer)),
      "leeches": JSONValue(statistics.leeches), "roles": .array(roles.map(\.json)),
      "competencies": .array(areas.map(\.json)),
    ])
  }
}

extension Estimate {
  var json: JSONValue {
    .object([
      "successes": .integer(successes), "count": .integer(count),
      "share": share.map(JSONValue.number) ?? .null, "low": .number(bounds.lowerBound),
      "high": .number(bounds.upperBound),
    ])
  }
}

extension Statistics.Group {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(id), "cards": .integer(cards), "answers": .integer(answers),
      "remembered": remembered.json,
    ])
  }
}

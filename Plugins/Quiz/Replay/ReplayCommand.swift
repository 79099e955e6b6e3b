import Commands
import Documents
import SourceText
import SpacedRepetition

/// How many answers a screen shows; the other formats carry all of them.
private let shownRows = 50

let replayCommand = Command(
  "quiz replay",
  summary: LocalizedText(
    en: "Prints the schedule that FSRS-6 makes of a log of answers.",
    vi: "In lịch ôn mà FSRS-6 tính ra từ một nhật ký trả lời."),
  details: LocalizedText(
    en: """
      The log is a CSV file with the columns card, time (RFC 3339, with a zone) and rating (1 again, 2 hard, \
      3 good, 4 easy). Nothing is stored and no day is moved by chance. ‘--days local’ counts the learner's days, \
      which begin at 4:00 by the clock of each answer; ‘--days elapsed’ counts blocks of 24 hours.
      """,
    vi: """
      Nhật ký là tệp CSV có các cột card, time (RFC 3339, có múi giờ) và rating (1 quên, 2 khó, 3 được, 4 dễ). \
      Không có gì được lưu, không ngày nào bị dời ngẫu nhiên. ‘--days local’ đếm ngày của người học, bắt đầu lúc \
      4:00 theo giờ của mỗi câu trả lời; ‘--days elapsed’ đếm từng khối 24 giờ.
      """),
  parameters: [
    Parameter("file", .required, .path, help: LocalizedText(en: "The CSV file.", vi: "Tệp CSV."))
  ] + SchedulerOptions.parameters + [
    Parameter(
      "days", .option, .words(DayRule.allCases.map(\.rawValue)),
      help: LocalizedText(en: "How days are counted.", vi: "Cách đếm ngày."))
  ],
  examples: [
    .init(
      "quiz replay answers.csv --retention 0.85",
      LocalizedText(en: "When would these cards come back?", vi: "Khi nào các thẻ này được hỏi lại?"))
  ],
  needsKnowledge: false,
  dataSchema: .object([
    "type": "object", "required": ["reviews"],
    "properties": .object([
      "reviews": .object(["type": "array", "items": ReplayedSchedule.Review.schema])
    ]),
  ])
) { session, arguments throws(CommandFailure) in
  var settings = try SchedulerOptions.apply(arguments, to: SchedulerSettings())
  settings.isFuzzed = false
  if let rule = arguments["days"].flatMap(DayRule.init(rawValue:)) { settings.days = rule }
  let log = try AnswerLog(try session.readFile(arguments["file"] ?? ""))
  let schedule = ReplayedSchedule(log.entries, settings)
  return Answer(
    schedule.document(session.language, limit: session.format == .text ? shownRows : .max),
    data: .object(["reviews": .array(schedule.reviews.map(\.json))]))
}

extension ReplayedSchedule {
  func document(_ language: Language, limit: Int) -> Document {
    var blocks: [Block] = [.table(table(reviews.prefix(limit), language))]
    if reviews.count > limit {
      let rest = LocalizedText(
        en: "\(reviews.count - limit) more answers; ‘--format csv’ or ‘--format json’ shows all.",
        vi: "Còn \(reviews.count - limit) câu trả lời; ‘--format csv’ hoặc ‘--format json’ cho xem tất cả.")
      blocks.append(.paragraph(RichText(rest[language], .quiet)))
    }
    return Document(blocks)
  }

  private func table(_ reviews: some Sequence<Review>, _ language: Language) -> Table {
    let titles: [(LocalizedText, Table.Column.Alignment)] = [
      (LocalizedText(en: "Card", vi: "Thẻ"), .leading), (LocalizedText(en: "Time", vi: "Lúc"), .leading),
      (LocalizedText(en: "Rating", vi: "Điểm"), .leading),
      (LocalizedText(en: "State", vi: "Trạng thái"), .leading), (LocalizedText(verbatim: "S"), .trailing),
      (LocalizedText(verbatim: "D"), .trailing), (LocalizedText(en: "Due", vi: "Hỏi lại"), .leading),
    ]
    return Table(
      columns: titles.map { Table.Column(RichText($0.0[language]), alignment: $0.1) },
      rows: reviews.map { review in
        [
          review.entry.card, review.entry.time.rfc3339, review.entry.rating.name[language],
          review.state.phase.name[language], decimal(review.state.memory.stability, places: 2),
          decimal(review.state.memory.difficulty, places: 2), review.due.rfc3339,
        ].map { RichText($0) }
      })
  }
}

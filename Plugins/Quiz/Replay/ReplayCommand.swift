import Commands
import Documents
import SourceText
import SpacedRepetition

/// How many answers a screen shows; the other formats carry all of them.
private let shownRows = 60

let replayCommand = Command(
  "quiz replay",
  summary: LocalizedText(
    en: "Prints the schedule that FSRS-6 makes of a log of answers.",
    vi: "In lịch ôn mà FSRS-6 tính ra từ một nhật ký trả lời."),
  details: LocalizedText(
    en: """
      The log is a CSV file with the columns card, time and rating (1 again, 2 hard, 3 good, 4 easy, or these words), \
      or as FSRS's tools write it: card_id, review_time (milliseconds or ISO 8601), review_rating. Commas, semicolons \
      or tabs part the columns. Nothing is stored and no day is moved by chance. ‘--days local’ counts the learner's \
      days, which begin at 4:00 by the clock of each answer; ‘--days elapsed’ counts blocks of 24 hours. A better \
      rating always waits at least a day longer than a worse one would have (hard < good < easy), as in Anki. py-fsrs \
      does not keep that: with ‘--days elapsed’ memory and states are the same as its, but after 17 % of the 12,580 \
      answers of a real log (29 % of those with a due day) the card comes a day later here.
      """,
    vi: """
      Nhật ký là tệp CSV có các cột card, time và rating (1 quên, 2 khó, 3 được, 4 dễ, hoặc chính các từ này), hay như \
      các công cụ FSRS ghi: card_id, review_time (mili giây hoặc ISO 8601), review_rating. Các cột cách nhau bằng dấu \
      phẩy, chấm phẩy hoặc tab. Không có gì được lưu, không ngày nào bị dời ngẫu nhiên. ‘--days local’ đếm ngày của \
      người học, bắt đầu lúc 4:00 theo giờ của mỗi câu trả lời; ‘--days elapsed’ đếm từng khối 24 giờ. Điểm cao hơn \
      luôn chờ lâu hơn điểm thấp hơn ít nhất một ngày (khó < được < dễ), như trong Anki. py-fsrs không giữ điều đó: \
      với ‘--days elapsed’, trí nhớ và trạng thái giống hệt, nhưng sau 17 % trong 12.580 câu trả lời của một nhật ký \
      thật (29 % số câu có ngày ôn) thẻ đến hạn muộn hơn một ngày.
      """),
  parameters: [
    Parameter("file", .required, .file, help: LocalizedText(en: "The CSV file.", vi: "Tệp CSV."))
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
  let log = try AnswerLog(try session.readFile(arguments["file"] ?? ""), offset: session.now().offset)
  let schedule = ReplayedSchedule(log.entries, settings)
  return Answer(
    schedule.document(session.language, onScreen: session.format == .text),
    data: .object(["reviews": .array(schedule.reviews.map(\.json))]), warnings: log.warnings)
}

extension ReplayedSchedule {
  /// On a screen each card has a table of its own, so that a row fits; the other forms carry one table of all.
  fileprivate func document(_ language: Language, onScreen: Bool) -> Document {
    guard onScreen else { return Document([.table(table(reviews, language, namesCards: true))]) }
    let shown = reviews.prefix(shownRows)
    var cards: [String] = []
    for review in shown where !cards.contains(review.entry.card) { cards.append(review.entry.card) }
    var blocks = cards.flatMap { card -> [Block] in
      let own = shown.filter { $0.entry.card == card }
      return [.heading(RichText(card), level: 2), .table(table(own, language, namesCards: false))]
    }
    if reviews.count > shown.count {
      let rest = reviews.count - shown.count
      let text = LocalizedText(
        en: "\(rest) more \(rest == 1 ? "answer" : "answers"); ‘--format csv’ or ‘--format json’ shows all.",
        vi: "Còn \(rest) câu trả lời; ‘--format csv’ hoặc ‘--format json’ cho xem tất cả.")
      blocks.append(.paragraph(text.rich(language, .quiet)))
    }
    return Document(blocks)
  }

  private func table(_ reviews: [Review], _ language: Language, namesCards: Bool) -> Table {
    let titles: [(LocalizedText, Table.Column.Alignment)] = [
      (LocalizedText(en: "Card", vi: "Thẻ"), .leading), (LocalizedText(en: "Time", vi: "Lúc"), .leading),
      (LocalizedText(en: "Rating", vi: "Điểm"), .leading),
      (LocalizedText(en: "State", vi: "Trạng thái"), .leading), (LocalizedText(verbatim: "S"), .trailing),
      (LocalizedText(verbatim: "D"), .trailing), (LocalizedText(en: "Due", vi: "Hỏi lại"), .leading),
    ]
    let left = namesCards ? 0 : 1
    return Table(
      columns: titles.dropFirst(left).map { Table.Column(RichText($0.0[language]), alignment: $0.1) },
      rows: reviews.map { review in
        [
          review.entry.card, shown(review.entry.time, whole: namesCards), review.entry.rating.name[language],
          review.state.phase.name[language], decimal(review.state.memory.stability, places: 2),
          decimal(review.state.memory.difficulty, places: 2), shown(review.due, whole: namesCards),
        ].dropFirst(left).map { RichText($0) }
      })
  }

  /// A moment by the clock of its answer; on a screen without seconds and zone.
  private func shown(_ moment: Moment, whole: Bool) -> String {
    let text = moment.rfc3339
    return whole ? text : "\(text.prefix(10)) \(text.dropFirst(11).prefix(5))"
  }
}

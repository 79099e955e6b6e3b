import Commands
import Documents
import ReviewLog
import SourceText
import SpacedRepetition

let optimizeCommand = Command(
  "quiz optimize",
  summary: LocalizedText(
    en: "Fits the schedule to your own memory, if that predicts it better.",
    vi: "Chỉnh lịch ôn theo trí nhớ của bạn, nếu nhờ đó dự đoán đúng hơn."),
  details: LocalizedText(
    en: """
      The 21 weights of FSRS-6 are fitted to the first four fifths of your answers and judged on the last fifth. \
      They are kept only if they predict it better than the weights in force. Beside them stand the defaults, a \
      constant, and a moving average of your last answers. The loss is the mean surprise: lower is better.
      """,
    vi: """
      21 trọng số của FSRS-6 được tính từ bốn phần năm câu trả lời đầu và kiểm trên phần năm cuối. Chúng chỉ được \
      giữ nếu dự đoán đúng hơn trọng số đang dùng. Để so sánh có bộ mặc định, một hằng số, và trung bình trượt của \
      các câu trả lời gần nhất. Mức sai là độ bất ngờ trung bình: càng thấp càng tốt.
      """),
  parameters: [
    Parameter(
      "dry-run", .flag, .text,
      help: LocalizedText(en: "Only says what would be done.", vi: "Chỉ báo kết quả, không đổi gì."))
  ],
  examples: [.init("quiz optimize", LocalizedText(en: "Fit it to me.", vi: "Chỉnh cho hợp với tôi."))],
  needsKnowledge: false,
  dataSchema: .object([
    "type": "object", "required": ["answers", "kept"],
    "properties": .object([
      "answers": .object(["type": "integer"]), "kept": .object(["type": "boolean"]),
      "weights": .object(["type": "array", "minItems": 21, "maxItems": 21]),
      "loss": .object(["type": "object"]), "area": .object(["type": "object"]),
    ]),
  ]), access: .progress
) { session, arguments throws(CommandFailure) in
  var store = try session.openProgress()
  let settings = try stored { () throws(StoreFailure) in try store.settings() }
  let answers = try stored { () throws(StoreFailure) in try store.answers() }
  let log = FittingLog(Dictionary(grouping: answers, by: \.answer.card).values.map { $0.map(\.past) })
  guard let result = try session.optimize(log, settings) else {
    return tooFewAnswers(log.predictionCount, session.language, store.warnings)
  }
  let isKept = result.isImprovement && !arguments.has("dry-run")
  if isKept {
    var fitted = settings
    fitted.weights = result.weights
    let now = session.today(settings)
    try stored { () throws(StoreFailure) in try store.change(to: fitted, at: now) }
    try store.demandDurability()
  }
  return Answer(
    result.document(session.language, isKept: isKept), data: result.json(isKept: isKept),
    warnings: store.warnings)
}

extension Session {
  fileprivate func optimize(
    _ log: FittingLog, _ settings: SchedulerSettings
  ) throws(CommandFailure) -> Optimization? {
    let activity = LocalizedText(en: "Fitting the weights", vi: "Đang tính trọng số")
    return try Optimization.run(
      log, current: settings.weights, relearningSteps: settings.relearningSteps.count
    ) { share throws(CommandFailure) in
      try report(Progress(activity, done: Int(share * 100), of: 100))
    }
  }
}

private func tooFewAnswers(_ count: Int, _ language: Language, _ warnings: [LocalizedText]) -> Answer {
  let text = LocalizedText(
    en: """
      \(counted(count, "answer")) \(count == 1 ? "tells" : "tell") something about your memory; at least \
      \(Optimization.fewest.anything) are needed. They are those on another day than the answer before.
      """,
    vi: """
      Mới có \(count) câu trả lời nói lên điều gì đó về trí nhớ của bạn; cần ít nhất \
      \(Optimization.fewest.anything). Đó là những câu trả lời khác ngày với lần trước.
      """)
  return Answer(
    Document([.paragraph(text.rich(language)), .suggestions(["quiz"])]),
    data: .object(["answers": .integer(count), "kept": false]), outcome: .negative, warnings: warnings)
}

extension Optimization {
  private var rows: [(key: String, name: LocalizedText, score: Score)] {
    [
      ("fitted", LocalizedText(en: "Fitted to you", vi: "Tính riêng cho bạn"), fitted),
      ("current", LocalizedText(en: "In force", vi: "Đang dùng"), current),
      ("default", LocalizedText(en: "Defaults", vi: "Mặc định"), standard),
      ("constant", LocalizedText(en: "A constant", vi: "Hằng số"), constant),
      ("movingAverage", LocalizedText(en: "Moving average", vi: "Trung bình trượt"), movingAverage),
    ]
  }

  fileprivate func document(_ language: Language, isKept: Bool) -> Document {
    Document([
      .paragraph(verdict(isKept: isKept).rich(language, .strong)), .table(table(language)),
      .paragraph(scope.rich(language, .quiet)),
    ])
  }

  private func verdict(isKept: Bool) -> LocalizedText {
    let gain = decimal(current.logLoss - fitted.logLoss, places: 4)
    if isKept {
      return LocalizedText(
        en: "Kept: the loss falls by \(gain).", vi: "Đã áp dụng: mức sai giảm \(gain).")
    }
    if isImprovement {
      return LocalizedText(
        en: "Better: the loss would fall by \(gain). Nothing was changed.",
        vi: "Tốt hơn: mức sai sẽ giảm \(gain). Chưa có gì thay đổi.")
    }
    return LocalizedText(
      en: "Not better, so the weights in force stay.", vi: "Không tốt hơn nên giữ trọng số đang dùng.")
  }

  private func table(_ language: Language) -> Table {
    Table(
      columns: [
        Table.Column(LocalizedText(en: "Weights", vi: "Trọng số").rich(language)),
        Table.Column(LocalizedText(en: "Loss", vi: "Mức sai").rich(language), alignment: .trailing),
        Table.Column(LocalizedText(en: "Gain", vi: "Giảm").rich(language), alignment: .trailing),
        Table.Column("AUC", alignment: .trailing),
      ],
      rows: rows.map { row in
        [
          row.name.rich(language), RichText(decimal(row.score.logLoss, places: 4)),
          RichText(row.key == "fitted" ? "" : decimal(row.score.logLoss - fitted.logLoss, places: 4)),
          RichText(row.score.areaUnderCurve.map { decimal($0, places: 3) } ?? "–"),
        ]
      })
  }

  private var scope: LocalizedText {
    LocalizedText(
      en: "Judged on \(counted(fitted.count, "answer")); the weights are fitted to all \(predictionCount).",
      vi: "Kiểm trên \(fitted.count) câu trả lời; trọng số được tính từ cả \(predictionCount) câu.")
  }

  fileprivate func json(isKept: Bool) -> JSONValue {
    .object([
      "answers": .integer(predictionCount), "judgedOn": .integer(fitted.count), "kept": .bool(isKept),
      "better": .bool(isImprovement), "weights": .array(weights.values.map(JSONValue.number)),
      "loss": .object(Dictionary(uniqueKeysWithValues: rows.map { ($0.key, .number($0.score.logLoss)) })),
      "area": .object(
        Dictionary(
          uniqueKeysWithValues: rows.map { ($0.key, $0.score.areaUnderCurve.map(JSONValue.number) ?? .null) })
      ),
    ])
  }
}

import Commands
import Documents
import ReviewLog
import SourceText
import SpacedRepetition

let settingsCommand = Command(
  "quiz settings",
  summary: LocalizedText(
    en: "Shows by what your schedule is made; with options, changes it.",
    vi: "Cho xem lịch ôn được tính theo thiết lập nào; kèm tùy chọn thì đổi thiết lập."),
  details: LocalizedText(
    en: """
      A change holds from now on: due days that you were told stay, and so do the days of past answers.

      \(StoreOption.details[.en])
      """,
    vi: """
      Thay đổi có hiệu lực từ bây giờ: ngày ôn đã báo và ngày của các câu trả lời trước vẫn giữ nguyên.

      \(StoreOption.details[.vi])
      """),
  parameters: SchedulerOptions.parameters + [
    Parameter(
      "rollover", .option, .number(0...12),
      help: LocalizedText(en: "The hour at which your day begins.", vi: "Giờ bắt đầu một ngày của bạn.")),
    Parameter(
      "fuzz", .option, .words(["on", "off"]),
      help: LocalizedText(
        en: "Whether due days are spread a little.", vi: "Có xê dịch nhẹ ngày ôn hay không.")),
    Parameter(
      "raci", .option, .words(["on", "off"]),
      help: LocalizedText(
        en: "Whether the makers’ RACI chart is asked.", vi: "Có hỏi bảng RACI của nhóm biên soạn hay không.")),
    StoreOption.parameter,
  ],
  examples: [
    .init("quiz settings", LocalizedText(en: "By what is it made?", vi: "Lịch được tính ra sao?")),
    .init(
      "quiz settings --retention 0.85",
      LocalizedText(en: "Fewer reviews, more forgotten.", vi: "Ôn ít hơn, quên nhiều hơn.")),
    .init(
      "quiz settings --raci off",
      LocalizedText(en: "No questions on the RACI chart.", vi: "Không hỏi về bảng RACI.")),
    .init(
      "quiz settings --store postgresql://db.example.org/learning",
      LocalizedText(
        en: "Your progress in the group's database.", vi: "Lưu tiến độ vào cơ sở dữ liệu của nhóm.")),
  ],
  needsKnowledge: false,
  dataSchema: .object([
    "type": "object",
    "required": [
      "weights", "retention", "learningSteps", "relearningSteps", "maximumInterval", "rollover", "fuzz",
      "store",
    ],
    "properties": .object(["store": .object(["type": "string"])]),
  ]), access: .progress
) { session, arguments throws(CommandFailure) in
  let notes = try arguments["store"].map { typed throws(CommandFailure) in try session.chooseStore(typed) }
  var store = try session.openProgress()
  let current = try stored { () throws(StoreFailure) in try store.settings() }
  var wanted = try SchedulerOptions.apply(arguments, to: current)
  if let hour = arguments.number("rollover") { wanted.rollover = hour * 3600 }
  if let fuzz = arguments["fuzz"] { wanted.isFuzzed = fuzz == "on" }
  if let raci = arguments["raci"] { wanted.asksChart = raci == "on" }
  if wanted != current {
    let now = session.today(current)
    try stored { () throws(StoreFailure) in try store.change(to: wanted, at: now) }
    try store.demandDurability()
  }
  let data = JSONValue.object(wanted.members.merging(["store": .string(store.path)]) { own, _ in own })
  return Answer(
    Document([.entries(wanted.entries(session.language) + [store.entry(session.language)])]), data: data,
    warnings: (notes ?? []) + store.warnings)
}

extension ReviewStore {
  /// Where the progress is.
  fileprivate func entry(_ language: Language) -> Entry {
    let place =
      path.isEmpty
      ? LocalizedText(en: "in memory only", vi: "chỉ trong bộ nhớ") : LocalizedText(verbatim: path)
    return Entry(label: LocalizedText(en: "Progress", vi: "Tiến độ").rich(language), place.rich(language))
  }
}

extension SchedulerSettings {
  fileprivate func entries(_ language: Language) -> [Entry] {
    let isStandard = weights == .standard
    let own = weights.values.map { "\($0)" }.joined(separator: ", ")
    let rows: [(LocalizedText, LocalizedText)] = [
      (
        LocalizedText(en: "Wanted recall", vi: "Mức nhớ mong muốn"),
        LocalizedText(verbatim: "\(desiredRetention)")
      ),
      (
        LocalizedText(en: "Learning steps", vi: "Bước học"),
        LocalizedText(verbatim: StepText.text(learningSteps))
      ),
      (
        LocalizedText(en: "Relearning steps", vi: "Bước học lại"),
        LocalizedText(verbatim: StepText.text(relearningSteps))
      ),
      (
        LocalizedText(en: "Longest wait", vi: "Chờ lâu nhất"),
        LocalizedText(en: counted(maximumInterval, "day"), vi: "\(maximumInterval) ngày")
      ),
      (
        LocalizedText(en: "A day begins at", vi: "Ngày bắt đầu lúc"),
        LocalizedText(verbatim: "\(rollover / 3600):00")
      ),
      (
        LocalizedText(en: "Due days are", vi: "Ngày ôn"),
        isFuzzed
          ? LocalizedText(en: "spread a little", vi: "được xê dịch nhẹ")
          : LocalizedText(en: "exact", vi: "đúng như tính")
      ),
      (
        LocalizedText(en: "The makers’ RACI chart", vi: "Bảng RACI của nhóm biên soạn"),
        asksChart
          ? LocalizedText(en: "asked, at most one in six", vi: "có hỏi, nhiều nhất một phần sáu")
          : LocalizedText(en: "left out; ‘quiz raci’ asks it", vi: "không hỏi; ‘quiz raci’ để hỏi riêng")
      ),
      (
        LocalizedText(en: "Weights", vi: "Trọng số"),
        isStandard
          ? LocalizedText(
            en: "FSRS-6's own; ‘quiz optimize’ fits yours",
            vi: "mặc định của FSRS-6; ‘quiz optimize’ để tính riêng cho bạn")
          : LocalizedText(verbatim: own)
      ),
    ]
    return rows.map { Entry(label: $0.0.rich(language), $0.1.rich(language)) }
  }

  /// The settings as programs read them; waits are in seconds.
  var json: JSONValue { .object(members) }

  fileprivate var members: [String: JSONValue] {
    [
      "weights": .array(weights.values.map(JSONValue.number)), "retention": .number(desiredRetention),
      "learningSteps": .array(learningSteps.map { .number(Double($0) / 1000) }),
      "relearningSteps": .array(relearningSteps.map { .number(Double($0) / 1000) }),
      "maximumInterval": .integer(maximumInterval), "rollover": .integer(rollover / 3600),
      "fuzz": .bool(isFuzzed), "raci": .bool(asksChart),
    ]
  }
}

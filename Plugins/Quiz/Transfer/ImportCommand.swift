import Commands
import Documents
import ReviewLog
import SourceText
import SpacedRepetition

let importCommand = Command(
  "quiz import",
  summary: LocalizedText(
    en: "Adds answers from a file to your progress.", vi: "Thêm câu trả lời từ một tệp vào tiến độ của bạn."),
  details: LocalizedText(
    en: """
      The file is a CSV log with the columns card, time and rating, what ‘quiz export’ wrote as ‘.json’, or a progress \
      file itself: of a damaged one all that can be read is saved. Answers that are there already are left out, so a \
      second import adds nothing; what was taken back or corrected on one machine is so on the other. With a bad row \
      nothing is added.
      """,
    vi: """
      Tệp là nhật ký CSV có các cột card, time và rating, tệp ‘.json’ do ‘quiz export’ ghi, hoặc chính một tệp tiến \
      độ: nếu tệp hỏng thì cứu mọi thứ còn đọc được. Câu trả lời đã có sẽ được bỏ qua nên nhập lần hai không thêm \
      gì; câu đã rút lại hoặc đã sửa kết quả trên máy này thì trên máy kia cũng vậy. Nếu có dòng sai thì không thêm gì cả.
      """),
  parameters: [
    Parameter("file", .required, .path, help: LocalizedText(en: "The file to read.", vi: "Tệp cần đọc."))
  ],
  examples: [
    .init("quiz import answers.csv", LocalizedText(en: "A log from elsewhere.", vi: "Nhật ký từ nơi khác."))
  ],
  needsKnowledge: false,
  dataSchema: .object([
    "type": "object", "required": ["added", "known"],
    "properties": .object([
      "added": .object(["type": "integer"]), "known": .object(["type": "integer"]),
      "undone": .object(["type": "integer"]), "overridden": .object(["type": "integer"]),
    ]),
  ])
) { session, arguments throws(CommandFailure) in
  let file = try session.readFile(arguments["file"] ?? "")
  var (store, losses) = try session.openProgressAfterLoss()
  let current = try stored { () throws(StoreFailure) in try store.settings() }
  let transfer = try ProgressTransfer(file, offset: session.now().offset, rollover: current.rollover)
  if let settings = transfer.settings, current == SchedulerSettings(), settings != current {
    let now = session.today(current)
    try stored { () throws(StoreFailure) in try store.change(to: settings, at: now) }
  }
  let count = try stored { () throws(StoreFailure) in try store.take(transfer.content) }
  try store.demandDurability()
  return Answer(
    Document([
      .paragraph(transfer.summary(count).rich(session.language)), .suggestions(["quiz due", "quiz stats"]),
    ]),
    data: .object([
      "added": .integer(count.answers), "known": .integer(transfer.standingCount - count.answers),
      "undone": .integer(count.undone), "overridden": .integer(count.overrides),
    ]),
    warnings: losses + store.warnings + transfer.warnings)
}

extension ReviewStore {
  fileprivate mutating func take(_ content: ProgressTransfer.Content) throws(StoreFailure) -> MergeCount {
    switch content {
    case .histories(let histories): return try merge(histories)
    case .answers(let answers):
      var count = MergeCount()
      count.answers = try add(answers)
      return count
    }
  }
}

extension ProgressTransfer {
  /// How many answers of the file count.
  fileprivate var standingCount: Int {
    switch content {
    case .answers(let answers): answers.count
    case .histories(let histories): histories.count { $0.undone == nil }
    }
  }

  fileprivate func summary(_ count: MergeCount) -> LocalizedText {
    let known = standingCount - count.answers
    let answers = LocalizedText(
      en: "\(count.answers) answers were added; \(known) were there already.",
      vi: "Đã thêm \(count.answers) câu trả lời; \(known) câu đã có từ trước.")
    guard count.undone > 0 || count.overrides > 0 else { return answers }
    let (undone, overrides) = (count.undone, count.overrides)
    return LocalizedText(
      en: "\(answers[.en]) As in the file, \(undone) were taken back and \(overrides) ratings corrected.",
      vi: "\(answers[.vi]) Theo tệp, đã rút lại \(undone) câu và sửa \(overrides) kết quả chấm.")
  }
}

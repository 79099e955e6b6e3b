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
      second import adds nothing. With a bad row nothing is added.
      """,
    vi: """
      Tệp là nhật ký CSV có các cột card, time và rating, tệp ‘.json’ do ‘quiz export’ ghi, hoặc chính một tệp tiến \
      độ: nếu tệp hỏng thì cứu mọi thứ còn đọc được. Câu trả lời đã có sẽ được bỏ qua nên nhập lần hai không thêm \
      gì. Nếu có dòng sai thì không thêm gì cả.
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
    "properties": .object(["added": .object(["type": "integer"]), "known": .object(["type": "integer"])]),
  ])
) { session, arguments throws(CommandFailure) in
  let file = try session.readFile(arguments["file"] ?? "")
  var (store, losses) = try session.openProgressAfterLoss()
  let current = try stored { () throws(StoreFailure) in try store.settings() }
  let transfer = try ProgressTransfer(file, rollover: current.rollover)
  if let settings = transfer.settings, current == SchedulerSettings(), settings != current {
    let now = session.today(current)
    try stored { () throws(StoreFailure) in try store.change(to: settings, at: now) }
  }
  let added = try stored { () throws(StoreFailure) in try store.add(transfer.answers) }
  try store.demandDurability()
  let known = transfer.answers.count - added
  let text = LocalizedText(
    en: "\(added) answers were added; \(known) were there already.",
    vi: "Đã thêm \(added) câu trả lời; \(known) câu đã có từ trước.")
  return Answer(
    Document([.paragraph(text.rich(session.language)), .suggestions(["quiz due", "quiz stats"])]),
    data: .object(["added": .integer(added), "known": .integer(known)]),
    warnings: losses + store.warnings + transfer.warnings)
}

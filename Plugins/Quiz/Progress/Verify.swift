import Commands
import Documents
import ReviewLog
import SourceText

let verifyCommand = Command(
  "quiz verify",
  summary: LocalizedText(
    en: "Proves that the stored progress is what a replay of the log gives.",
    vi: "Chứng minh tiến độ đang lưu đúng là kết quả khi chạy lại nhật ký."),
  details: LocalizedText(
    en: """
      It checks the file, the chain of the log and the state of every card. ‘--mend’ makes the states anew from \
      the log; the log itself is never changed.
      """,
    vi: """
      Lệnh kiểm tra tệp, chuỗi của nhật ký và trạng thái của từng thẻ. ‘--mend’ tính lại trạng thái từ nhật ký; \
      bản thân nhật ký không bao giờ bị sửa.
      """),
  parameters: [
    Parameter(
      "mend", .flag, .text,
      help: LocalizedText(en: "Makes the states anew.", vi: "Tính lại các trạng thái."))
  ],
  examples: [.init("quiz verify", LocalizedText(en: "Is all well?", vi: "Mọi thứ có ổn không?"))],
  needsKnowledge: false,
  dataSchema: .object([
    "type": "object", "required": ["events", "cards", "problems"],
    "properties": .object([
      "events": .object(["type": "integer"]), "cards": .object(["type": "integer"]),
      "problems": .object(["type": "array", "items": .object(["type": "string"])]),
    ]),
  ])
) { session, arguments throws(CommandFailure) in
  var store = try session.openProgress()
  if arguments.has("mend") {
    try stored { () throws(StoreFailure) in try store.rebuild() }
    try store.demandDurability()
  }
  let result = try stored { () throws(StoreFailure) in try store.verify() }
  let problems = result.problems.map(\.text)
  let language = session.language
  let proved = LocalizedText(
    en: "\(result.events) events, \(result.cards) cards: every state is the replay of its answers.",
    vi: "\(result.events) sự kiện, \(result.cards) thẻ: mọi trạng thái đều khớp khi chạy lại câu trả lời.")
  let wrong = LocalizedText(
    en: "\(problems.count) problem(s) in \(result.events) events and \(result.cards) cards.",
    vi: "Có \(problems.count) vấn đề trong \(result.events) sự kiện và \(result.cards) thẻ.")
  var blocks: [Block] = [.paragraph((problems.isEmpty ? proved : wrong).rich(language))]
  if !problems.isEmpty {
    blocks += [.list(problems.prefix(20).map { $0.rich(language) }), .suggestions(["quiz verify --mend"])]
  }
  return Answer(
    Document(blocks),
    data: .object([
      "events": .integer(result.events), "cards": .integer(result.cards),
      "problems": JSONValue(problems.map { $0[language] }),
    ]),
    outcome: problems.isEmpty ? .answered : .negative, warnings: store.warnings)
}

extension Verification.Problem {
  fileprivate var text: LocalizedText {
    switch self {
    case .file(let report):
      LocalizedText(en: "The file: \(report)", vi: "Tệp: \(report)")
    case .brokenLink(let event):
      LocalizedText(
        en: "Event \(event) is not the one that was written, or one before it is missing.",
        vi: "Sự kiện \(event) không còn như lúc ghi, hoặc thiếu sự kiện đứng trước.")
    case .wrongState(let card):
      LocalizedText(
        en: "The state of ‘\(card)’ is not the replay of its answers; ‘quiz verify --mend’ makes it so.",
        vi: "Trạng thái của ‘\(card)’ không khớp khi chạy lại; ‘quiz verify --mend’ sẽ tính lại.")
    }
  }
}

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
      the log. A log that is damaged is written anew from all that can be read of it; the old file is kept under \
      another name.
      """,
    vi: """
      Lệnh kiểm tra tệp, chuỗi của nhật ký và trạng thái của từng thẻ. ‘--mend’ tính lại trạng thái từ nhật ký. Nhật ký bị hỏng thì được ghi \
      lại từ mọi thứ còn đọc được; tệp cũ được giữ lại dưới tên khác.
      """),
  parameters: [
    Parameter(
      "mend", .flag, .text,
      help: LocalizedText(
        en: "Makes the states anew, and a damaged log.",
        vi: "Tính lại các trạng thái, ghi lại nhật ký bị hỏng."))
  ],
  examples: [.init("quiz verify", LocalizedText(en: "Is all well?", vi: "Mọi thứ có ổn không?"))],
  needsKnowledge: false,
  dataSchema: .object([
    "type": "object", "required": ["events", "cards", "problems"],
    "properties": .object([
      "events": .object(["type": "integer"]), "cards": .object(["type": "integer"]),
      "problems": .object(["type": "array", "items": .object(["type": "string"])]),
      "kept": .object(["type": "string"]), "lost": .object(["type": "integer"]),
    ]),
  ]), access: .progress
) { session, arguments throws(CommandFailure) in
  let (store, mending) = try session.progressToVerify(mends: arguments.has("mend"))
  let result = try stored { () throws(StoreFailure) in try store.verify() }
  let problems = result.problems.map(\.text)
  let language = session.language
  let proved = LocalizedText(
    en:
      "\(counted(result.events, "event")), \(counted(result.cards, "card")): every state is the replay of its answers.",
    vi: "\(result.events) sự kiện, \(result.cards) thẻ: mọi trạng thái đều khớp khi chạy lại câu trả lời.")
  let wrong = LocalizedText(
    en: """
      \(counted(problems.count, "problem")) in \(counted(result.events, "event")) and \
      \(counted(result.cards, "card")).
      """,
    vi: "Có \(problems.count) vấn đề trong \(result.events) sự kiện và \(result.cards) thẻ.")
  var blocks: [Block] = [.paragraph((problems.isEmpty ? proved : wrong).rich(language))]
  if let text = mending?.text { blocks.insert(.paragraph(text.rich(language)), at: 0) }
  if !problems.isEmpty {
    blocks += [.list(problems.prefix(20).map { $0.rich(language) }), .suggestions(["quiz verify --mend"])]
  }
  return Answer(
    Document(blocks),
    data: .object(
      [
        "events": .integer(result.events), "cards": .integer(result.cards),
        "problems": JSONValue(problems.map { $0[language] }),
      ].merging(mending?.json ?? [:]) { own, _ in own }),
    outcome: problems.isEmpty ? .answered : .negative, warnings: store.warnings)
}

extension Session {
  /// The progress, once it is mended if that is wanted.
  fileprivate func progressToVerify(
    mends: Bool
  ) throws(CommandFailure) -> (store: ReviewStore, mending: Mending?) {
    guard mends else { return (try openProgress(), nil) }
    let folder = dataFolder
    let (store, mending) = try stored { () throws(StoreFailure) in try ReviewStore.mend(folder: folder) }
    try store.demandDurability()
    return (store, mending)
  }
}

extension Mending {
  /// What was done; nil when the log was sound.
  fileprivate var text: LocalizedText? {
    keptAs.map { old in
      LocalizedText(
        en:
          "The log was written anew; \(counted(lost, "event")) could not be read. The old file is kept as ‘\(old)’.",
        vi: "Đã ghi lại nhật ký; \(lost) sự kiện không đọc được. Tệp cũ được giữ lại ở ‘\(old)’.")
    }
  }

  fileprivate var json: [String: JSONValue] {
    keptAs.map { ["kept": .string($0), "lost": .integer(lost)] } ?? [:]
  }
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
    case .controlCharacters(let event):
      LocalizedText(
        en: "Event \(event) has characters that cannot be shown; ‘quiz verify --mend’ takes them out.",
        vi: "Sự kiện \(event) có ký tự không hiển thị được; ‘quiz verify --mend’ sẽ bỏ chúng.")
    case .wrongState(let card):
      LocalizedText(
        en: "The state of ‘\(card)’ is not the replay of its answers; ‘quiz verify --mend’ makes it so.",
        vi: "Trạng thái của ‘\(card)’ không khớp khi chạy lại; ‘quiz verify --mend’ sẽ tính lại.")
    }
  }
}

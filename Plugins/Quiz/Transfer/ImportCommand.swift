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
      The file may be a CSV log with the columns card, time and rating, or card_id, review_time and review_rating as \
      FSRS's tools write it (‘help quiz replay’); a package or collection of Anki's with its history (‘.apkg’, \
      ‘.colpkg’; every version, without media); what ‘quiz export’ wrote as ‘.json’; or a progress file itself: of a \
      damaged one all that can be read is saved. Answers that are there already are left out, so a second import adds \
      nothing; what was taken back or corrected on one machine is so on the other. With a bad row nothing is added. \
      Answers to cards that are no questions here are kept and set apart: counted, never due and never exported as \
      cards; only ‘quiz optimize’ learns from them, too. Of times without a zone, as Anki's are, the clock of this \
      machine says the day.
      """,
    vi: """
      Tệp có thể là nhật ký CSV có các cột card, time và rating, hoặc card_id, review_time và review_rating như các \
      công cụ FSRS ghi (‘help quiz replay’); gói hay bộ sưu tập của Anki kèm lịch sử (‘.apkg’, ‘.colpkg’; mọi phiên \
      bản, không kèm media); tệp ‘.json’ do ‘quiz export’ ghi; hoặc chính một tệp tiến độ: nếu tệp hỏng thì cứu mọi \
      thứ còn đọc được. Câu trả lời đã có sẽ được bỏ qua nên nhập lần hai không thêm gì; câu đã rút lại hoặc đã sửa \
      kết quả trên máy này thì trên máy kia cũng vậy. Nếu có dòng sai thì không thêm gì cả. Câu trả lời cho những thẻ \
      không phải câu hỏi ở đây được giữ và để riêng: có đếm, nhưng không bao giờ đến hạn và không bao giờ được xuất \
      thành thẻ; chỉ ‘quiz optimize’ học cả từ chúng. Với thời điểm không ghi múi giờ, như của Anki, đồng hồ máy này \
      cho biết là ngày nào.
      """),
  parameters: [
    Parameter("file", .required, .file, help: LocalizedText(en: "The file to read.", vi: "Tệp cần đọc."))
  ],
  examples: [
    .init("quiz import answers.csv", LocalizedText(en: "A log from elsewhere.", vi: "Nhật ký từ nơi khác.")),
    .init(
      "quiz import mine.apkg",
      LocalizedText(en: "What you have answered in Anki.", vi: "Những gì bạn đã trả lời trong Anki.")),
  ],
  dataSchema: .object([
    "type": "object", "required": ["added", "known", "apart"],
    "properties": .object([
      "added": .object(["type": "integer"]), "known": .object(["type": "integer"]),
      "undone": .object(["type": "integer"]), "overridden": .object(["type": "integer"]),
      "apart": .object([
        "type": "object", "required": ["cards", "answers"],
        "description": "What of the file is about cards that are no questions here.",
        "properties": .object([
          "cards": .object(["type": "integer"]), "answers": .object(["type": "integer"]),
        ]),
      ]),
    ]),
  ]), access: .progress
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
  let apart = transfer.apart(from: AskedCards(session.knowledge))
  return Answer(
    Document([
      .paragraph(ImportSummary(count, of: transfer.standingCount, apart: apart).text.rich(session.language)),
      .suggestions(["quiz due", "quiz stats"]),
    ]),
    data: .object([
      "added": .integer(count.answers), "known": .integer(transfer.standingCount - count.answers),
      "undone": .integer(count.undone), "overridden": .integer(count.overrides),
      "apart": .object(["cards": .integer(apart.cards), "answers": .integer(apart.answers)]),
    ]),
    warnings: losses + store.warnings + transfer.warnings)
}

extension ReviewStore {
  fileprivate mutating func take(_ content: ProgressTransfer.Content) throws(StoreFailure) -> MergeCount {
    var count = MergeCount()
    switch content {
    case .histories(let histories): count = try merge(histories)
    case .answers(let answers): count.answers = try add(answers)
    case .anki(let anki): count.answers = try add(anki.answers(missingIn: histories()))
    }
    return count
  }
}

extension ProgressTransfer {
  /// The cards of the answers of the file that count.
  private var standingCards: [String] {
    switch content {
    case .answers(let answers): answers.map(\.card)
    case .anki(let anki): anki.answers.map(\.card)
    case .histories(let histories): histories.filter { $0.undone == nil }.map(\.answer.card)
    }
  }

  /// How many answers of the file count.
  fileprivate var standingCount: Int { standingCards.count }

  /// What of the file is about cards that are no questions here.
  fileprivate func apart(from asked: AskedCards) -> (cards: Int, answers: Int) {
    let counts = standingCards.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let others = counts.filter { !asked.contains($0.key) }
    return (others.count, others.values.reduce(0, +))
  }
}

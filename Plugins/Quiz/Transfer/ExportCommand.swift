import AnkiPackage
import Commands
import Documents
import ReviewLog
import Roles
import SourceText
import SpacedRepetition

let exportCommand = Command(
  "quiz export",
  summary: LocalizedText(
    en: "Writes your cards and answers to a file, for Anki or for another csuite.",
    vi: "Ghi thẻ và câu trả lời của bạn ra tệp, cho Anki hoặc cho máy khác."),
  details: LocalizedText(
    en: """
      The name's ending says the form: ‘.apkg’ is a package for Anki with the schedule and the whole history, \
      ‘.txt’ a text that Anki imports without them, ‘.json’ everything that ‘quiz import’ reads again, ‘.csv’ the \
      log that ‘quiz replay’ reads. Take either the package or the text to Anki: their notes are different ones there.

      In Anki the answer is not typed, since Anki counts a missing mark (duong for đường), another place of it (hoà \
      for hòa) and a capital as wrong: say it, show it, and judge yourself; what else is right stands below. When you \
      import, tick ‘Import any learning progress’ and ‘Import any deck presets’, then switch FSRS on in the options of \
      the deck. Anki keeps the states as they were exported; only when FSRS is switched off and on does it compute them \
      anew from the \
      answers, and with the preset of the package they come out the same. Do not put anything in the fields of the \
      note type: they are filled again by the next import. ‘quiz import’ brings home what you answered there.

      Cards that are no questions here are never in a package or a text.
      """,
    vi: """
      Đuôi tệp cho biết dạng: ‘.apkg’ là gói cho Anki kèm lịch ôn và toàn bộ lịch sử, ‘.txt’ là văn bản Anki nhập \
      được nhưng không kèm lịch, ‘.json’ là mọi thứ để ‘quiz import’ đọc lại, ‘.csv’ là nhật ký cho ‘quiz replay’. Hãy \
      đưa vào Anki hoặc gói, hoặc văn bản: trong Anki chúng là những ghi chú khác nhau.

      Trong Anki không gõ câu trả lời, vì Anki chấm sai khi thiếu dấu (duong thay cho đường), đặt dấu chỗ khác (hoà \
      thay cho hòa) hay khác chữ hoa: hãy nói ra, lật thẻ rồi tự chấm; những cách nói khác cũng đúng ghi ngay bên \
      dưới. Khi nhập, hãy đánh dấu ‘Nhập tiến trình học tập’ và ‘Nhập cài đặt sẵn trên bộ thẻ’, rồi bật FSRS trong phần tùy \
      chỉnh bộ thẻ. Anki giữ \
      trạng thái đúng như lúc xuất; chỉ khi tắt rồi bật lại FSRS thì Anki mới tính lại từ các câu trả lời, và với cài đặt \
      trong gói thì kết quả vẫn như cũ. Đừng ghi gì vào các trường của loại ghi chú: lần nhập sau sẽ ghi đè. \
      ‘quiz import’ mang về những gì bạn đã trả lời ở đó.

      Thẻ không phải câu hỏi ở đây thì không bao giờ có trong gói hay văn bản.
      """),
  parameters: [
    Parameter("file", .required, .path, help: LocalizedText(en: "The file to write.", vi: "Tệp cần ghi.")),
    Parameter(
      "role", .option, .role,
      help: LocalizedText(en: "Only cards about this role.", vi: "Chỉ thẻ về vai trò này.")
    ),
    Parameter(
      "answered", .flag, .text,
      help: LocalizedText(en: "Only cards that you have answered.", vi: "Chỉ những thẻ đã trả lời.")),
    Parameter(
      "overwrite", .flag, .text,
      help: LocalizedText(en: "Replaces a file that is there.", vi: "Thay tệp đã có.")),
  ],
  examples: [
    .init("quiz export mine.apkg", LocalizedText(en: "For Anki.", vi: "Cho Anki.")),
    .init("quiz export mine.json", LocalizedText(en: "For another machine.", vi: "Cho máy khác.")),
  ],
  dataSchema: .object([
    "type": "object", "required": ["file", "cards", "answers", "apart"],
    "properties": .object([
      "file": .object(["type": "string"]), "cards": .object(["type": "integer"]),
      "answers": .object(["type": "integer"]),
      "apart": .object([
        "type": "integer",
        "description":
          "Cards of the log that are no questions here: not in a package or a text, but in the other forms.",
      ]),
    ]),
  ]), access: .files
) { session, arguments throws(CommandFailure) in
  let path = arguments["file"] ?? ""
  guard let form = ExportForm(path: path) else { throw .unknownForm(path) }
  let store = try session.openProgress()
  let role = try arguments["role"].map { name throws(CommandFailure) in
    try session.knowledge.role(named: name).id
  }
  let collection = try CardCollection(
    session, store, role: role, onlyAnswered: arguments.has("answered") || !form.showsCards,
    onlyAsked: form.showsCards)
  try session.writeFile(
    path, try form.bytes(of: collection, in: session), overwrite: arguments.has("overwrite"))
  return Answer(
    Document([.paragraph(form.summary(of: collection, path).rich(session.language))]),
    data: .object([
      "file": .string(path), "cards": .integer(collection.cards.count),
      "answers": .integer(collection.answerCount), "apart": .integer(collection.apart),
    ]),
    warnings: store.warnings)
}

extension CardCollection {
  fileprivate var answerCount: Int { cards.reduce(0) { $0 + $1.answers.count } }
}

extension ExportForm {
  fileprivate func summary(of collection: CardCollection, _ path: String) -> LocalizedText {
    let (cards, answers, apart) = (collection.cards.count, collection.answerCount, collection.apart)
    let written = LocalizedText(
      en: "\(counted(cards, "card")) and \(counted(answers, "answer")) were written to ‘\(path)’.",
      vi: "Đã ghi \(cards) thẻ và \(answers) câu trả lời vào ‘\(path)’.")
    guard apart > 0 else { return written }
    let others = "\(counted(apart, "card")) that \(apart == 1 ? "is no question" : "are no questions") here"
    return showsCards
      ? LocalizedText(
        en: "\(written[.en]) Left out: \(others).",
        vi: "\(written[.vi]) Không ghi \(apart) thẻ không phải câu hỏi của kho này.")
      : LocalizedText(
        en: "\(written[.en]) Among them: \(others).",
        vi: "\(written[.vi]) Trong đó có \(apart) thẻ không phải câu hỏi của kho này.")
  }
}

/// The forms in which cards and answers can leave.
enum ExportForm: String, CaseIterable {
  case apkg
  case txt
  case json
  case csv

  init?(path: String) {
    guard let dot = path.lastIndex(of: "."),
      let form = Self(rawValue: path[path.index(after: dot)...].lowercased())
    else { return nil }
    self = form
  }

  /// Whether the form carries questions, so that cards without answers are of use in it.
  var showsCards: Bool { self == .apkg || self == .txt }

  fileprivate func bytes(
    of collection: CardCollection, in session: Session
  ) throws(CommandFailure) -> [UInt8] {
    let report = { (done: Int, total: Int) throws(CommandFailure) in
      try session.report(Progress(writingCards, done: done, of: total))
    }
    switch self {
    case .apkg:
      let deck = try collection.ankiDeck(report: report)
      do { return try deck.package() } catch { throw .failedPackage("\(error)") }
    case .txt: return Array(try collection.ankiDeck(report: report).text.utf8)
    case .json: return Array(renderJSON(collection.json).utf8)
    case .csv: return Array(collection.commaSeparated.utf8)
    }
  }
}

private let writingCards = LocalizedText(en: "Writing the cards", vi: "Đang ghi các thẻ")

extension CommandFailure {
  fileprivate static func unknownForm(_ path: String) -> CommandFailure {
    let forms = ExportForm.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
    return CommandFailure(
      id: "unknown-form", .usage,
      LocalizedText(
        en: "The ending of ‘\(path)’ names no form.", vi: "Đuôi của ‘\(path)’ không ứng với dạng nào."),
      hint: LocalizedText(en: "End it with one of: \(forms).", vi: "Hãy dùng một trong các đuôi: \(forms)."),
      word: path)
  }

  fileprivate static func failedPackage(_ reason: String) -> CommandFailure {
    CommandFailure(
      id: "failed-package", .fault,
      LocalizedText(
        en: "The package could not be made: \(reason).", vi: "Không tạo được gói: \(reason)."))
  }
}

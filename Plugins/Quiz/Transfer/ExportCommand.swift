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
      log that ‘quiz replay’ reads.
      """,
    vi: """
      Đuôi tệp cho biết dạng: ‘.apkg’ là gói cho Anki kèm lịch ôn và toàn bộ lịch sử, ‘.txt’ là văn bản Anki nhập \
      được nhưng không kèm lịch, ‘.json’ là mọi thứ để ‘quiz import’ đọc lại, ‘.csv’ là nhật ký cho ‘quiz replay’.
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
    "type": "object", "required": ["file", "cards", "answers"],
    "properties": .object([
      "file": .object(["type": "string"]), "cards": .object(["type": "integer"]),
      "answers": .object(["type": "integer"]),
    ]),
  ])
) { session, arguments throws(CommandFailure) in
  let path = arguments["file"] ?? ""
  guard let form = ExportForm(path: path) else { throw .unknownForm(path) }
  let store = try session.openProgress()
  let role = try arguments["role"].map { name throws(CommandFailure) in
    try session.knowledge.role(named: name).id
  }
  let collection = try CardCollection(
    session, store, role: role, onlyAnswered: arguments.has("answered") || !form.showsCards)
  try session.writeFile(path, try form.bytes(of: collection), overwrite: arguments.has("overwrite"))
  let count = (cards: collection.cards.count, answers: collection.cards.reduce(0) { $0 + $1.answers.count })
  let text = LocalizedText(
    en: "\(count.cards) cards and \(count.answers) answers were written to ‘\(path)’.",
    vi: "Đã ghi \(count.cards) thẻ và \(count.answers) câu trả lời vào ‘\(path)’.")
  return Answer(
    Document([.paragraph(text.rich(session.language))]),
    data: .object([
      "file": .string(path), "cards": .integer(count.cards), "answers": .integer(count.answers),
    ]),
    warnings: store.warnings)
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

  fileprivate func bytes(of collection: CardCollection) throws(CommandFailure) -> [UInt8] {
    switch self {
    case .apkg:
      do { return try collection.ankiDeck.package() } catch { throw .failedPackage("\(error)") }
    case .txt: return Array(collection.ankiDeck.text.utf8)
    case .json: return Array(renderJSON(collection.json).utf8)
    case .csv: return Array(collection.commaSeparated.utf8)
    }
  }
}

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

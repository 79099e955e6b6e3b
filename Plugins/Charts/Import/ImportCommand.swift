import Commands
import Documents
import SourceText

let importCommand = Command(
  "import",
  summary: LocalizedText(
    en: "Makes a base of what you have: a responsibility chart, a ladder, O*NET or ESCO.",
    vi: "Tạo kho từ thứ bạn đã có: bảng phân công, khung năng lực, O*NET hoặc ESCO."),
  details: LocalizedText(
    en: """
      FILE is a chart as CSV or Markdown (RACI, RASCI, DACI and their like), a ladder in the form of the Financial \
      Times’ engineering-progression, or the folder of a release: O*NET’s text files (up to 30.2 and from 30.3), \
      ESCO’s CSV. The report says what was read, what was not, and why, by line. Roles and areas that the base in use \
      knows by name get its ids; doubtful ones are listed, and ‘--as’ settles them.

      Without ‘--into’ nothing is written. With it a folder is made, whole or not at all; one that is there is never \
      touched. In a chart each area gets exactly one accountable role: where a row names several the first one stays, \
      where it names none the first that does the work is taken, and the report says so. Importance and level stand \
      for the letters until you know better. Of O*NET’s ratings those that it marks as imprecise or not relevant are \
      left out.
      """,
    vi: """
      FILE là bảng dạng CSV hoặc Markdown (RACI, RASCI, DACI và tương tự), khung năng lực theo dạng \
      engineering-progression của Financial Times, hoặc thư mục của một bản phát hành: tệp văn bản O*NET (đến 30.2 và \
      từ 30.3), CSV của ESCO. Báo cáo cho biết đọc được gì, không đọc được gì và vì sao, theo từng dòng. Vai trò và \
      mảng công việc mà kho đang dùng biết tên thì lấy mã của kho; chỗ chưa chắc được liệt kê, ‘--as’ để quyết định.

      Không có ‘--into’ thì không ghi gì. Có thì tạo một thư mục, trọn vẹn hoặc không gì cả; thư mục đã có không bao \
      giờ bị đụng đến. Trong bảng, mỗi mảng có đúng một vai trò chịu trách nhiệm chính: dòng ghi nhiều thì giữ vai trò \
      đầu, dòng không ghi thì lấy vai trò thực hiện đầu tiên, và báo cáo nói rõ. Tầm quan trọng và mức tạm theo chữ \
      cái cho đến khi bạn sửa. Điểm của O*NET bị chính O*NET ghi là kém chính xác hoặc không liên quan thì bỏ.
      """),
  parameters: [
    Parameter(
      "file", .required, .path,
      help: LocalizedText(
        en: "A file, or the folder of a release.", vi: "Một tệp, hoặc thư mục bản phát hành.")),
    Parameter(
      "into", .option, .path,
      help: LocalizedText(
        en: "The folder to make; it must not be there.", vi: "Thư mục cần tạo; chưa được có sẵn.")),
    Parameter(
      "as", .option, .text,
      help: LocalizedText(
        en: "What a heading stands for, as NAME=ID. May be given again.",
        vi: "Tên trong bảng ứng với mã nào, dạng TÊN=MÃ. Có thể dùng nhiều lần.")),
    Parameter(
      "only", .option, .text,
      help: LocalizedText(
        en: "Of a release, the roles whose code begins so, or that are called so. May be given again.",
        vi: "Chỉ lấy vai trò có mã bắt đầu như vậy, hoặc có tên như vậy. Có thể dùng nhiều lần.")),
    Parameter(
      "texts", .option, .words(["vi", "en"]),
      help: LocalizedText(
        en: "The language that the file is in; told by its letters unless said.",
        vi: "Ngôn ngữ của tệp; mặc định đoán theo chữ.")),
    Parameter(
      "all", .flag, .text, help: LocalizedText(en: "Shows every line.", vi: "Hiện mọi dòng.")),
  ],
  examples: [
    .init("import raci.csv", LocalizedText(en: "What would come of a chart.", vi: "Thử xem bảng cho ra gì.")),
    .init(
      "import raci.csv --into our-roles --as \"Product lead=cpo\"",
      LocalizedText(en: "A base of it, with one name settled.", vi: "Tạo kho, chỉ rõ một tên.")),
    .init(
      "import onet_30_3 --only 11-1011 --into chiefs",
      LocalizedText(en: "O*NET’s chief executives.", vi: "Nhóm giám đốc điều hành của O*NET.")),
  ],
  dataSchema: importSchema, access: .files
) { session, arguments throws(CommandFailure) in
  let path = arguments["file"] ?? ""
  var report = try readImport(path, arguments, session)
  if let folder = arguments["into"] {
    guard !report.draft.roles.isEmpty else { throw .nothingToImport(path) }
    try session.makeBase(folder, [report.draft.language]) { take throws(CommandFailure) in
      try report.draft.write(take)
    }
    report.folder = folder
  }
  return session.answer(report, isWhole: arguments.has("all") || session.format != .text)
}

extension Session {
  fileprivate func answer(_ report: ImportReport, isWhole: Bool) -> Answer {
    func page(_ language: Language) -> Document {
      ImportPage(report: report, language: language, isWhole: isWhole).document
    }
    var answer = Answer(page(language), data: report.json, records: report.table)
    if format == .html { answer.translation = page(language.other) }
    return answer
  }
}

extension CommandFailure {
  static func nothingToImport(_ path: String) -> CommandFailure {
    CommandFailure(
      id: "nothing-to-import", .data,
      LocalizedText(
        en: "‘\(path)’ holds nothing that could be imported.", vi: "‘\(path)’ không có gì để nhập."),
      hint: LocalizedText(
        en:
          "A release of O*NET has ‘Occupation Data.txt’, one of ESCO ‘occupations_en.csv’; see ‘help import’.",
        vi: "Bản O*NET có ‘Occupation Data.txt’, bản ESCO có ‘occupations_en.csv’; xem ‘help import’."))
  }

  static func noSuchRole(_ only: [String], _ path: String) -> CommandFailure {
    let words = only.joined(separator: ", ")
    return CommandFailure(
      id: "unknown-role", .negative,
      LocalizedText(
        en: only.isEmpty
          ? "‘\(path)’ names no role." : "No role in ‘\(path)’ has the code or the name ‘\(words)’.",
        vi: only.isEmpty
          ? "‘\(path)’ không có vai trò nào." : "Trong ‘\(path)’ không vai trò nào có mã hoặc tên ‘\(words)’."
      ),
      hint: LocalizedText(
        en: "Codes begin as in 11-1011 (O*NET) or 1120 (ESCO).",
        vi: "Mã bắt đầu như 11-1011 (O*NET) hoặc 1120 (ESCO)."))
  }

  static func malformedName(_ word: String) -> CommandFailure {
    CommandFailure(
      id: "malformed-name", .usage,
      LocalizedText(
        en: "‘--as’ takes NAME=ID with the id of a role or an area, not ‘\(word)’.",
        vi: "‘--as’ cần TÊN=MÃ với mã của vai trò hoặc mảng công việc, không phải ‘\(word)’."),
      hint: LocalizedText(
        en: "As in --as \"Product lead=cpo\"; ‘list roles’ shows the ids.",
        vi: "Ví dụ --as \"Product lead=cpo\"; ‘list roles’ cho biết mã."), word: word)
  }
}

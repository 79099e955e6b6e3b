import Commands
import Documents
import SourceText

extension Command {
  static let new = Command(
    "new",
    summary: LocalizedText(
      en: "Begins a knowledge base of your own: a small one that is without fault.",
      vi: "Bắt đầu kho tri thức của riêng bạn: một kho nhỏ, không có lỗi."),
    details: LocalizedText(
      en: """
        DIR is made with one role, one area of work, a few facts and comments that teach; editors complete and check \
        its files. ‘--kb DIR’ then answers from it, and ‘new role’, ‘new area’ and ‘new fact’ add to it. Nothing that \
        is there is ever overwritten.
        """,
      vi: """
        DIR được tạo với một vai trò, một mảng công việc, vài dữ kiện và chú thích chỉ cách viết; trình soạn thảo sẽ \
        gợi ý và kiểm tra tệp. Sau đó ‘--kb DIR’ trả lời từ kho này; ‘new role’, ‘new area’, ‘new fact’ thêm vào kho. \
        Không bao giờ ghi đè thứ đã có.
        """),
    parameters: [
      Parameter(
        "dir", .required, .path, help: LocalizedText(en: "The folder to make.", vi: "Thư mục cần tạo.")),
      Parameter(
        "name", .option, .text,
        help: LocalizedText(
          en: "The base’s short name; the folder’s unless told.",
          vi: "Tên ngắn của kho; mặc định là tên thư mục.")),
      Parameter(
        "languages", .option, .words(["both", "vi", "en"]),
        help: LocalizedText(
          en: "The languages of its texts; both unless told.",
          vi: "Ngôn ngữ của các đoạn chữ; mặc định cả hai.")),
    ],
    examples: [
      .init("new our-roles", LocalizedText(en: "A base in both languages.", vi: "Kho bằng cả hai ngôn ngữ.")),
      .init(
        "new our-roles --languages vi",
        LocalizedText(en: "In Vietnamese alone.", vi: "Chỉ bằng tiếng Việt.")),
    ],
    needsKnowledge: false, dataSchema: schemaOfNew
  ) { session, arguments throws(CommandFailure) in
    let folder = arguments["dir"] ?? ""
    let last = folder.split(separator: "/").last.map(String.init)
    let template = BaseTemplate(
      name: arguments["name"] ?? last.flatMap { $0 == "." || $0 == ".." ? nil : $0 } ?? "our-roles",
      languages: arguments["languages"].flatMap(Language.init(rawValue:)).map { [$0] } ?? [.vi, .en],
      comments: session.language)
    try makeFolder(folder, template.files)
    return session.answer(
      made: folder, files: template.files.map { "\(folder)/\($0.name)" },
      next: ["validate \(quotedWord(folder))", "show ceo --kb \(quotedWord(folder))", "help new role"])
  }
}

/// The JSON Schema of what is answered when something was made.
let schemaOfNew: JSONValue = .object([
  "type": "object", "required": ["made", "files"],
  "properties": .object([
    "made": ["type": "string"], "files": ["type": "array", "items": ["type": "string"]],
  ]),
])

extension Session {
  /// What was made, where it stands, and what one may do next.
  func answer(made: String, files: [String], next: [String]) -> Answer {
    let text = LocalizedText(
      en: "Made: ‘\(made)’ in \(files.count == 1 ? files[0] : "\(files.count) files").",
      vi: "Đã tạo ‘\(made)’ trong \(files.count == 1 ? files[0] : "\(files.count) tệp").")
    return Answer(
      Document([.paragraph(RichText(text[language])), .suggestions(next)]),
      data: .object(["made": .string(made), "files": JSONValue(files)]))
  }
}

/// A path as a word of a line.
func quotedWord(_ path: String) -> String {
  path.contains(where: \.isWhitespace) ? "\"\(path)\"" : path
}

import Commands
import Documents
import Glibc
import RoleLoading
import Roles
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
        its files. ‘--kb DIR’ then answers from it, and ‘new role’, ‘new area’ and ‘new fact’ add to it. With \
        ‘--extends csuite’ it begins with all that csuite knows, and its file says what is otherwise. Nothing that is \
        there is ever overwritten.
        """,
      vi: """
        DIR được tạo với một vai trò, một mảng công việc, vài dữ kiện và chú thích chỉ cách viết; trình soạn thảo sẽ \
        gợi ý và kiểm tra tệp. Sau đó ‘--kb DIR’ trả lời từ kho này; ‘new role’, ‘new area’, ‘new fact’ thêm vào kho. \
        Với ‘--extends csuite’, kho bắt đầu từ mọi điều csuite biết, và tệp của nó chỉ ghi những gì khác đi. Không bao \
        giờ ghi đè thứ đã có.
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
      Parameter(
        "extends", .option, .path,
        help: LocalizedText(
          en: "The base that it begins from: csuite, or a folder.",
          vi: "Kho để bắt đầu: csuite, hoặc một thư mục.")),
    ],
    examples: [
      .init("new our-roles", LocalizedText(en: "A base in both languages.", vi: "Kho bằng cả hai ngôn ngữ.")),
      .init(
        "new our-roles --languages vi",
        LocalizedText(en: "In Vietnamese alone.", vi: "Chỉ bằng tiếng Việt.")),
      .init(
        "new our-roles --extends csuite",
        LocalizedText(en: "Beginning with ours.", vi: "Bắt đầu từ kho đi kèm.")),
    ],
    needsKnowledge: false, dataSchema: schemaOfNew, access: .files
  ) { session, arguments throws(CommandFailure) in
    let folder = arguments["dir"] ?? ""
    let last = folder.split(separator: "/").last.map(String.init)
    let name = arguments["name"] ?? last.flatMap { $0 == "." || $0 == ".." ? nil : $0 } ?? "our-roles"
    let chosen = arguments["languages"].flatMap(Language.init(rawValue:)).map { [$0] }
    let quoted = quotedWord(folder)
    var files = BaseTemplate(
      name: name, languages: chosen ?? [.vi, .en], comments: session.language
    ).files
    var next = ["validate \(quoted)", "show ceo --kb \(quoted)", "help new role"]
    if let base = arguments["extends"] {
      let (written, known) = try extended(base, from: folder)
      let languages = chosen ?? known
      files =
        OverlayTemplate(
          name: name, base: written, languages: languages, namesLanguages: languages != known,
          comments: session.language
        ).files
      next = ["validate \(quoted)", "diff csuite \(quoted)", "help overlay"]
    }
    try makeFolder(folder, files)
    return session.answer(made: folder, files: files.map { "\(folder)/\($0.name)" }, next: next)
  }
}

/// How a base that is named is written in the file of one that extends it, and the languages of its texts.
///
/// - Throws: A failure when it cannot be used.
private func extended(_ base: String, from folder: String) throws(CommandFailure) -> (String, [Language]) {
  let name = Extension.shippedName
  guard base == name || base.hasPrefix(name + "@") else {
    let knowledge = try KnowledgeStore(folder: base).load()
    return (relativePath(base, from: folder), knowledge.manifest.languages)
  }
  let shipped = try KnowledgeStore(folder: nil).load().manifest
  let known = "\(name)@\(edition(ofVersion: shipped.version))"
  guard base == name || base == known else {
    throw .wrongOptionValue(base, "extends", known: [known])
  }
  return (known, shipped.languages)
}

/// A path as it is seen from a folder that will be made; both are seen from the same place.
private func relativePath(_ path: String, from folder: String) -> String {
  let steps = folder.split(separator: "/").filter { $0 != "." }
  guard !path.hasPrefix("/") else { return path }
  guard !folder.hasPrefix("/"), !steps.contains("..") else {
    return
      (realpath(path, nil).map { pointer in
        defer { free(pointer) }
        return String(cString: pointer)
      }) ?? path
  }
  return joined(steps.map { _ in ".." }.joined(separator: "/"), path)
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

public import Commands
import Documents
import Roles
import SourceText

/// Writes the whole knowledge base as pages for a browser.
public enum Site: Plugin {
  /// The command `site`.
  public static let commands = [siteCommand]
}

private let siteCommand = Command(
  "site",
  summary: LocalizedText(
    en: "Writes the knowledge base as a static site: roles, areas, comparisons, search, org chart.",
    vi: "Ghi kho tri thức thành trang web tĩnh: vai trò, mảng công việc, so sánh, tìm kiếm, sơ đồ tổ chức."),
  details: LocalizedText(
    en: """
      The pages are in every language of the base; they work from a folder as well as from a web server, load nothing \
      from elsewhere, and search and compare without a server. Called again, ‘site’ writes only what has changed and \
      removes pages of its own that are gone; the file csuite-files.txt in DIR says which are its own. Other files in \
      DIR are never removed, and are replaced only with --overwrite. ‘--kb’ takes a base of your own, ‘--open’ opens \
      the first page.
      """,
    vi: """
      Trang có mọi ngôn ngữ của kho; mở được từ thư mục lẫn từ máy chủ web, không tải gì từ nơi khác, tìm kiếm và so \
      sánh không cần máy chủ. Gọi lại thì ‘site’ chỉ ghi những gì đã đổi và xóa các trang của chính nó không còn dùng; \
      tệp csuite-files.txt trong DIR ghi đâu là tệp của nó. Tệp khác trong DIR không bao giờ bị xóa, và chỉ bị thay khi \
      có --overwrite. ‘--kb’ để dùng kho của bạn, ‘--open’ để mở trang đầu.
      """),
  parameters: [
    Parameter(
      "dir", .required, .path,
      help: LocalizedText(en: "The folder to write.", vi: "Thư mục để ghi vào.")),
    Parameter(
      "title", .option, .text,
      help: LocalizedText(
        en: "What the site is called; the base’s title unless told.",
        vi: "Tên trang web; mặc định là tên của kho.")),
    Parameter(
      "overwrite", .flag, .text,
      help: LocalizedText(
        en: "Files of others in DIR may be replaced.", vi: "Được phép thay tệp khác có sẵn trong DIR.")),
  ],
  examples: [
    .init("site roles-site", LocalizedText(en: "The whole base as pages.", vi: "Cả kho thành trang web.")),
    .init(
      "site handbook --title \"Acme: who does what\" --overwrite",
      LocalizedText(en: "Under a name of its own.", vi: "Với tên riêng.")),
  ], dataSchema: siteSchema, access: .files
) { session, arguments throws(CommandFailure) in
  let folder = arguments["dir"] ?? ""
  let builder = SiteBuilder(session.knowledge, title: arguments["title"])
  let files = try builder.files { done, total throws(CommandFailure) in
    try session.report(Progress(writingPages, done: done, of: total))
  }
  let change = try session.writeFolder(folder, files, overwrite: arguments.has("overwrite"))
  return session.answer(change, folder)
}

extension Session {
  fileprivate func answer(_ change: FolderChange, _ folder: String) -> Answer {
    let first = (folder.hasSuffix("/") ? folder : folder + "/") + "index.html"
    let pages = change.written.count + change.unchanged
    let text = LocalizedText(
      en: """
        ‘\(folder)’: \(pages) files, of which \(change.written.count) were written and \(change.unchanged) were the \
        same already; \(change.removed.count) removed.
        """,
      vi: """
        ‘\(folder)’: \(pages) tệp, trong đó \(change.written.count) tệp được ghi, \(change.unchanged) tệp vốn đã giống; \
        xóa \(change.removed.count) tệp.
        """)
    let left = LocalizedText(
      en:
        "No longer part of the site, but changed by somebody, so they stay: \(change.left.joined(separator: ", ")).",
      vi:
        "Không còn thuộc trang web nhưng đã có người sửa nên được giữ: \(change.left.joined(separator: ", "))."
    )
    let open = LocalizedText(en: "Open \(first) in a browser.", vi: "Mở \(first) bằng trình duyệt.")
    var blocks: [Block] = [.paragraph(RichText(text[language])), .paragraph(RichText(open[language]))]
    if !change.left.isEmpty { blocks.append(.paragraph(RichText(left[language], .notice))) }
    var answer = Answer(
      Document(blocks),
      data: .object([
        "folder": .string(folder), "first": .string(first), "written": JSONValue(change.written),
        "removed": JSONValue(change.removed), "left": JSONValue(change.left),
        "unchanged": .integer(change.unchanged),
      ]))
    answer.place = first
    return answer
  }
}

/// The JSON Schema of what `site` answers.
private let siteSchema: JSONValue = {
  let names: JSONValue = ["type": "array", "items": ["type": "string"]]
  return .object([
    "type": "object", "required": ["folder", "first", "written", "removed", "left", "unchanged"],
    "properties": .object([
      "folder": ["type": "string"], "first": ["type": "string"], "written": names, "removed": names,
      "left": names, "unchanged": ["type": "integer", "minimum": 0],
    ]),
  ])
}()

private let writingPages = LocalizedText(en: "Writing the pages", vi: "Đang viết các trang")

import Commands
import SourceText

/// The options of the program, which may stand before and after every command: one table for reading them, for
/// help, completion and the manual page.
let programOptions: [Parameter] = [
  Parameter(
    "kb", .option, .folder,
    help: LocalizedText(en: "Use the knowledge base in a folder.", vi: "Dùng kho tri thức trong một thư mục.")
  ),
  Parameter(
    "lang", .option, .words(Language.allCases.map(\.rawValue)),
    help: LocalizedText(en: "The language of the answers.", vi: "Ngôn ngữ trả lời.")),
  Parameter(
    "format", .option, .words(OutputFormat.allCases.map(\.rawValue) + Conversion.allCases.map(\.rawValue)),
    help: LocalizedText(
      en: "The form of the answers; pdf and docx need --output, and WeasyPrint, Chromium or pandoc.",
      vi: "Dạng của câu trả lời; pdf và docx cần --output, và WeasyPrint, Chromium hoặc pandoc.")),
  Parameter(
    "output", .option, .path,
    help: LocalizedText(
      en: "Write the answer to a file, in the form that its ending names.",
      vi: "Ghi câu trả lời ra tệp, theo dạng mà đuôi tệp cho biết.")),
  Parameter(
    "overwrite", .flag, .text,
    help: LocalizedText(en: "The file may be replaced if it is there.", vi: "Được phép thay tệp đã có.")),
  Parameter(
    "open", .flag, .text,
    help: LocalizedText(
      en: "Open the file that was written, with the program that you use for such files.",
      vi: "Mở tệp vừa ghi bằng chương trình bạn vẫn dùng cho loại tệp đó.")),
  Parameter(
    "fields", .option, .text,
    help: LocalizedText(
      en: "Which fields of a list, in which order: id,role,text (csv, jsonl, json).",
      vi: "Chọn và xếp các trường của danh sách: id,role,text (csv, jsonl, json).")),
  Parameter(
    "excel", .flag, .text,
    help: LocalizedText(
      en: "CSV that spreadsheet programs open rightly.", vi: "CSV mở đúng trong các chương trình bảng tính.")),
  Parameter(
    "color", .option, .words(ColorChoice.allCases.map(\.rawValue)),
    help: LocalizedText(en: "When to use colours.", vi: "Khi nào dùng màu.")),
  Parameter(
    "width", .option, .number(Setting.widths),
    help: LocalizedText(en: "The width of the page in columns.", vi: "Chiều rộng trang, tính bằng cột.")),
  Parameter(
    "no-plugins", .flag, .text,
    help: LocalizedText(en: "Leave the plugins out.", vi: "Không nạp các plugin.")),
  Parameter(
    "help", .flag, .text, letter: "h",
    help: LocalizedText(en: "Explain the command.", vi: "Giải thích lệnh.")),
  Parameter(
    "version", .flag, .text, letter: "V",
    help: LocalizedText(en: "Say which version this is.", vi: "Cho biết phiên bản.")),
]

extension Parameter {
  /// How an option of the program is written, such as `--lang vi|en`.
  var optionUsage: String {
    if name == "fields" { return "--fields a,b" }
    guard !isPath else { return "--\(name) \(domain == .folder ? "DIR" : "FILE")" }
    return String(usage.dropFirst().dropLast())
  }
}

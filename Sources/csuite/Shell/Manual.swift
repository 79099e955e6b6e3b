import Commands
import Documents
import SourceText

extension Command {
  static let manual = Command(
    "man",
    summary: LocalizedText(
      en: "Prints the manual page, made from the table of commands.",
      vi: "In trang hướng dẫn (man), sinh từ bảng lệnh."),
    details: LocalizedText(
      en: "It is roff: ‘csuite man --lang en >csuite.1’, then ‘man ./csuite.1’.",
      vi: "Dạng roff: ‘csuite man --lang vi >csuite.1’, rồi ‘man ./csuite.1’."),
    examples: [.init("man", LocalizedText(en: "The page.", vi: "Trang hướng dẫn."))], needsKnowledge: false,
    dataSchema: .object([
      "type": "object", "required": ["roff"], "properties": .object(["roff": .object(["type": "string"])]),
    ]), access: .program
  ) { session, _ in
    let page = ManualPage(session.commands, session.language).text
    return Answer(Document([.verbatim(page)]), data: .object(["roff": .string(page)]))
  }
}

/// The manual page as roff with the macros of man(7).
struct ManualPage {
  private let table: CommandTable
  private let language: Language

  init(_ table: CommandTable, _ language: Language) {
    (self.table, self.language) = (table, language)
  }

  /// The page.
  var text: String {
    let head = [
      "'\\\" -*- coding: UTF-8 -*-",
      ".TH CSUITE 1 \"\" \"csuite \(programVersion)\" \"\(words(manualTitle))\"",
      // Long ids and options must not be parted by hyphens.
      ".nh", ".ad l",
    ]
    return (head + introduction + options + commands + settings + surroundings + exitCodes)
      .joined(separator: "\n")
  }

  private var introduction: [String] {
    [
      heading("NAME", "TÊN"), "csuite \\- \(words(purpose))", heading("SYNOPSIS", "CÚ PHÁP"), ".B csuite",
      "[\\fI\(words(.init(en: "options", vi: "tùy chọn")))\\fR]"
        + " [\\fI\(words(.init(en: "command", vi: "lệnh")))\\fR"
        + " [\\fI\(words(.init(en: "words", vi: "từ")))\\fR]]",
      heading("DESCRIPTION", "MÔ TẢ"), words(description),
    ]
  }

  private var options: [String] {
    [heading("OPTIONS", "TÙY CHỌN")]
      + programOptions.flatMap { tagged($0.optionUsage, $0.help[language]) }
  }

  private var commands: [String] {
    [heading("COMMANDS", "LỆNH")]
      + table.commands.flatMap { command -> [String] in
        let parts = [command.summary[language], command.details?[language]].compactMap { $0 }
        var lines = [".SS \(roff(command.usage))"] + parts.flatMap { [".P", roff($0)] }
        lines += command.parameters.flatMap { tagged($0.usage, $0.help[language]) }
        guard !command.examples.isEmpty else { return lines }
        lines += [".P", ".nf"]
        lines += command.examples.map { "    csuite \(roff($0.line))  \\fI\(roff($0.meaning[language]))\\fR" }
        return lines + [".fi"]
      }
  }

  private var settings: [String] {
    [heading("SETTINGS", "THIẾT LẬP")]
      + table.settings.flatMap {
        tagged("\($0.name) = \($0.standard)", "\($0.meaning[language]) (\($0.allowed[language]))")
      }
  }

  private var surroundings: [String] {
    [heading("ENVIRONMENT", "MÔI TRƯỜNG")] + variableLines.flatMap { tagged($0.label, $0.text[language]) }
      + [heading("FILES", "TỆP")] + fileLines.flatMap { tagged($0.label, $0.text[language]) }
  }

  private var exitCodes: [String] {
    [heading("EXIT STATUS", "MÃ THOÁT")] + codeLines.flatMap { tagged($0.label, $0.text[language]) }
  }

  private func heading(_ en: String, _ vi: String) -> String {
    ".SH \(roff(LocalizedText(en: en, vi: vi)[language]))"
  }

  private func tagged(_ tag: String, _ text: String) -> [String] {
    [".TP", ".B \(roff(tag))", roff(text)]
  }

  private func words(_ text: LocalizedText) -> String { roff(text[language]) }
}

/// A text for the lines of a page: nothing in it is taken for a request or an escape.
private func roff(_ text: String) -> String {
  var result = ""
  for character in text {
    switch character {
    case "\\": result += "\\e"
    case "-": result += "\\-"
    case "\"": result += "\\(dq"
    case "'": result += "\\(aq"
    case "`": result += "\\(ga"
    case "^": result += "\\(ha"
    case "~": result += "\\(ti"
    case "\n": result += " "
    default: result.append(character)
    }
  }
  return result.hasPrefix(".") ? "\\&" + result : result
}

private let manualTitle = LocalizedText(en: "csuite manual", vi: "Hướng dẫn csuite")

private let purpose = LocalizedText(
  en: "sourced answers about the executive roles, in Vietnamese and English",
  vi: "trả lời có nguồn về các vai trò điều hành, bằng tiếng Việt và tiếng Anh")

private let description = LocalizedText(
  en: """
    csuite answers from a knowledge base of executive roles. Without a command and on a terminal it opens a prompt, \
    where a line is what one types after csuite in the shell. With piped input each line is a command; # begins a \
    comment, and the exit status is the worst one.
    """,
  vi: """
    csuite trả lời từ kho tri thức về các vai trò điều hành. Không có lệnh và chạy trên màn hình thì vào dấu nhắc, \
    ở đó mỗi dòng là phần gõ sau chữ csuite trong shell. Với đầu vào qua ống, mỗi dòng là một lệnh; # mở đầu chú \
    thích, mã thoát là mã xấu nhất.
    """)

private let fileLines: [(label: String, text: LocalizedText)] = [
  ("~/.config/csuite/config", LocalizedText(en: "The settings.", vi: "Các thiết lập.")),
  ("~/.local/state/csuite/history", LocalizedText(en: "The lines typed before.", vi: "Các dòng đã gõ.")),
  ("~/.local/share/csuite/", LocalizedText(en: "What you have learnt.", vi: "Tiến độ học của bạn.")),
  ("~/.editrc", LocalizedText(en: "Key bindings, as editrc(5) has them.", vi: "Các phím, theo editrc(5).")),
]

private let codeLines: [(label: String, text: LocalizedText)] = [
  ("0", LocalizedText(en: "Answered.", vi: "Đã trả lời.")),
  (
    "1",
    LocalizedText(
      en: "Nothing found, not known, ambiguous, or findings.",
      vi: "Không tìm thấy, không biết, mơ hồ, hoặc có lỗi được tìm ra.")
  ),
  ("64", LocalizedText(en: "The command was typed wrongly.", vi: "Gõ lệnh sai.")),
  ("65", LocalizedText(en: "A file does not say what it must.", vi: "Tệp có nội dung sai.")),
  ("70", LocalizedText(en: "A fault of the program.", vi: "Lỗi của chương trình.")),
  ("74", LocalizedText(en: "Reading or writing failed.", vi: "Đọc hoặc ghi thất bại.")),
]

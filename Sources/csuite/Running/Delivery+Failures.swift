import Commands
import SourceText

// What can be wrong with where an answer is to go.

extension CommandFailure {
  static func unknownEnding(_ path: String) -> CommandFailure {
    let known = (formatsByEnding.prefix(6).map { ".\($0.ending)" } + [".pdf", ".docx"]).joined(separator: " ")
    return CommandFailure(
      id: "unknown-form", .usage,
      LocalizedText(
        en: "The ending of ‘\(path)’ names no form.", vi: "Đuôi của ‘\(path)’ không ứng với dạng nào."),
      hint: LocalizedText(
        en: "End it with one of \(known), or say which form with --format.",
        vi: "Hãy dùng một trong các đuôi \(known), hoặc chọn dạng bằng --format."), word: path)
  }

  static func outputExists(_ path: String) -> CommandFailure {
    CommandFailure(
      id: "file-exists", .inputOutput,
      LocalizedText(en: "‘\(path)’ is there already.", vi: "‘\(path)’ đã có sẵn."),
      hint: LocalizedText(
        en: "Nothing was changed; choose another name, or replace it with --overwrite.",
        vi: "Không có gì bị thay đổi; hãy chọn tên khác, hoặc thay tệp cũ bằng --overwrite."))
  }

  static let overwriteWithoutOutput = CommandFailure(
    id: "no-output-file", .usage,
    LocalizedText(
      en: "‘--overwrite’ needs ‘--output FILE’.", vi: "‘--overwrite’ phải đi cùng ‘--output FILE’."),
    hint: LocalizedText(
      en: "Name the file that may be replaced.", vi: "Hãy nêu tệp được phép thay."), word: "--overwrite")

  static let outputWithoutCommand = CommandFailure(
    id: "output-without-command", .usage,
    LocalizedText(
      en: "‘--output’ goes with a command, whose answer it keeps.",
      vi: "‘--output’ phải đi cùng một lệnh, để lưu câu trả lời của lệnh đó."),
    hint: LocalizedText(
      en: "Try ‘show cpo --output cpo.html’.", vi: "Hãy thử ‘show cpo --output cpo.html’."))

  static func conversationIntoFile(_ name: String) -> CommandFailure {
    CommandFailure(
      id: "conversation", .usage,
      LocalizedText(
        en: "‘\(name)’ is a conversation, which no file can hold.",
        vi: "‘\(name)’ là hỏi đáp qua lại nên không ghi ra tệp được."),
      hint: LocalizedText(en: "Leave --output out.", vi: "Hãy bỏ --output."))
  }

  static let excelNeedsCSV = CommandFailure(
    id: "excel-needs-csv", .usage,
    LocalizedText(en: "‘--excel’ is for CSV.", vi: "‘--excel’ chỉ dùng cho CSV."),
    hint: LocalizedText(
      en: "Leave --format out, or say --format csv.", vi: "Hãy bỏ --format, hoặc dùng --format csv."),
    word: "--excel")

  static let nothingToOpen = CommandFailure(
    id: "nothing-to-open", .usage,
    LocalizedText(
      en: "‘--open’ opens a file that is written, and none was.",
      vi: "‘--open’ mở tệp vừa ghi, mà chưa có tệp nào được ghi."),
    hint: LocalizedText(
      en: "Say where to: ‘show cpo --output cpo.html --open’.",
      vi: "Hãy cho biết ghi vào đâu: ‘show cpo --output cpo.html --open’."), word: "--open")
}

import Commands
import SourceText

// Failures that the program itself reports: its options, files and folders.

extension CommandFailure {
  static func wrongOptionValue(_ value: String, _ name: String, known: [String]) -> CommandFailure {
    let list = known.joined(separator: ", ")
    let near = nearestNames(to: value, among: known)
    return CommandFailure(
      id: "wrong-option-value", .usage,
      LocalizedText(
        en: "‘--\(name)’ cannot be ‘\(value)’.", vi: "‘--\(name)’ không nhận giá trị ‘\(value)’."),
      hint: LocalizedText(en: "Use one of: \(list).", vi: "Hãy dùng một trong: \(list)."),
      candidates: near.map { Candidate(id: $0, name: LocalizedText(verbatim: $0)) }, word: value)
  }

  static func missingOptionValue(_ name: String) -> CommandFailure {
    CommandFailure(
      id: "missing-option-value", .usage,
      LocalizedText(en: "‘--\(name)’ needs a value.", vi: "‘--\(name)’ cần một giá trị."),
      hint: LocalizedText(en: "See ‘csuite help’.", vi: "Xem ‘csuite help’."), word: "--\(name)")
  }

  static func unknownProgramOption(_ word: String) -> CommandFailure {
    let near = nearestOption(to: word, among: programOptions.map(\.name))
    return CommandFailure(
      id: "unknown-option", .usage,
      LocalizedText(en: "There is no option ‘\(word)’.", vi: "Không có tùy chọn ‘\(word)’."),
      hint: near.map(didYouMean)
        ?? LocalizedText(en: "See ‘csuite help’.", vi: "Xem ‘csuite help’."),
      candidates: near.map { [Candidate(id: $0, name: LocalizedText(verbatim: $0))] } ?? [], word: word)
  }

  static func unreadable(_ path: String, _ reason: String) -> CommandFailure {
    CommandFailure(
      id: "unreadable-file", .inputOutput,
      LocalizedText(en: "‘\(path)’ cannot be read: \(reason).", vi: "Không đọc được ‘\(path)’: \(reason)."),
      hint: LocalizedText(
        en: "Check the path and your rights to it.", vi: "Hãy kiểm tra đường dẫn và quyền đọc."))
  }

  static let standardInputHasLines = CommandFailure(
    id: "unreadable-file", .usage,
    LocalizedText(
      en: "‘-’ cannot be read here: the lines of the session come from standard input.",
      vi: "Không đọc được ‘-’ ở đây: đầu vào chuẩn đang dùng cho các dòng lệnh của phiên này."),
    hint: LocalizedText(
      en: "Name a file, or type the command in the shell: csuite check - <file.",
      vi: "Hãy nêu tên tệp, hoặc gõ lệnh trong shell: csuite check - <tệp."))

  static func unwritable(_ path: String, _ reason: String) -> CommandFailure {
    CommandFailure(
      id: "unwritable-file", .inputOutput,
      LocalizedText(
        en: "‘\(path)’ cannot be written: \(reason).", vi: "Không ghi được ‘\(path)’: \(reason)."),
      hint: LocalizedText(
        en: "Check the path, your rights to it, and the room on the disk.",
        vi: "Hãy kiểm tra đường dẫn, quyền ghi và dung lượng đĩa."))
  }

  static func fileExists(_ path: String) -> CommandFailure {
    CommandFailure(
      id: "file-exists", .inputOutput,
      LocalizedText(en: "‘\(path)’ is there already.", vi: "‘\(path)’ đã có sẵn."),
      hint: LocalizedText(
        en: "Nothing was changed; choose another name.", vi: "Không có gì bị thay đổi; hãy chọn tên khác."))
  }

  static func wrongClock(_ value: String) -> CommandFailure {
    CommandFailure(
      id: "wrong-clock", .usage,
      LocalizedText(
        en: "CSUITE_NOW is no moment: ‘\(value)’.", vi: "CSUITE_NOW không phải một thời điểm: ‘\(value)’."),
      hint: LocalizedText(
        en: "Write it as in 2026-11-25T09:30:00+07:00.", vi: "Hãy viết như 2026-11-25T09:30:00+07:00."))
  }

  static func brokenKnowledge(_ findings: [Diagnostic], folder: String) -> CommandFailure {
    let errors = findings.filter { $0.severity == .error }
    return CommandFailure(
      id: "broken-knowledge-base", .data,
      LocalizedText(
        en: "The knowledge base ‘\(folder)’ has \(errors.count) \(errors.count == 1 ? "error" : "errors"), "
          + "so nothing was answered.",
        vi: "Kho tri thức ‘\(folder)’ có \(errors.count) lỗi nên chưa thể trả lời."),
      hint: LocalizedText(
        en: "Mend them; ‘csuite validate \(folder)’ checks again.",
        vi: "Hãy sửa các lỗi; ‘csuite validate \(folder)’ để kiểm tra lại."),
      findings: errors)
  }
}

import Commands
import SourceText

// Failures that the program itself reports: its options, files and folders.

extension CommandFailure {
  static func wrongOptionValue(_ value: String, _ name: String, known: [String]) -> CommandFailure {
    let list = known.joined(separator: ", ")
    return CommandFailure(
      id: "wrong-option-value", .usage,
      LocalizedText(
        en: "‘--\(name)’ cannot be ‘\(value)’.", vi: "‘--\(name)’ không nhận giá trị ‘\(value)’."),
      hint: LocalizedText(en: "Use one of: \(list).", vi: "Hãy dùng một trong: \(list)."), word: value)
  }

  static func missingOptionValue(_ name: String) -> CommandFailure {
    CommandFailure(
      id: "missing-option-value", .usage,
      LocalizedText(en: "‘--\(name)’ needs a value.", vi: "‘--\(name)’ cần một giá trị."),
      hint: LocalizedText(en: "See ‘csuite help’.", vi: "Xem ‘csuite help’."), word: "--\(name)")
  }

  static func unknownProgramOption(_ word: String, known: [String]) -> CommandFailure {
    let near = nearestNames(to: word, among: known.map { "--" + $0 }).first
    return CommandFailure(
      id: "unknown-option", .usage,
      LocalizedText(en: "There is no option ‘\(word)’.", vi: "Không có tùy chọn ‘\(word)’."),
      hint: near.map { LocalizedText(en: "Did you mean ‘\($0)’?", vi: "Có phải ý bạn là ‘\($0)’?") }
        ?? LocalizedText(en: "See ‘csuite help’.", vi: "Xem ‘csuite help’."), word: word)
  }

  static func unreadable(_ path: String, _ reason: String) -> CommandFailure {
    CommandFailure(
      id: "unreadable-file", .inputOutput,
      LocalizedText(en: "‘\(path)’ cannot be read: \(reason).", vi: "Không đọc được ‘\(path)’: \(reason)."),
      hint: LocalizedText(
        en: "Check the path and your rights to it.", vi: "Hãy kiểm tra đường dẫn và quyền đọc."))
  }

  static func brokenKnowledge(_ findings: [Diagnostic], folder: String) -> CommandFailure {
    let errors = findings.filter { $0.severity == .error }
    return CommandFailure(
      id: "broken-knowledge-base", .data,
      LocalizedText(
        en: "The knowledge base ‘\(folder)’ has \(errors.count) error(s), so nothing was answered.",
        vi: "Kho tri thức ‘\(folder)’ có \(errors.count) lỗi nên chưa thể trả lời."),
      hint: LocalizedText(
        en: "Mend them; ‘csuite validate \(folder)’ checks again.",
        vi: "Hãy sửa các lỗi; ‘csuite validate \(folder)’ để kiểm tra lại."),
      findings: errors)
  }
}

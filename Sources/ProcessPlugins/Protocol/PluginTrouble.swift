package import Commands
import SourceText

/// What went wrong with a plugin's program.
package enum PluginTrouble: Error, Hashable, Sendable {
  case notStarted(String)
  /// It said nothing for so many seconds.
  case silent(seconds: Int)
  /// It took more than so many seconds in all.
  case slow(seconds: Int)
  /// It said more than so many bytes, or a line was longer.
  case floods(bytes: Int)
  case notUnderstood(String)
  /// It ended with a code or a signal, and what it said beside its answer.
  case ended(code: Int32, saying: String)
  case killed(signal: Int32, saying: String)
  /// A word where only others may be said, such as a block while completing.
  case outOfPlace(String)
  case asksTooMuch(Int)
  /// The person stopped it.
  case interrupted

  /// The trouble as a person reads it.
  package func failure(of plugin: String) -> CommandFailure {
    if self == .interrupted { return .interrupted }
    let words = LocalizedText(en: words[.en], vi: words[.vi])
    return CommandFailure(
      id: "plugin-trouble", .inputOutput,
      LocalizedText(
        en: "The plugin ‘\(plugin)’ \(words[.en])", vi: "Plugin ‘\(plugin)’ \(words[.vi])"),
      hint: LocalizedText(
        en: "Nothing else is harmed; ‘plugin check’ tells its author more.",
        vi: "Không ảnh hưởng gì khác; tác giả plugin có thể dùng ‘plugin check’."))
  }

  private var words: LocalizedText {
    switch self {
    case .notStarted(let reason):
      LocalizedText(en: "could not be started: \(reason).", vi: "không khởi động được: \(reason).")
    case .silent(let seconds):
      LocalizedText(
        en: "said nothing for \(seconds) seconds and was stopped.",
        vi: "im lặng \(seconds) giây nên đã bị dừng.")
    case .slow(let seconds):
      LocalizedText(
        en: "took longer than \(seconds) seconds and was stopped.",
        vi: "chạy quá \(seconds) giây nên đã bị dừng.")
    case .floods(let bytes):
      LocalizedText(
        en: "said more than \(bytes >> 10) KiB at once and was stopped.",
        vi: "nói quá \(bytes >> 10) KiB một lúc nên đã bị dừng.")
    case .notUnderstood(let said):
      LocalizedText(
        en: "said something that is not of the protocol: ‘\(said)’.",
        vi: "nói điều không thuộc giao thức: ‘\(said)’.")
    case .outOfPlace(let what):
      LocalizedText(en: "said ‘\(what)’ out of place.", vi: "nói ‘\(what)’ không đúng chỗ.")
    case .ended(let code, let saying):
      LocalizedText(
        en: "ended with the code \(code)\(said(saying)).", vi: "kết thúc với mã \(code)\(said(saying)).")
    case .killed(let signal, let saying):
      LocalizedText(
        en: "was ended by the signal \(signal)\(said(saying)).",
        vi: "bị tín hiệu \(signal) kết thúc\(said(saying)).")
    case .asksTooMuch(let count):
      LocalizedText(en: "asked more than \(count) questions.", vi: "hỏi quá \(count) câu.")
    case .interrupted: LocalizedText(en: "was stopped.", vi: "đã bị dừng.")
    }
  }

  private func said(_ text: String) -> String { text.isEmpty ? "" : " (\(text))" }
}

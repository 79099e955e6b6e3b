import Commands
import ReviewLog
import SourceText

// A progress that was damaged or lost: what is said, and by which files it is brought back.

extension CommandFailure {
  /// The failures after which a new progress stands in the old one's place.
  static let begunAnew: Set<String> = ["damaged-progress", "lost-progress"]

  static func damagedProgress(
    _ path: String, _ other: String, _ copies: [SavedCopy]
  ) -> CommandFailure {
    CommandFailure(
      id: "damaged-progress", .data,
      LocalizedText(
        en: "The progress ‘\(path)’ is damaged. It was moved to ‘\(other)’, unchanged; a new one was begun.",
        vi: "Tiến độ ‘\(path)’ bị hỏng. Tệp đã được chuyển nguyên vẹn sang ‘\(other)’; đã lập tệp mới."),
      hint: recovery(copies))
  }

  static func damagedProgressInPlace(
    _ path: String, _ reason: String, _ copies: [SavedCopy]
  ) -> CommandFailure {
    let mend = LocalizedText(
      en: "‘quiz verify --mend’ sets the file aside and saves what can be read of it.",
      vi: "‘quiz verify --mend’ chuyển tệp sang chỗ khác và cứu những gì còn đọc được.")
    return CommandFailure(
      id: "damaged-progress-in-place", .data,
      LocalizedText(
        en: "The progress ‘\(path)’ is damaged (\(reason)). Nothing was changed.",
        vi: "Tiến độ ‘\(path)’ bị hỏng (\(reason)). Chưa có gì bị thay đổi."),
      hint: copies.isEmpty
        ? mend
        : LocalizedText(
          en: "\(mend[.en]) \(recovery(copies)[.en])", vi: "\(mend[.vi]) \(recovery(copies)[.vi])"))
  }

  static func lostProgress(
    _ path: String, isEmpty: Bool, _ copies: [SavedCopy]
  ) -> CommandFailure {
    CommandFailure(
      id: "lost-progress", .data,
      isEmpty
        ? LocalizedText(
          en: "The progress ‘\(path)’ is empty, but there was one. A new one was begun.",
          vi: "Tiến độ ‘\(path)’ rỗng dù trước đây đã có. Đã lập tệp mới.")
        : LocalizedText(
          en: "The progress ‘\(path)’ is gone. A new one was begun.",
          vi: "Tiến độ ‘\(path)’ không còn. Đã lập tệp mới."),
      hint: recovery(copies))
  }

  /// What brings the answers back, by files that are there.
  private static func recovery(_ copies: [SavedCopy]) -> LocalizedText {
    guard !copies.isEmpty else {
      return LocalizedText(
        en: "There is no backup beside it; if you have a copy elsewhere, ‘quiz import FILE’ adds it.",
        vi: "Không có bản sao lưu bên cạnh; nếu bạn có bản sao ở nơi khác, ‘quiz import TỆP’ sẽ thêm vào.")
    }
    let imports = copies.map(\.offer)
    return LocalizedText(
      en: imports.map(\.[.en]).joined(separator: " "), vi: imports.map(\.[.vi]).joined(separator: " "))
  }
}

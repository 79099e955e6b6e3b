import Commands
import ReviewLog
import SourceText

extension CommandFailure {
  /// What is wrong with the learner's progress, and what to do now.
  init(_ failure: StoreFailure) {
    switch failure {
    case .newerVersion(let path, let version): self = .newerProgress(path, version)
    case .damaged(let path, let other): self = .damagedProgress(path, other, failure.copies)
    case .damagedInPlace(let path, let reason): self = .damagedProgressInPlace(path, reason, failure.copies)
    case .lost(let path, let isEmpty): self = .lostProgress(path, isEmpty: isEmpty, failure.copies)
    case .foreign(let path): self = .foreignProgress(path)
    case .notAFile(let path, let odd): self = .oddProgress(path, odd)
    case .unreadable(let path, let event): self = .unreadableEvent(path, event)
    case .impossibleAnswer(let card): self = .impossibleAnswer(card)
    case .busy(let path): self = .busyProgress(path)
    case .failed(let path, let reason): self = .failedProgress(path, reason)
    case .server(let trouble): self.init(trouble)
    }
  }

  private static func newerProgress(_ path: String, _ version: Int) -> CommandFailure {
    CommandFailure(
      id: "newer-progress", .data,
      LocalizedText(
        en: "A newer csuite has written the progress ‘\(path)’ (version \(version)).",
        vi: "Tiến độ ‘\(path)’ do một bản csuite mới hơn ghi (phiên bản \(version))."),
      hint: LocalizedText(
        en: "Use that version; nothing was changed.", vi: "Hãy dùng bản đó; chưa có gì bị thay đổi."))
  }

  private static func foreignProgress(_ path: String) -> CommandFailure {
    CommandFailure(
      id: "foreign-progress", .data,
      LocalizedText(
        en: "‘\(path)’ is a database of another program, or its beginning is damaged. Nothing was changed.",
        vi: "‘\(path)’ là cơ sở dữ liệu của chương trình khác, hoặc phần đầu bị hỏng. Chưa có gì bị thay đổi."
      ),
      hint: LocalizedText(
        en: "Move it elsewhere, or set XDG_DATA_HOME to another folder of yours.",
        vi: "Hãy chuyển tệp đó đi nơi khác, hoặc đặt XDG_DATA_HOME là một thư mục khác của bạn."))
  }

  private static func oddProgress(_ path: String, _ odd: OddFile) -> CommandFailure {
    let name =
      switch odd {
      case .folder: LocalizedText(en: "a folder", vi: "một thư mục")
      case .pipe: LocalizedText(en: "a named pipe", vi: "một ống dẫn có tên")
      case .device: LocalizedText(en: "a device", vi: "một thiết bị")
      case .other: LocalizedText(en: "no file", vi: "thứ không phải tệp")
      }
    return CommandFailure(
      id: "odd-progress", .data,
      LocalizedText(
        en: "The progress ‘\(path)’ is \(name[.en]) and not a file. Nothing was changed.",
        vi: "Tiến độ ‘\(path)’ là \(name[.vi]) chứ không phải tệp. Chưa có gì bị thay đổi."),
      hint: LocalizedText(
        en: "Move it elsewhere, or set XDG_DATA_HOME to another folder of yours.",
        vi: "Hãy chuyển nó đi nơi khác, hoặc đặt XDG_DATA_HOME là một thư mục khác của bạn."))
  }

  private static func unreadableEvent(_ path: String, _ event: Int?) -> CommandFailure {
    let (one, number) = event.map { ("Event \($0)", "Sự kiện \($0)") } ?? ("An event", "Một sự kiện")
    return CommandFailure(
      id: "unreadable-event", .data,
      LocalizedText(
        en: "\(one) of the progress ‘\(path)’ says what cannot be. Nothing was changed.",
        vi: "\(number) trong tiến độ ‘\(path)’ có nội dung không thể có. Chưa có gì bị thay đổi."),
      hint: LocalizedText(
        en: "‘quiz verify’ says what else is wrong, ‘quiz verify --mend’ mends it.",
        vi: "‘quiz verify’ cho biết còn sai ở đâu, ‘quiz verify --mend’ sửa lại."))
  }

  private static func impossibleAnswer(_ card: String) -> CommandFailure {
    CommandFailure(
      id: "impossible-answer", .data,
      LocalizedText(
        en: "An answer to ‘\(card)’ has no card or an impossible time, so nothing was written down.",
        vi: "Một câu trả lời cho ‘\(card)’ không có mã thẻ hoặc có thời điểm không thể có nên chưa ghi gì."),
      hint: LocalizedText(
        en: "Check the clock of this machine and the file that the answer comes from.",
        vi: "Hãy kiểm tra đồng hồ của máy và tệp chứa câu trả lời đó."))
  }

  private static func busyProgress(_ path: String) -> CommandFailure {
    CommandFailure(
      id: "busy-progress", .inputOutput,
      LocalizedText(
        en: "Another program is using the progress ‘\(path)’ and does not let go.",
        vi: "Một chương trình khác đang giữ tiến độ ‘\(path)’."),
      hint: LocalizedText(
        en: "Try again when it is done; nothing was changed.",
        vi: "Hãy thử lại khi chương trình đó xong; chưa có gì bị thay đổi."))
  }

  static func unwritableProgress(_ path: String, _ reason: String) -> CommandFailure {
    let place = path.isEmpty ? "" : " ‘\(path)’"
    let cause = reason.isEmpty ? "" : ": \(reason)"
    return CommandFailure(
      id: "unwritable-progress", .inputOutput,
      LocalizedText(
        en: "The progress\(place) cannot be written\(cause). Nothing was changed.",
        vi: "Không ghi được tiến độ\(place)\(cause). Chưa có gì bị thay đổi."),
      hint: LocalizedText(
        en: "Make room, or set XDG_DATA_HOME to a folder of yours; what was acknowledged is still there.",
        vi: "Hãy dọn chỗ trống, hoặc đặt XDG_DATA_HOME là một thư mục của bạn; những gì đã xác nhận vẫn còn.")
    )
  }

  private static func failedProgress(_ path: String, _ reason: String) -> CommandFailure {
    CommandFailure(
      id: "failed-progress", .inputOutput,
      LocalizedText(
        en: "The progress ‘\(path)’ cannot be used: \(reason).",
        vi: "Không dùng được tiến độ ‘\(path)’: \(reason)."),
      hint: LocalizedText(
        en: "Check the disk and your rights to the folder; what was acknowledged is still there.",
        vi: "Hãy kiểm tra đĩa và quyền của bạn với thư mục; những gì đã xác nhận vẫn còn."))
  }
}

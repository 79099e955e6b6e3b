import Commands
import Documents
import ReviewLog
import SourceText

/// What memory holds and the disk does not when a session ends.
struct UnsavedRest {
  private let count: Int
  private let reason: String
  private let isOnServer: Bool
  /// A file of the learner's that has what the server did not confirm.
  private let keptIn: String?

  /// nil when everything is on the disk.
  init?(_ store: ReviewStore, keptIn file: String? = nil) {
    keptIn = file
    guard case .memoryOnly(let reason) = store.safety, store.unsavedCount > 0 else { return nil }
    (count, self.reason, isOnServer) = (store.unsavedCount, reason, store.isOnServer)
  }

  fileprivate var text: LocalizedText {
    let cause = reason.isEmpty ? "" : " (\(reason))"
    if isOnServer { return serverText(cause) }
    return LocalizedText(
      en: """
        Answers and corrections of this session that are not on the disk\(cause) and are gone now: \(count). Make room, \
        or set XDG_DATA_HOME to a folder of yours.
        """,
      vi: """
        Số câu trả lời và lần sửa của buổi này không ghi được vào đĩa\(cause) và nay đã mất: \(count). Hãy dọn chỗ \
        trống, hoặc đặt XDG_DATA_HOME là một thư mục của bạn.
        """)
  }

  private func serverText(_ cause: String) -> LocalizedText {
    let rest = keptIn.map { file in
      LocalizedText(
        en: "They are kept in ‘\(file)’; ‘quiz import \(file)’ adds them once it is back.",
        vi: "Chúng được giữ trong ‘\(file)’; khi máy chủ chạy lại, ‘quiz import \(file)’ sẽ thêm vào.")
    }
    let gone = LocalizedText(
      en: "Unless it took them they are gone now.", vi: "Nếu máy chủ chưa nhận thì nay chúng đã mất.")
    return LocalizedText(
      en: """
        Answers and corrections of this session that the server did not confirm\(cause): \(count). \((rest ?? gone)[.en])
        """,
      vi: """
        Số câu trả lời và lần sửa của buổi này mà máy chủ không xác nhận\(cause): \(count). \((rest ?? gone)[.vi])
        """)
  }

  fileprivate var json: [String: JSONValue] {
    ["unsaved": .integer(count)].merging(keptIn.map { ["kept": .string($0)] } ?? [:]) { own, _ in own }
  }
}

extension ReviewStore {
  /// What is not on the disk yet, told with every answer.
  var unsavedWarnings: [LocalizedText] {
    guard case .memoryOnly(let reason) = safety, unsavedCount > 0 else { return [] }
    let cause = reason.isEmpty ? "" : " (\(reason))"
    if isOnServer {
      return [
        LocalizedText(
          en: "Not on the server yet\(cause): \(unsavedCount).",
          vi: "Chưa ghi được lên máy chủ\(cause): \(unsavedCount).")
      ]
    }
    return [
      LocalizedText(
        en: "Not on the disk yet\(cause): \(unsavedCount).",
        vi: "Chưa ghi được vào đĩa\(cause): \(unsavedCount).")
    ]
  }
}

extension Answer {
  /// Says at the end of a session what is not on the disk; nothing when all is.
  mutating func adopt(_ rest: UnsavedRest?) {
    guard let rest else { return }
    warnings.append(rest.text)
    outcome = .unwritten
    if case .object(let object) = data {
      data = .object(object.merging(rest.json) { _, new in new })
    }
  }
}

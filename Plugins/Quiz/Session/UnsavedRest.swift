import Commands
import Documents
import ReviewLog
import SourceText

/// What memory holds and the disk does not when a session ends.
struct UnsavedRest {
  private let count: Int
  private let reason: String

  /// nil when everything is on the disk.
  init?(_ store: ReviewStore) {
    guard case .memoryOnly(let reason) = store.safety, store.unsavedCount > 0 else { return nil }
    (count, self.reason) = (store.unsavedCount, reason)
  }

  fileprivate var text: LocalizedText {
    let cause = reason.isEmpty ? "" : " (\(reason))"
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

  fileprivate var json: JSONValue { .integer(count) }
}

extension ReviewStore {
  /// What is not on the disk yet, told with every answer.
  var unsavedWarnings: [LocalizedText] {
    guard case .memoryOnly(let reason) = safety, unsavedCount > 0 else { return [] }
    let cause = reason.isEmpty ? "" : " (\(reason))"
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
      data = .object(object.merging(["unsaved": rest.json]) { _, new in new })
    }
  }
}

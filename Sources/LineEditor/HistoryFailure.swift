import Glibc
import SourceText

/// Why the history file cannot be used.
struct HistoryFailure: Error {
  let path: String
  /// The `errno` of the call that failed.
  let code: Int32

  /// The failure of the last system call.
  static func last(_ path: String) -> HistoryFailure {
    HistoryFailure(path: path, code: errno)
  }

  /// The failure and what it means for the user, in a sentence.
  var message: LocalizedText {
    LocalizedText(
      en: "The history file ‘\(path)’ cannot be used: \(reason[.en]). "
        + "The lines of this session are kept in memory only.",
      vi: "Không dùng được tệp lịch sử ‘\(path)’: \(reason[.vi]). "
        + "Các dòng lệnh của phiên này chỉ được giữ trong bộ nhớ.")
  }

  private var reason: LocalizedText {
    switch code {
    case EACCES, EPERM: LocalizedText(en: "permission is denied", vi: "không có quyền truy cập")
    case EROFS: LocalizedText(en: "the file system is read-only", vi: "hệ thống tệp chỉ cho đọc")
    case ENOSPC, EDQUOT, EFBIG: LocalizedText(en: "the disk is full", vi: "ổ đĩa đã đầy")
    case ENOTDIR:
      LocalizedText(en: "a part of its path is not a folder", vi: "đường dẫn có phần không phải thư mục")
    case ENOENT: LocalizedText(en: "its folder cannot be made", vi: "không tạo được thư mục chứa nó")
    case EISDIR, EINVAL, ENXIO:
      LocalizedText(en: "it is not a regular file", vi: "đây không phải tệp thông thường")
    case ELOOP: LocalizedText(en: "it is a symbolic link", vi: "đây là một liên kết tượng trưng")
    default: LocalizedText(en: "system error \(code)", vi: "lỗi hệ thống \(code)")
    }
  }
}

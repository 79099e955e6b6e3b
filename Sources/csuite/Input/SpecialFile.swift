import Commands
import Glibc
import SourceText

/// What a name in a folder may stand for besides a file.
enum SpecialFile {
  case folder, pipe, device, socket

  /// Nil for a regular file; `mode` is that of `stat`, which has followed links.
  init?(_ mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: self = .folder
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }

  fileprivate var name: LocalizedText {
    switch self {
    case .folder: LocalizedText(en: "a folder", vi: "thư mục")
    case .pipe: LocalizedText(en: "a named pipe", vi: "ống dẫn (pipe)")
    case .device: LocalizedText(en: "a device", vi: "thiết bị")
    case .socket: LocalizedText(en: "a socket", vi: "socket")
    }
  }
}

extension CommandFailure {
  static func notAFile(_ path: String, _ kind: SpecialFile) -> CommandFailure {
    CommandFailure(
      id: "unreadable-file", .inputOutput,
      LocalizedText(
        en: "‘\(path)’ cannot be read: it is \(kind.name[.en]), not a file.",
        vi: "Không đọc được ‘\(path)’: đây là \(kind.name[.vi]), không phải tệp."),
      hint: LocalizedText(
        en: "Give the path of a regular file, or move this one elsewhere.",
        vi: "Hãy đưa đường dẫn của một tệp thông thường, hoặc dời mục này đi nơi khác."))
  }
}

import Commands
import Glibc
import SourceText

/// A folder of which files may be read, and nothing outside of it.
struct ReadableFolder: Sendable {
  private let root: String

  /// - Throws: A failure when there is no such folder.
  init(_ path: String) throws(CommandFailure) {
    guard let root = realPath(path), kind(ofPath: root) == .folder else {
      throw .unreadable(path, reason(ENOTDIR))
    }
    self.root = root
  }

  /// The true path of a file or folder that somebody names.
  ///
  /// - Throws: A failure for what is not there, and for what lies outside, also behind a link.
  func path(_ typed: String) throws(CommandFailure) -> String {
    let path = typed.hasPrefix("/") ? typed : "\(root)/\(typed)"
    guard let found = realPath(path) else { throw .unreadable(typed, reason(ENOENT)) }
    guard root == "/" || found == root || found.hasPrefix(root + "/") else { throw .outsideOfFiles(typed) }
    return found
  }
}

/// A path without links and points; nil when nothing is there.
func realPath(_ path: String) -> String? {
  realpath(path, nil).map { found in
    defer { free(found) }
    return String(cString: found)
  }
}

/// What an assistant reads through: the texts that it gave, and files only below the folder that was opened to it.
func assistantDoors(
  _ texts: [String: String], _ files: ReadableFolder?, _ store: KnowledgeStore
) -> (readFile: Surroundings.FileReader, folders: FolderDoors) {
  let path: @Sendable (String) throws(CommandFailure) -> String = { typed throws(CommandFailure) in
    guard let files else { throw .outsideOfFiles(typed) }
    return try files.path(typed)
  }
  return (
    { typed throws(CommandFailure) in
      if let text = texts[typed] { return SourceFile(path: typed, bytes: Array(text.utf8)) }
      return try readSourceFile(try path(typed))
    },
    FolderDoors(
      kind: { typed in texts[typed] != nil ? .file : (try? path(typed)).map(kind(ofPath:)) ?? .nothing },
      names: { typed throws(CommandFailure) in try names(inFolder: try path(typed)) },
      pieces: { typed, take throws(CommandFailure) in try readPieces(try path(typed), take) },
      makeBase: { _, _, _ throws(CommandFailure) in throw .assistantOnlyReads },
      knowledge: { folder, revision throws(CommandFailure) in
        // The base that is asked about, and the one that it extends, need no leave.
        guard let folder else { return try knowledgeBase(in: store.folder, revision) }
        return try knowledgeBase(in: try path(folder), revision)
      })
  )
}

extension CommandFailure {
  static let assistantOnlyReads = CommandFailure(
    id: "only-reading", .usage,
    LocalizedText(en: "Nothing is written for an assistant.", vi: "Không ghi tệp nào cho trợ lý."),
    hint: LocalizedText(
      en: "Run the command in the shell.", vi: "Hãy chạy lệnh này trong shell."))

  fileprivate static func outsideOfFiles(_ path: String) -> CommandFailure {
    CommandFailure(
      id: "outside-of-files", .usage,
      LocalizedText(
        en: "‘\(path)’ is not among the files that may be read.",
        vi: "‘\(path)’ không thuộc các tệp được phép đọc."),
      hint: LocalizedText(
        en: "Give the text itself; ‘csuite mcp --files DIR’ opens a folder.",
        vi: "Hãy gửi chính nội dung; ‘csuite mcp --files DIR’ mở một thư mục."), word: path)
  }
}

import Commands
import Glibc
import RoleLoading
import Roles
import SourceText

/// The knowledge base of a session, which follows the files that it was read from.
///
/// A changed file is read before the next answer. If it cannot be used then, what was known stays in use, and
/// what is wrong is said once.
final class LiveKnowledge {
  let store: KnowledgeStore
  private(set) var current: KnowledgeBase
  private var stamps: [String: FileStamp]
  private let isLoaded: Bool
  /// How often the files were read again, and which of these the session has.
  private var reloads = 0
  private var given = 0
  /// What there is to say about the first reading.
  private var pending: [LocalizedText]

  /// The knowledge of a store; read at once unless nothing will be asked of it.
  ///
  /// - Throws: A failure with every error of the files when there is one.
  init(_ store: KnowledgeStore, loads: Bool) throws(CommandFailure) {
    self.store = store
    stamps = store.stamps()
    isLoaded = loads
    var notes: [LocalizedText] = []
    current = loads ? try store.load { notes.append($0) } : .empty
    pending = notes
  }

  /// Reads what has changed and gives the session what is known now; says what there is to say about it.
  func refresh(_ session: inout Session) -> [LocalizedText] {
    let notices = refresh()
    if given != reloads { session.knowledge = current }
    given = reloads
    return notices
  }

  /// Reads what has changed, and says what there is to say about it.
  func refresh() -> [LocalizedText] {
    defer { pending = [] }
    guard store.folder != nil, isLoaded else { return pending }
    let now = store.stamps()
    guard now != stamps else { return pending }
    stamps = now
    do throws(CommandFailure) {
      current = try store.load()
      reloads += 1
      let count = current.facts.count
      return [
        LocalizedText(
          en: "The knowledge base was changed and read again: \(count) facts.",
          vi: "Kho tri thức vừa thay đổi và đã được đọc lại: \(count) dữ kiện.")
      ]
    } catch {
      return [error.keptKnowledge]
    }
  }
}

/// By what a file shows that it was changed.
struct FileStamp: Equatable {
  let seconds: Int
  let nanoseconds: Int
  let size: Int
  let inode: UInt

  /// The stamp of a file; nil when it cannot be looked at.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    (size, inode) = (Int(status.st_size), UInt(status.st_ino))
  }
}

extension CommandFailure {
  /// Why what was known stays in use, as one notice.
  fileprivate var keptKnowledge: LocalizedText {
    func text(_ language: Language) -> String {
      let reports = findings.map { $0.report(in: language) } + (findings.isEmpty ? [message[language]] : [])
      let kept = LocalizedText(
        en: "The knowledge base was changed, but it cannot be used as it is; the old one stays in use.",
        vi: "Kho tri thức vừa thay đổi nhưng chưa dùng được; bản cũ vẫn được dùng.")
      return (reports + [kept[language]]).joined(separator: "\n")
    }
    return LocalizedText(en: text(.en), vi: text(.vi))
  }
}

import Commands
import ReviewLog
import SourceText
import SpacedRepetition

extension Session {
  /// Opens the learner's progress.
  ///
  /// - Throws: A failure when it is damaged, newer than this program, or cannot be read at all.
  func openProgress() throws(CommandFailure) -> ReviewStore {
    let folder = dataFolder
    return try stored { () throws(StoreFailure) in try ReviewStore.open(folder: folder) }
  }

  /// Opens the learner's progress for bringing answers back: when it was lost or damaged, the new one that was begun.
  func openProgressAfterLoss() throws(CommandFailure) -> (store: ReviewStore, warnings: [LocalizedText]) {
    do { return (try openProgress(), []) } catch {
      guard CommandFailure.begunAnew.contains(error.id) else { throw error }
      return (try openProgress(), [error.message])
    }
  }

  /// The time, on the learner's day.
  func today(_ settings: SchedulerSettings) -> AnswerTime {
    now().answerTime(rollover: settings.rollover)
  }
}

/// Does something with the progress; what goes wrong is said in the program's words.
func stored<Value>(
  _ body: () throws(StoreFailure) -> Value
) throws(CommandFailure) -> Value {
  do throws(StoreFailure) { return try body() } catch { throw CommandFailure(error) }
}

extension ReviewStore {
  /// Makes sure that what a command has just changed will still be there when the command is over.
  ///
  /// A quiz goes on in memory; a command that ends has nothing to go on with.
  func demandDurability() throws(CommandFailure) {
    guard case .memoryOnly(let reason) = safety else { return }
    guard isOnServer else { throw .unwritableProgress(path, reason) }
    throw isInDoubt ? .doubtfulServer(path, reason) : .unwritableServer(path, reason)
  }

  /// What the learner should know about the progress, and about the safety of the next answers.
  var warnings: [LocalizedText] { notices.map(\.text) + safetyWarnings }

  private var safetyWarnings: [LocalizedText] {
    guard case .memoryOnly(let reason) = safety else { return [] }
    let cause = reason.isEmpty ? "" : " (\(reason))"
    let place = path.isEmpty ? "" : " ‘\(path)’"
    if isOnServer {
      return [
        LocalizedText(
          en: "The server of\(place) takes no answers\(cause): they are kept in memory until you leave.",
          vi:
            "Máy chủ của\(place) không nhận câu trả lời\(cause): chúng chỉ được giữ trong bộ nhớ đến khi bạn thoát."
        )
      ]
    }
    return [
      LocalizedText(
        en: "Progress cannot be written to disk\(place)\(cause): it is kept in memory until you leave.",
        vi:
          "Không ghi được tiến độ vào đĩa\(place)\(cause): tiến độ chỉ được giữ trong bộ nhớ đến khi bạn thoát."
      )
    ]
  }
}

extension SavedCopy {
  /// How to bring back what the copy has.
  var offer: LocalizedText {
    LocalizedText(
      en: "‘quiz import \(path)’ brings back \(counted(answers, "answer")).",
      vi: "‘quiz import \(path)’ lấy lại \(answers) câu trả lời.")
  }
}

extension StoreNotice {
  fileprivate var text: LocalizedText {
    switch self {
    case .unusedCopy(let copy):
      LocalizedText(
        en: "This progress has no answers, but an older one has. \(copy.offer[.en])",
        vi: "Tiến độ này chưa có câu trả lời nào nhưng bản cũ thì có. \(copy.offer[.vi])")
    case .keptBackup(let path):
      LocalizedText(
        en: """
          The last backup has answers that this progress lacks, so it was kept as ‘\(path)’. ‘quiz import \(path)’ \
          adds them.
          """,
        vi: """
          Bản sao lưu gần nhất có những câu trả lời mà tiến độ này không có nên được giữ lại ở ‘\(path)’. \
          ‘quiz import \(path)’ sẽ thêm chúng vào.
          """)
    }
  }
}

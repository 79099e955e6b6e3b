import Commands
import ReviewLog

extension Session {
  /// The answers that count, in the order of the log.
  func loggedAnswers() throws(CommandFailure) -> [LoggedAnswer] {
    let store = try openProgress()
    return try stored { () throws(StoreFailure) in try store.answers() }
  }
}

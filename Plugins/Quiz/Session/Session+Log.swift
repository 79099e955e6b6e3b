import Commands
import ReviewLog
import SpacedRepetition

extension Session {
  /// The answers that count; none where there is no progress yet.
  func loggedAnswers() throws(CommandFailure) -> [LoggedAnswer] {
    let folder = dataFolder
    do throws(StoreFailure) {
      let store = try ReviewStore.open(folder: folder)
      return try store.answers()
    } catch { return [] }
  }
}

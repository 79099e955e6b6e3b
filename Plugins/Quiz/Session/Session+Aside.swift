import Commands
import Documents
import ReviewLog
import SourceText

extension Session {
  /// Keeps what a server did not confirm in a file of the learner's, which ‘quiz import’ reads.
  ///
  /// What the server took all the same is known again by its card and moment, and is not added twice.
  ///
  /// - Returns: The file; nil when there is nothing to keep, or no place for it.
  func keepAside(_ store: ReviewStore) -> String? {
    guard store.unsavedCount > 0, let folder = dataFolder, let histories = try? store.unconfirmed(),
      let settings = try? store.settings(), !histories.isEmpty
    else { return nil }
    let head: [String: JSONValue] = [
      "format": .string(CardCollection.format.name), "version": .integer(CardCollection.format.version),
      "settings": settings.json,
    ]
    let bytes = Array(
      renderJSON(.object(head.merging(HistoryJSON.parts(histories)) { own, _ in own })).utf8)
    return (1...99).lazy.map { "\(folder)/unsent-\($0).json" }.first { path in
      do throws(CommandFailure) { try writeFile(path, bytes) } catch { return false }
      return true
    }
  }
}

/// Why the learner's progress cannot be used as it is.
public enum StoreFailure: Error, Hashable, Sendable {
  /// A newer version of the program has written the file.
  case newerVersion(path: String, version: Int)
  /// The file is damaged and was moved out of the way, to another name; nothing of it was changed.
  case damaged(path: String, movedTo: String)
  /// The file is damaged and could not be moved.
  case damagedInPlace(path: String, reason: String)
  /// An event of the log, whose number may be unknown too, says nothing that can be.
  case unreadable(path: String, event: Int?)
  /// An answer has no card, or a time that cannot be; it was not written down.
  case impossibleAnswer(card: String)
  /// Another program has held the file for too long.
  case busy(path: String)
  /// Reading or writing failed.
  case failed(path: String, reason: String)
}

/// How safe the answers are that are given from now on.
public enum Safety: Hashable, Sendable {
  /// Each is on the disk before it is acknowledged.
  case durable
  /// They are kept in memory only, because of a reason in the system's words.
  case memoryOnly(reason: String)
}

/// Why the learner's progress cannot be used as it is.
public enum StoreFailure: Error, Hashable, Sendable {
  /// A newer version of the program has written the file.
  case newerVersion(path: String, version: Int)
  /// The file is damaged and was moved out of the way, to another name; nothing of it was changed.
  case damaged(path: String, movedTo: String)
  /// The file is damaged and could not be moved.
  case damagedInPlace(path: String, reason: String)
  /// The file is gone, or nothing is in it any more; a new one was begun.
  case lost(path: String, isEmpty: Bool)
  /// The file is a database of another program; nothing was changed.
  case foreign(path: String)
  /// Something that is no file stands where the file should be.
  case notAFile(path: String, OddFile)
  /// An event of the log, whose number may be unknown too, says nothing that can be.
  case unreadable(path: String, event: Int?)
  /// An answer has no card, or a time that cannot be; it was not written down.
  case impossibleAnswer(card: String)
  /// Another program has held the file for too long.
  case busy(path: String)
  /// Reading or writing failed.
  case failed(path: String, reason: String)
  /// A server that keeps the progress cannot be used as it is.
  case server(ServerTrouble)
}

/// What may stand where a file should be.
public enum OddFile: Hashable, Sendable {
  /// A folder.
  case folder
  /// A named pipe.
  case pipe
  /// A device.
  case device
  /// A socket, or what else there is.
  case other
}

/// How safe the answers are that are given from now on.
public enum Safety: Hashable, Sendable {
  /// Each is on the disk, the server's if the log is there, before it is acknowledged.
  case durable
  /// They are kept in memory only, because of a reason in the system's words.
  case memoryOnly(reason: String)
}

/// A copy of a progress that is there, and how many answers it gives back.
public struct SavedCopy: Hashable, Sendable {
  /// Where it is.
  public let path: String
  /// How many answers that count can be read of it.
  public let answers: Int

  /// A copy at a path; nil when there is none, or when nothing can be read of it.
  init?(_ path: String) {
    guard FileAccess.exists(path), let salvage = try? Salvage(path: path), !salvage.answers.isEmpty else {
      return nil
    }
    (self.path, answers) = (path, salvage.answers.count)
  }
}

extension StoreFailure {
  /// The files from which the progress that failed can be brought back, the fullest first.
  public var copies: [SavedCopy] {
    switch self {
    case .damaged(let path, let other): [SavedCopy(other), Backup(path: path).saved].compactMap { $0 }
    case .damagedInPlace(let path, _), .lost(let path, _):
      [Backup(path: path).fullest].compactMap { $0 }
    default: []
    }
  }
}

/// What the learner should know about a progress that can be used.
public enum StoreNotice: Hashable, Sendable {
  /// The progress has no answers, but its backup or a file that was moved aside has.
  case unusedCopy(SavedCopy)
  /// The last backup had answers that the progress does not have; it was kept under another name.
  case keptBackup(path: String)
}

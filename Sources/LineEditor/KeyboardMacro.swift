/// Keys that are recorded between `^X (` and `^X )`, and done again by `^X e`.
struct KeyboardMacro {
  private var recording: [Key]?
  private var recorded: [Key] = []
  private var isReplaying = false

  /// A key was pressed.
  mutating func take(_ key: Key) { recording?.append(key) }

  /// Recording begins; what was recorded so far in a recording goes on.
  mutating func begin() { recording = recording ?? [] }

  /// Recording ends; the two keys that say so are no part of it.
  mutating func end() {
    guard let keys = recording else { return }
    recorded = Array(keys.dropLast(2))
    recording = nil
  }

  /// The keys to do again; none while that is going on, since a macro that calls itself would never end.
  mutating func startReplay() -> [Key] {
    guard !isReplaying, recording == nil else { return [] }
    isReplaying = true
    return recorded
  }

  /// The keys were done.
  mutating func endReplay() { isReplaying = false }
}

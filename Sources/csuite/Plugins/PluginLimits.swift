/// How long and how much a plugin may say, and how it is given time to end; times are in milliseconds.
struct PluginLimits: Sendable {
  /// Without a word.
  var silence = 5_000
  /// For a turn as a whole.
  var turn = 60_000
  /// Between closing its output and ending.
  var ending = 1_000
  /// In bytes, for a turn.
  var bytes = 8 << 20
  /// In bytes, for a line.
  var line = 1 << 20

  /// While somebody waits for completion: shorter.
  var completing: PluginLimits {
    var limits = self
    (limits.silence, limits.turn) = (silence / 5, turn / 30)
    return limits
  }
}

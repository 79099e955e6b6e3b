/// A plugin's program that runs: lines go in and come out.
package protocol PluginChannel: Sendable {
  /// Says a line to it; it is sent while the answer is waited for.
  func send(_ line: String)
  /// What it says next; nil when it has ended well.
  ///
  /// - Throws: What went wrong with it; it is stopped then.
  func receive() throws(PluginTrouble) -> [UInt8]?
  /// Begins a new turn, for which the limits hold anew.
  func beginTurn()
  /// Ends it and all that it started.
  func stop()
}

/// What came of asking for a line.
package enum LineEvent: Hashable, Sendable {
  /// A line was entered. It is NFC and has no line end.
  case line(String)
  /// ^C: the line was given up and stays in view; ask again.
  case interrupted
  /// ^D on an empty line, or the end of the input.
  case end
  /// The program was asked to end by this signal (SIGTERM or SIGHUP); the terminal is restored.
  case terminated(signal: Int32)
}

/// Where the lines of a session come from: a terminal, a pipe, or a script.
package protocol LineSource {
  /// Waits for the next line.
  ///
  /// The prompt is plain text; a terminal shows it, in one colour if it has colours.
  mutating func nextLine(prompt: String) -> LineEvent
}
